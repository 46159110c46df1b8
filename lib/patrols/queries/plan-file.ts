import "server-only";
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { accounts, employers, inspectionPlans, organs, planEmployers, planVersions } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import { returnPointsOf } from "@/lib/returns/queries/return-points";
import type { PlanAct } from "../lifecycle";
import type { PlanChange } from "../plan-change";
import { planActRefusal } from "../plan-policy";
import { planScope } from "../scope";
import { droppedChanges } from "./dropped-changes";
import { planFacts } from "./plan-facts";

const proposer = alias(accounts, "proposer");
const decider = alias(accounts, "decider");

/** One plan with the employers it names and what its page asks. Throws `not_found` when this actor has none. */
export async function planFile(actor: Actor, id: string) {
  const [row] = await db()
    .select({ plan: inspectionPlans, organName: organs.name, proposer: proposer.name, decider: decider.name })
    .from(inspectionPlans)
    .innerJoin(organs, eq(organs.id, inspectionPlans.organId))
    .innerJoin(proposer, eq(proposer.id, inspectionPlans.proposedBy))
    .leftJoin(decider, eq(decider.id, inspectionPlans.decidedBy))
    .where(and(eq(inspectionPlans.id, id), planScope(actor)));
  if (!row) throw notFound();
  const { plan, ...people } = row;
  const { drops, again } = await droppedChanges(id);
  const [facts, named, returnPoints, versions, toBeNamed, onceNamed] = await Promise.all([
    planFacts(db(), plan),
    namedIn(id),
    returnPointsOf(id),
    versionsOf(id),
    namesOf(plan.change?.employerIds ?? []),
    namesOf(drops.flatMap(({ change }) => change?.employerIds ?? [])),
  ]);
  return {
    ...plan,
    ...people,
    named,
    returnPoints,
    versions,
    toBeNamed,
    drops: drops.map((drop) => ({ ...drop, named: namedBy(drop.change, onceNamed) })),
    again: again && { ...again, named: namedBy(again, onceNamed) },
    refusalOf: (act: PlanAct) => planActRefusal(actor, facts, act),
  };
}

export type PlanFile = Awaited<ReturnType<typeof planFile>>;

const namedIn = (planId: string) =>
  db()
    .select({ id: employers.id, name: employers.name, creditCode: employers.creditCode, address: employers.address })
    .from(planEmployers)
    .innerJoin(employers, eq(employers.id, planEmployers.employerId))
    .where(eq(planEmployers.planId, planId))
    .orderBy(asc(employers.name), asc(employers.id));

/** The employers that a change names, as the register has them now. */
const namesOf = (ids: readonly string[]) =>
  db()
    .select({ id: employers.id, name: employers.name, creditCode: employers.creditCode })
    .from(employers)
    .where(inArray(employers.id, [...ids]))
    .orderBy(asc(employers.name), asc(employers.id));

const namedBy = <Employer extends { id: string }>(change: PlanChange | null, all: readonly Employer[]) =>
  all.filter(({ id }) => change?.employerIds.includes(id));

/** What the plan provided for when it was approved before, the latest first. */
const versionsOf = (planId: string) =>
  db()
    .select({ version: planVersions, decider: accounts.name })
    .from(planVersions)
    .innerJoin(accounts, eq(accounts.id, planVersions.decidedBy))
    .where(eq(planVersions.planId, planId))
    .orderBy(desc(planVersions.replacedOn), desc(planVersions.id));
