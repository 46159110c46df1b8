import "server-only";
import { lte } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { idempotencyKeys } from "@/db/schema";
import { openField, sealField } from "./auth/sealed";
import { addHours } from "./kernel/clock";

/** How long a form that is sent again finds its first answer; the daily turn then lets the answer go. */
export const HOURS_KEPT = 48;

const PLACE = "idempotency_keys.answer";

const Answer = z.object({ data: z.record(z.string(), z.string()), next: z.string().optional() });
const Sealed = z.object({ sealed: z.string() });

export type KeptAnswer = z.output<typeof Answer>;

/** What is kept of an answer: it can hold a query code that nothing else keeps, so it lies sealed. */
export const sealedAnswer = (answer: KeptAnswer): { readonly sealed: string | null } => ({
  sealed: sealField(PLACE, JSON.stringify(answer)),
});

/** The answer that was kept; one of before they were sealed is read as it is, until it is let go. */
export function openedAnswer(kept: unknown): KeptAnswer {
  const sealed = Sealed.safeParse(kept);
  return Answer.parse(sealed.success ? JSON.parse(openField(PLACE, sealed.data.sealed) ?? "null") : kept);
}

/** Lets go of every form's key and answer once nobody sends that form again. */
export async function purgeAnswers(now: Date): Promise<void> {
  await db()
    .delete(idempotencyKeys)
    .where(lte(idempotencyKeys.at, addHours(now, -HOURS_KEPT)));
}
