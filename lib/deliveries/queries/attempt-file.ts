import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import { type MatterRef, refOf } from "../matter";
import { deliveriesOfMatter } from "./deliveries-of-matter";

/** One attempt with its paper and why this actor may not go on with it. Throws `not_found`. */
export async function attemptFile(actor: Actor, ref: MatterRef, attemptId: string) {
  const { matter, papers, refusal } = await deliveriesOfMatter(actor, ref);
  for (const paper of papers) {
    const attempt = paper.attempts.find(({ id }) => id === attemptId);
    if (attempt) return { matter: refOf(matter), paper, attempt, refusal };
  }
  throw notFound();
}

export type AttemptFile = Awaited<ReturnType<typeof attemptFile>>;
