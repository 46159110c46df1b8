import { fieldMessages, reasonMessage } from "@/lib/messages";
import { type Answered, resultIn } from "./ask";
import type { Ledger } from "./ledger";

/** One request, to be sent as often as one likes. */
export type Asking = () => Promise<Answered>;

/** What is out of order while an attack is made, and how it is in order again: rows, or the server's clock. */
export type Fault = { readonly set: () => PromiseLike<unknown>; readonly mend: () => PromiseLike<unknown> };

export type Attack = {
  /** Which of the eleven guards of the state machine it meets. */
  readonly guard: number;
  readonly what: string;
  /** The act's or upload's name in the audit. */
  readonly door: string;
  /** The reason of the refusal, or the field that is at fault and its fault. */
  readonly comesTo: string | { readonly field: string; readonly fault: string };
};

export type Trial = {
  /** Attacks with the fault set, or as things stand; afterwards all is as it was before. */
  readonly refused: (attack: Attack, asking: Asking, fault?: Fault) => Promise<void>;
  /** The same request goes through once nothing is at fault, and leaves this act. */
  readonly passes: (act: string, asking: Asking) => Promise<void>;
  readonly sum: () => { readonly n: number; readonly guards: readonly number[]; readonly failures: readonly string[] };
};

/** Attacks through the server and counts; what is to be the same afterwards is the whole database but its refusals. */
export function trial(book: Ledger): Trial {
  const failures: string[] = [];
  const guards = new Set<number>();
  let n = 0;
  const tell = (words: string) => {
    console.error(`  ${words}`);
    failures.push(words);
  };
  return {
    refused: async (attack, asking, fault) => {
      n += 1;
      guards.add(attack.guard);
      const stood = await book.fingerprint();
      await fault?.set();
      const wrong = await attacked(book, attack, asking);
      await fault?.mend();
      if ((await book.fingerprint()) !== stood) wrong.push("was not mended whole");
      for (const words of wrong) tell(`guard ${attack.guard}, ${attack.door}, ${attack.what}: ${words}`);
    },
    passes: async (act, asking) => {
      n += 1;
      const seq = await book.lastEvent();
      const { outcome, text } = await asking();
      if (resultIn(text)?.ok !== true) tell(`${act} does not go through: ${outcome} ${text.slice(0, 400)}`);
      const left = await book.actsAfter(seq);
      if (!left.includes(act)) tell(`${act} goes through and leaves ${left.join(", ") || "nothing"}`);
    },
    sum: () => ({ n, guards: [...guards].toSorted((a, b) => a - b), failures }),
  };
}

async function attacked(book: Ledger, { door, comesTo }: Attack, asking: Asking): Promise<string[]> {
  const [before, seq] = [await book.fingerprint(), await book.lastEvent()];
  const { text } = await asking();
  const wrong: string[] = [];
  const said = resultIn(text);
  const fields = typeof said?.fieldErrors === "object" ? said.fieldErrors : {};
  const told = typeof comesTo === "string" ? said?.message : fields[comesTo.field];
  if (told === undefined || told !== sentenceOf(comesTo)) wrong.push(`answers ${JSON.stringify(said)}`);
  if (typeof comesTo !== "string" && Object.keys(fields).length !== 1) wrong.push("has other faults");
  const due = typeof comesTo === "string" ? ["refused", [`${door} ${comesTo}`]] : ["invalid", []];
  const came = [said?.code, await book.refusalsAfter(seq)];
  if (JSON.stringify(came) !== JSON.stringify(due)) wrong.push(`came to ${JSON.stringify(came)}`);
  const left = (await book.actsAfter(seq)).filter((act) => act !== "door.refused");
  if (left.length > 0) wrong.push(`left ${left.join(", ")}`);
  if ((await book.fingerprint()) !== before) wrong.push("changed the database");
  return wrong;
}

function sentenceOf(comesTo: Attack["comesTo"]): string {
  if (typeof comesTo === "string") return reasonMessage(comesTo);
  return fieldMessages({ [comesTo.field]: comesTo.fault })[comesTo.field] ?? "";
}
