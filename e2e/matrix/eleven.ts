import { db } from "@/db/client";
import { organ } from "@/db/factories/accounts";
import { accounts } from "@/db/schema";
import { hashPassword } from "@/lib/auth/passwords";
import { newId } from "@/lib/kernel/ids";
import { at } from "@/lib/testing/world";
import { signIn } from "./actors";
import { ask, call } from "./ask";
import type { Ground } from "./cells";
import { courtAttacks } from "./eleven-court";
import { gatheringAttacks } from "./eleven-gathering";
import { hearingAttacks } from "./eleven-hearing";
import { penaltyAttacks } from "./eleven-penalty";
import { remedyAttacks } from "./eleven-remedy";
import { spotAttacks } from "./eleven-spot";
import type { Entry } from "./entries";
import type { Ledger } from "./ledger";
import { PASSWORD } from "./scenes";
import { trial } from "./trial";
import { DEPUTY, type Way } from "./way";

/** What the worker does of itself on a day it does when the clock first comes there, before any attack is judged. */
const daysUsed = ["2026-11-24", "2026-12-01", "2026-12-02", "2027-06-16", "2027-06-17", "2027-08-25"];

const everyAttack = [gatheringAttacks, spotAttacks, hearingAttacks, penaltyAttacks, remedyAttacks, courtAttacks];

/**
 * T06: each of the eleven guards that law asks for as hard errors, attacked by the person whose act it is through the
 * action that they would use, on ground where nothing else is wrong; refused with its own sentence and without a
 * trace, and done once the fault is mended. Answers how many were asked and what was wrong.
 */
export async function elevenGuards(all: readonly Entry[], ground: Ground, book: Ledger) {
  const base = ground.base();
  const cookies = new Map(ground.actors.map(({ name, cookie }) => [name, cookie]));
  cookies.set(DEPUTY, await deputy(base));
  const way: Way = { ...waysTo(base, all, cookies), trial: trial(book) };
  try {
    for (const day of daysUsed) await way.clock(day);
    for (const attacks of everyAttack) await attacks(way);
  } finally {
    await moveClock(base, null);
  }
  const { n, guards, failures } = way.trial.sum();
  const missing = Array.from({ length: 11 }, (_, i) => i + 1).filter((guard) => !guards.includes(guard));
  return { n, failures: [...failures, ...missing.map((guard) => `guard ${guard} was not attacked`)] };
}

function waysTo(base: string, all: readonly Entry[], cookies: ReadonlyMap<string, string>): Omit<Way, "trial"> {
  const asked = (by: string, path: string) => ({ base, path, cookie: cookies.get(by) ?? "" });
  return {
    calls: (door, by, ids, input) => {
      const entry = all.find(({ kind, key }) => kind === "act" && key === door);
      if (entry?.kind !== "act") throw new Error(`${door} is no act`);
      const left = [...ids];
      const path = entry.path.replaceAll(/\[[^\]]+\]/g, () => left.shift() ?? newId());
      return () => call(asked(by, path), entry.id, [input, { key: newId() }]);
    },
    uploads: (by, path, body) => () => ask(asked(by, path), { method: "POST", body: body() }),
    clock: (on) => moveClock(base, on),
  };
}

/** The server's worker does what it does on that day before the answer: nothing moves while an attack is made. */
async function moveClock(base: string, on: string | null): Promise<void> {
  const body = JSON.stringify({ at: on === null ? null : `${on}T10:00:00+08:00` });
  const { outcome } = await ask({ base, path: "/api/clock", cookie: "" }, { method: "POST", body });
  if (outcome !== "200") throw new Error(`the clock does not move: ${outcome}`);
}

async function deputy(base: string): Promise<string> {
  const person = {
    kind: "officer",
    login: DEPUTY,
    name: "钱副局",
    role: "head",
    organId: await organ("SFQ-RSJ"),
  } as const;
  const proof = { passwordHash: await hashPassword(PASSWORD), secondFactorExempt: true, createdAt: at("2026-11-16") };
  await db()
    .insert(accounts)
    .values({ ...person, ...proof });
  return signIn(base, DEPUTY, PASSWORD);
}
