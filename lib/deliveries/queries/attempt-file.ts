import "server-only";
import { db } from "@/db/client";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { type MatterRef, refOf } from "../matter";
import { deliveryActRefusal } from "../policy";
import { certifiedOn, circumstances } from "./circumstances";
import { type AttemptRow, deliveriesOfMatter } from "./deliveries-of-matter";
import { deliveryForm } from "./delivery-form";
import type { Matter } from "./matter";

/**
 * One attempt with its paper and why this actor may not go on with it; of one that was served, what its correction's
 * form needs and why this actor may not correct it. Throws `not_found`.
 */
export async function attemptFile(actor: Actor, ref: MatterRef, attemptId: string) {
  const { matter, papers, refusal } = await deliveriesOfMatter(actor, ref);
  for (const paper of papers) {
    const attempt = paper.attempts.find(({ id }) => id === attemptId);
    if (!attempt) continue;
    const correction = attempt.state === "served" ? await correctionOf(actor, matter, attempt) : null;
    return { matter: refOf(matter), paper, attempt, refusal, correction };
  }
  throw notFound();
}

/** The form as for a new delivery, with the officers of the day of the one that is corrected beside those of today. */
async function correctionOf(actor: Actor, matter: Matter, attempt: AttemptRow) {
  const facts = await deliveryForm(actor, refOf(matter), attempt.documentId);
  const then = await certifiedOn(db(), matter, attempt.actedOn);
  const officers = [...then, ...facts.officers.filter(({ id }) => !then.some((officer) => officer.id === id))];
  const asked = await circumstances(db(), { ...attempt, matter }, now());
  return { facts: { ...facts, officers }, refusal: deliveryActRefusal(actor, asked, "correct") };
}

export type AttemptFile = Awaited<ReturnType<typeof attemptFile>>;
export type Correction = NonNullable<AttemptFile["correction"]>;
