import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import { deliveriesOfCase } from "./deliveries-of-case";

/** One attempt with its paper and why this actor may not go on with it. Throws `not_found`. */
export async function attemptFile(actor: Actor, caseId: string, attemptId: string) {
  const { papers, refusal } = await deliveriesOfCase(actor, caseId);
  for (const paper of papers) {
    const attempt = paper.attempts.find(({ id }) => id === attemptId);
    if (attempt) return { paper, attempt, refusal };
  }
  throw notFound();
}
