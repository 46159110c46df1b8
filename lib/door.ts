import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { isConnectionLoss } from "@/db/client";
import { idempotencyKeys } from "@/db/schema";
import type { ActionCode, ActionResult } from "./action-result";
import { type Actor, accountOf } from "./auth/actor";
import { indexField } from "./auth/sealed";
import { amongWords, printedStrings } from "./documents/text";
import { type KeptAnswer, openedAnswer, sealedAnswer } from "./kept-answers";
import { now } from "./kernel/clock";
import { DomainError, GlyphMissing } from "./kernel/errors";
import { stands } from "./kernel/guard";
import { lostTexts } from "./kernel/kept-text";
import { misread } from "./kernel/misread";
import { codeMessage, errorMessage, fieldMessages, reasonMessage } from "./messages";
import type { Context } from "./workflow/context";
import { canonical } from "./workflow/event-chain";
import { transact } from "./workflow/transact";

export type Act<A extends Actor, I extends z.ZodType, R> = {
  /** `module.act`: the door's name in the audit, the matrix and the idempotency store. */
  readonly name: string;
  readonly input: I;
  readonly run: (ctx: Context<A>, input: z.output<I>) => Promise<R>;
  /** Where the form goes next; the same answer is given again to a repeated submission. */
  readonly next?: (result: R, input: z.output<I>) => string;
  /** Asked of whoever signed in, or proved again who they are, within ten minutes. */
  readonly asksProof?: true;
};

/** A plain form's act: it says where the browser goes next, whatever comes of it. */
export type FormAct<A extends Actor, I extends z.ZodType, R> = Required<Omit<Act<A, I, R>, "asksProof">> & {
  /** The same when it is refused: `fault` is the refusal's reason or, without one, its code. */
  readonly otherwise: (fault: string, input: z.output<I> | undefined) => string;
  /** Asked before the transaction; throws `refused` to stop it: throttles, which keep their own connection. */
  readonly admit?: (input: z.output<I>) => Promise<void>;
};

type Denial = Extract<ActionResult, { ok: false }>;

/** What of a result goes back to the browser: its id and the few words that a form shows. */
export type Shown = Readonly<Record<string, string>>;

const Meta = z.strictObject({ key: z.string().min(16).max(64) });

const Kept = z.unknown().superRefine((raw, { addIssue }) => {
  for (const path of lostTexts(raw)) addIssue({ code: "custom", path: [...path], message: reasonMessage("text_lost") });
});

/** What an act takes of what was sent: nothing that cannot be kept as it is, and nothing that its schema refuses. */
function taken<I extends z.ZodType>(input: I, raw: unknown) {
  const kept = Kept.safeParse(raw);
  return kept.success ? input.safeParse(raw, { error: misread }) : kept;
}

/** A refusal of the door itself. */
export const denial = (code: ActionCode): Denial => ({
  ok: false,
  code,
  message: codeMessage(code),
});

/** Parses, runs the command in its transaction under the form's idempotency key, and words what goes wrong. */
export async function perform<A extends Actor, I extends z.ZodType, R>(
  actor: A,
  act: Act<A, I, R>,
  raw: unknown,
  rawMeta: unknown,
): Promise<ActionResult<Shown>> {
  const meta = Meta.safeParse(rawMeta);
  if (!meta.success) return denial("invalid");
  const input = taken(act.input, raw);
  if (!input.success) return invalidInput(input.error);
  try {
    // Keyed, because forms carry passwords and a plain digest of one could be guessed.
    const digest = indexField(canonical({ name: act.name, raw })) ?? "";
    const stored = await transact(actor, now(), (ctx) => once(ctx, meta.data.key, act, digest, input.data));
    return { ok: true, ...stored };
  } catch (error) {
    return answerTo(error, actor, act.name, raw);
  }
}

/**
 * Parses a plain form and runs its command; answers the path to go on to. Such a form has no idempotency
 * key: its command must bear repetition.
 */
export async function performForm<A extends Actor, I extends z.ZodType, R>(
  actor: A,
  act: FormAct<A, I, R>,
  raw: unknown,
): Promise<string> {
  const input = taken(act.input, raw);
  if (!input.success) {
    await recordRefusal(actor, act.name, "invalid");
    return act.otherwise("invalid", undefined);
  }
  try {
    await act.admit?.(input.data);
    return act.next(await transact(actor, now(), (ctx) => act.run(ctx, input.data)), input.data);
  } catch (error) {
    const { code } = await answerTo(error, actor, act.name);
    return act.otherwise(error instanceof DomainError ? (error.reason ?? code) : code, input.data);
  }
}

/** A sensitive read with its reason. The answer goes to the asker whole and is kept nowhere, so it is given once. */
export async function performReading<A extends Actor, I extends z.ZodType, R>(
  actor: A,
  act: Omit<Act<A, I, R>, "next">,
  raw: unknown,
): Promise<ActionResult<R>> {
  const input = taken(act.input, raw);
  if (!input.success) return invalidInput(input.error);
  try {
    return { ok: true, data: await transact(actor, now(), (ctx) => act.run(ctx, input.data)) };
  } catch (error) {
    return answerTo(error, actor, act.name);
  }
}

async function once<A extends Actor, I extends z.ZodType, R>(
  ctx: Context<A>,
  key: string,
  act: Act<A, I, R>,
  bodyDigest: string,
  input: z.output<I>,
): Promise<KeptAnswer> {
  const actorKey = accountOf(ctx.actor) ?? ctx.actor.kind;
  const place = and(eq(idempotencyKeys.actorKey, actorKey), eq(idempotencyKeys.key, key));
  if (stands("door.idempotency")) {
    const taken = await ctx.db
      .insert(idempotencyKeys)
      .values({ actorKey, key, door: act.name, bodyDigest, at: ctx.now })
      .onConflictDoNothing()
      .returning({ key: idempotencyKeys.key });
    if (taken.length === 0) return replay(ctx, place, bodyDigest);
  }
  const result = await act.run(ctx, input);
  const answer: KeptAnswer = { data: dataOf(result), next: act.next?.(result, input) };
  await ctx.db
    .update(idempotencyKeys)
    .set({ answer: sealedAnswer(answer) })
    .where(place);
  return answer;
}

async function replay(ctx: Context, place: ReturnType<typeof and>, bodyDigest: string): Promise<KeptAnswer> {
  const [row] = await ctx.db.select().from(idempotencyKeys).where(place);
  if (!row || row.bodyDigest !== bodyDigest) throw new KeyReused();
  return openedAnswer(row.answer);
}

class KeyReused extends Error {}

function dataOf(result: unknown): Record<string, string> {
  const Shown = z.object({ id: z.string().optional(), number: z.string().optional(), code: z.string().optional() });
  const shown = Shown.safeParse(result);
  return shown.success ? Object.fromEntries(Object.entries(shown.data).filter(([, value]) => value !== undefined)) : {};
}

async function answerTo(error: unknown, actor: Actor, door: string, raw?: unknown): Promise<Denial> {
  if (error instanceof KeyReused) return denial("key_reused");
  if (isConnectionLoss(error)) return denial("unavailable");
  if (!(error instanceof DomainError)) throw error;
  if (error.code === "refused" || error.code === "not_found") await recordRefusal(actor, door, error.reason);
  return { ok: false, code: error.code, ...wordsOf(error, raw) };
}

/** What is said of the form and of its fields: a character that no paper prints is said where it was written. */
function wordsOf(error: DomainError, raw: unknown): Pick<Denial, "message" | "fieldErrors"> {
  const message = errorMessage(error);
  if (!(error instanceof GlyphMissing)) return { message, fieldErrors: error.fields && fieldMessages(error.fields) };
  const { character } = error;
  const written = [...printedStrings(raw)].filter(({ text }) => text.includes(character));
  if (written.length === 0) return { message };
  const faults = written.map(({ at, text }) => [at, `glyph_missing_in:${amongWords(character, text)}`] as const);
  return { message: codeMessage("invalid"), fieldErrors: fieldMessages(Object.fromEntries(faults)) };
}

/** A refusal is an event of its own, in a short transaction that nothing else shares. */
export async function recordRefusal(actor: Actor, door: string, reason?: string): Promise<void> {
  await transact(actor, now(), async (ctx) => {
    ctx.record({ act: "door.refused", particulars: { door, reason: reason ?? "not_found" } });
  });
}

function invalidInput(error: z.ZodError): Denial {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const name = issue.path.join(".") || "form";
    fields[name] ??= issue.message;
  }
  return { ok: false, code: "invalid", message: codeMessage("invalid"), fieldErrors: fields };
}
