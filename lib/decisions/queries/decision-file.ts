import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, decisionItems, decisions, findings } from "@/db/schema";
import { type Actor, accountOf } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import { personsOfCase } from "@/lib/responsible-persons/queries/persons";
import { changesSince } from "@/lib/returns/queries/changes-since";
import { returnPointsOf } from "@/lib/returns/queries/return-points";
import { titleOf } from "../labels";
import type { DecisionAct, DecisionState } from "../lifecycle";
import { decisionActRefusal } from "../policy";
import { decisionScope } from "../scope";
import { decisionFacts } from "./decision-facts";
import { decisionVersion } from "./decision-version";
import { earlierMeasures } from "./earlier-decisions";
import { hearingsOfDecision } from "./hearings";
import { ignoredActs } from "./ignored-acts";
import { type ItemWorker, workersOfDecision } from "./item-workers";
import { factorsOfDecision, keptFacts } from "./kept-facts";
import { correctionsOf } from "./ordered-corrections";
import { pastsOf } from "./past-fines";
import { postingsOfDecision } from "./postings";
import { reportOf } from "./reports";
import { discussionsOfDecision, reviewsOfDecision } from "./reviews";
import { spotOf } from "./spot-facts";
import { statementsOfDecision } from "./statements";

const proposer = alias(accounts, "proposer");
const approver = alias(accounts, "approver");

/** States in which nobody reads a proposal to approve it. */
const settled: readonly DecisionState[] = ["returned", "decided", "withdrawn"];

const Place = z.object({ id: z.uuid(), decisionId: z.uuid() });

/** One proceeding with all that an officer's page shows and asks. Throws `not_found` when there is none. */
export async function decisionFile(actor: Actor, place: { id?: string; decisionId?: string }, now: Date) {
  const asked = Place.safeParse(place);
  if (!asked.success) throw notFound();
  const { id: caseId, decisionId: id } = asked.data;
  const [row] = await db()
    .select({ decision: decisions, proposer: proposer.name, approver: approver.name })
    .from(decisions)
    .innerJoin(proposer, eq(proposer.id, decisions.proposedBy))
    .leftJoin(approver, eq(approver.id, decisions.approvedBy))
    .where(and(eq(decisions.id, id), eq(decisions.caseId, caseId), decisionScope(actor)));
  if (!row) throw notFound();
  const { decision } = row;
  const [facts, kept, items, returnPoints, statements, reviews, discussions, hearings, spot] = await Promise.all([
    decisionFacts(db(), decision, now),
    keptFacts(db(), id),
    itemsOf(actor, decision),
    returnPointsOf(id),
    statementsOfDecision(db(), id),
    reviewsOfDecision(db(), id),
    discussionsOfDecision(db(), id),
    hearingsOfDecision(db(), id),
    spotOf(db(), id),
  ]);
  return {
    ...decision,
    ...{ proposer: row.proposer, approver: row.approver, person: await personOf(decision) },
    ...{ facts, kept, items },
    returnPoints,
    statements,
    reviews,
    discussions,
    hearings,
    postings: await postingsOfDecision(db(), id),
    spot,
    ...{ report: await reportOf(db(), id), changes: await changesOf(actor, decision) },
    earlier: await earlierMeasures(db(), actor, decision),
    corrections: await correctionsOf(db(), decision, items),
    refusalOf: (act: DecisionAct) => decisionActRefusal(actor, facts, act),
  };
}

export type DecisionFile = Awaited<ReturnType<typeof decisionFile>>;
export type DecisionItemRow = DecisionFile["items"][number];

/** What was changed since it was sent back, while somebody reads it to approve it. */
const changesOf = async (actor: Actor, decision: typeof decisions.$inferSelect) =>
  settled.includes(decision.state)
    ? null
    : changesSince(db(), decision.id, accountOf(actor), () => decisionVersion(db(), decision));

/** The natural person whom the proceeding is aimed at, numbers masked; null for the unit. */
async function personOf({ personId, caseId }: typeof decisions.$inferSelect) {
  return personId === null ? null : ((await personsOfCase(db(), caseId)).find(({ id }) => id === personId) ?? null);
}

/** Each measure with what was ignored up to the proposal; each fine with those decided by then. */
async function itemsOf(actor: Actor, decision: typeof decisions.$inferSelect) {
  const rows = await db()
    .select({ item: decisionItems, finding: findings })
    .from(decisionItems)
    .innerJoin(findings, eq(findings.id, decisionItems.findingId))
    .where(eq(decisionItems.decisionId, decision.id))
    .orderBy(asc(decisionItems.ordinal));
  const { id: decisionId, organId, regionCode, employerId, personId, proposedOn } = decision;
  const findingIds = rows.map(({ item }) => item.findingId);
  const all = await ignoredActs(db(), findingIds, proposedOn);
  const ignoredOn = (finding: string) => all.filter(({ findingId }) => findingId === finding);
  const fines = rows.flatMap(({ item, finding }) =>
    item.measure === "fine" ? [{ ...item, finding: { ...finding, ignored: ignoredOn(finding.id) } }] : [],
  );
  const place = { organId, regionCode, employerId, personId, decisionId, today: proposedOn };
  const pasts = await pastsOf(db(), actor, place, fines);
  const factors = await factorsOfDecision(db(), decisionId);
  const workers = await workersOfDecision(db(), decisionId);
  return rows.map(({ item, finding }) => ({
    ...item,
    findingOrdinal: finding.ordinal,
    facts: finding.facts,
    title: titleOf(item.violationCode, ignoredOn(item.findingId)),
    factors: factors.filter(({ itemId }) => itemId === item.id),
    ...countsOf(workers.filter(({ itemId }) => itemId === item.id)),
    past: pasts[fines.findIndex(({ id }) => id === item.id)] ?? null,
  }));
}

const countsOf = (mine: readonly ItemWorker[]) => ({
  rows: mine.length,
  workers: new Set(mine.map(({ workerKey }) => workerKey)).size,
});
