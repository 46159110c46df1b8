import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, complaints, organs, rechecks } from "@/db/schema";
import { organsActingFor } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import { recheckActRefusal } from "../policy";
import { recheckScope } from "../scope";
import { isSame } from "./recheck-list";

const matter = {
  number: complaints.number,
  kind: complaints.kind,
  source: complaints.source,
  receivedOn: complaints.receivedOn,
  respondentName: complaints.respondentName,
  respondentPlace: complaints.respondentPlace,
  topics: complaints.topics,
  narrative: complaints.narrative,
  happenedFrom: complaints.happenedFrom,
  happenedUntil: complaints.happenedUntil,
  workerCount: complaints.workerCount,
  claimedFen: complaints.claimedFen,
};

const first = {
  outcome: rechecks.firstOutcome,
  ground: rechecks.firstGround,
  reason: rechecks.firstReason,
  handedOverTo: rechecks.firstHandedOverTo,
  isSame,
};

/**
 * A matter to be decided a second time: what came in, without who complained; what was decided first only when the
 * second opinion stands. Throws `not_found` when it does not exist for this officer.
 */
export async function recheckFile(officer: Officer, id: string) {
  const [row] = await db()
    .select({ recheck: rechecks, matter, first, checkerName: organs.name, deciderName: accounts.name })
    .from(rechecks)
    .innerJoin(complaints, eq(complaints.id, rechecks.complaintId))
    .innerJoin(organs, eq(organs.id, rechecks.checkerOrganId))
    .leftJoin(accounts, eq(accounts.id, rechecks.decidedBy))
    .where(and(eq(rechecks.id, id), recheckScope(officer)));
  if (!row) throw notFound();
  const { recheck, ...rest } = row;
  const checkerIds = await organsActingFor(db(), recheck.checkerOrganId);
  return {
    ...rest,
    ...{ id: recheck.id, version: recheck.version, state: recheck.state, month: recheck.month },
    first: recheck.state === "decided" ? row.first : null,
    second: { finding: recheck.finding, ground: recheck.ground, reason: recheck.reason, decidedOn: recheck.decidedOn },
    refusal: recheckActRefusal(officer, { state: recheck.state, checkerIds }, "decide"),
  };
}

export type RecheckFile = Awaited<ReturnType<typeof recheckFile>>;
