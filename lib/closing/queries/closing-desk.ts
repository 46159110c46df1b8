import "server-only";
import { db } from "@/db/client";
import type { Actor } from "@/lib/auth/actor";
import { caseFile } from "@/lib/cases/queries/case-file";
import { now } from "@/lib/kernel/clock";
import { closingFacts } from "./closing-facts";
import { closingsOfCase } from "./reports";

/**
 * What the pages of ending a case show: the case, what the rules look at, and every proposal, the one that waits
 * apart. Throws `not_found` when the case does not exist for this actor.
 */
export async function closingDesk(actor: Actor, caseId: string) {
  const kase = await caseFile(actor, caseId);
  const [facts, closings] = await Promise.all([closingFacts(db(), kase, now()), closingsOfCase(actor, caseId)]);
  const pending = closings.find(({ state }) => state === "proposed" || state === "returned");
  return { kase, facts, closings, pending };
}

export type ClosingDesk = Awaited<ReturnType<typeof closingDesk>>;
