import "server-only";
import { db } from "@/db/client";
import type { Actor } from "@/lib/auth/actor";
import { caseFile } from "@/lib/cases/queries/case-file";
import { now } from "@/lib/kernel/clock";
import { recordedSteps } from "@/lib/recordings/queries/recording-desk";
import { closingFacts } from "./closing-facts";
import { closingsOfCase } from "./reports";

/**
 * What the pages of ending a case show: the case, what the rules look at, every proposal, the one that waits apart,
 * and how many steps that were to be filmed have neither film nor reason. Throws `not_found` when the case does not
 * exist for this actor.
 */
export async function closingDesk(actor: Actor, caseId: string) {
  const kase = await caseFile(actor, caseId);
  const [facts, closings, steps] = await Promise.all([
    closingFacts(db(), kase, now()),
    closingsOfCase(actor, caseId),
    recordedSteps(db(), kase.id),
  ]);
  const pending = closings.find(({ state }) => state === "proposed" || state === "returned");
  const unrecorded = steps.filter(({ isOpen }) => isOpen).length;
  return { kase, facts, closings, pending, unrecorded };
}

export type ClosingDesk = Awaited<ReturnType<typeof closingDesk>>;
