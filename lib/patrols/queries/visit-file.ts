import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import {
  accounts,
  cases,
  employers,
  inspectionPlans,
  organs,
  patrolHandings,
  patrolJoins,
  patrolVisits,
} from "@/db/schema";
import { type Actor, accountOf } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import { returnPointsOf } from "@/lib/returns/queries/return-points";
import type { VisitAct } from "../lifecycle";
import { visitScope } from "../scope";
import { visitActRefusal } from "../visit-policy";
import { briefOpenings } from "./brief";
import { signedPages } from "./signed-pages";
import { visitBudget } from "./visit-budget";
import { visitFacts } from "./visit-facts";

const lead = alias(accounts, "visit_lead");
const second = alias(accounts, "visit_second");
const proposer = alias(accounts, "proposer");
const decider = alias(accounts, "decider");

/** One visit with all that its pages show and ask. Throws `not_found` when there is none for this actor. */
export async function visitFile(actor: Actor, id: string, now: Date) {
  const [row] = await db()
    .select({
      visit: patrolVisits,
      employerName: employers.name,
      employerRegion: employers.regionCode,
      employerAddress: employers.address,
      organName: organs.name,
      planTitle: inspectionPlans.title,
      caseNumber: cases.number,
      leadName: lead.name,
      secondName: second.name,
      proposer: proposer.name,
      decider: decider.name,
    })
    .from(patrolVisits)
    .innerJoin(employers, eq(employers.id, patrolVisits.employerId))
    .innerJoin(organs, eq(organs.id, patrolVisits.organId))
    .innerJoin(lead, eq(lead.id, patrolVisits.leadId))
    .innerJoin(second, eq(second.id, patrolVisits.secondId))
    .innerJoin(proposer, eq(proposer.id, patrolVisits.proposedBy))
    .leftJoin(inspectionPlans, eq(inspectionPlans.id, patrolVisits.planId))
    .leftJoin(cases, eq(cases.id, patrolVisits.caseId))
    .leftJoin(decider, eq(decider.id, patrolVisits.decidedBy))
    .where(and(eq(patrolVisits.id, id), visitScope(actor)));
  if (!row) throw notFound();
  const { visit, employerRegion, ...named } = row;
  const [facts, joins, openings, returnPoints, budget, handings, pages] = await Promise.all([
    visitFacts(db(), visit, now),
    joinsOf(id),
    briefOpenings(db(), id),
    returnPointsOf(id),
    visitBudget(db(), { employerId: visit.employerId, regionCode: employerRegion, on: visit.plannedOn }),
    handingsOf(id),
    signedPages(db(), id),
  ]);
  const refusalOf = (act: VisitAct) => visitActRefusal(actor, facts, act);
  const read = { joins, openings, returnPoints, budget, handings, pages };
  return { ...visit, ...named, ...read, refusalOf, actorId: accountOf(actor) ?? "" };
}

export type VisitFile = Awaited<ReturnType<typeof visitFile>>;

const joinsOf = (visitId: string) =>
  db()
    .select({
      id: patrolJoins.id,
      planTitle: inspectionPlans.title,
      itemKeys: patrolJoins.itemKeys,
      reason: patrolJoins.reason,
      joinedOn: patrolJoins.joinedOn,
      joiner: accounts.name,
    })
    .from(patrolJoins)
    .innerJoin(accounts, eq(accounts.id, patrolJoins.joinedBy))
    .leftJoin(inspectionPlans, eq(inspectionPlans.id, patrolJoins.planId))
    .where(eq(patrolJoins.visitId, visitId))
    .orderBy(asc(patrolJoins.joinedOn), asc(patrolJoins.id));

/** How the result was said to have been handed over before that was put right. */
const handingsOf = (visitId: string) =>
  db()
    .select({
      id: patrolHandings.id,
      resultManner: patrolHandings.manner,
      resultHandedOn: patrolHandings.handedOn,
      resultReceiver: patrolHandings.receiver,
      replacedOn: patrolHandings.replacedOn,
      because: patrolHandings.because,
      by: accounts.name,
    })
    .from(patrolHandings)
    .innerJoin(accounts, eq(accounts.id, patrolHandings.replacedBy))
    .where(eq(patrolHandings.visitId, visitId))
    .orderBy(asc(patrolHandings.replacedOn), asc(patrolHandings.id));
