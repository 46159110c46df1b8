import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import { fenAsTyped } from "../grounds";
import { findingRefusal } from "../policy";
import { orderDesk } from "./order-desk";

/** One finding with what its form starts from and why it may not be changed. Throws `not_found`. */
export async function findingFile(actor: Actor, place: { id?: string; findingId?: string }, now: Date) {
  const { kase, findings, gatherRefusal, limitation } = await orderDesk(actor, place.id ?? "", now);
  const finding = findings.find(({ id }) => id === place.findingId);
  if (!finding) throw notFound();
  const typed = {
    provisionBroken: finding.provisionBroken,
    facts: finding.facts,
    happenedFrom: finding.happenedFrom,
    happenedUntil: finding.happenedUntil ?? "",
    workerCount: finding.workerCount,
    amount: fenAsTyped(finding.amountFen),
    evidenceIds: finding.exhibits.map(({ id }) => id),
  };
  return { kase, limitation, finding: { ...finding, typed }, refusal: gatherRefusal ?? findingRefusal(finding) };
}
