import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { complaints, evidence, findings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { caseFile } from "@/lib/cases/queries/case-file";
import { now } from "@/lib/kernel/clock";
import { proposeRefusal, type RegroupingRefusal } from "../policy";
import { effectOn } from "./effect";
import { isPending } from "./pending";
import { caseRow, splitFacts } from "./regrouping-facts";

/** Refusals that choosing parts can do away with. */
const OF_PARTS: readonly RegroupingRefusal[] = ["split_nothing_chosen", "split_nothing_left"];

/** What of a case can be split off, and what a split does. Throws `not_found`. */
export async function splitDesk(officer: Officer, caseId: string) {
  const kase = await caseFile(officer, caseId);
  const facts = await splitFacts(db(), await caseRow(db(), kase.id), [], now());
  const reason = proposeRefusal(officer, facts, await isPending(db(), [kase.id]));
  return {
    kase,
    refusal: reason !== null && OF_PARTS.includes(reason) ? null : reason,
    effect: await effectOn(officer, { intoId: kase.id, fromId: null }),
    ...(await partsOfCase(kase.id)),
  };
}

export type SplitDesk = Awaited<ReturnType<typeof splitDesk>>;

async function partsOfCase(caseId: string) {
  const [complained, found, exhibits] = await Promise.all([
    db()
      .select({ id: complaints.id, number: complaints.number, narrative: complaints.narrative })
      .from(complaints)
      .where(eq(complaints.caseId, caseId))
      .orderBy(asc(complaints.receivedOn), asc(complaints.id)),
    db()
      .select({ id: findings.id, ordinal: findings.ordinal, facts: findings.facts })
      .from(findings)
      .where(and(eq(findings.caseId, caseId), isNull(findings.withdrawnOn)))
      .orderBy(asc(findings.ordinal)),
    db()
      .select({ id: evidence.id, ordinal: evidence.ordinal, name: evidence.name })
      .from(evidence)
      .where(and(eq(evidence.caseId, caseId), isNull(evidence.struckAt)))
      .orderBy(asc(evidence.ordinal)),
  ]);
  return { complaints: complained, findings: found, exhibits };
}
