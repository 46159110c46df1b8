import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import {
  anApprovedPlan,
  anApprovedVisit,
  answerOf,
  aProposedPlan,
  aProposedVisit,
  aRecordedVisit,
  aStartedVisit,
  openingEntry,
  planEntry,
} from "@/db/factories/patrols";
import { inspectorCertificates, patrolVisits } from "@/db/schema";
import { type Officer, publicVisitor } from "@/lib/auth/actor";
import { checklistRefusal } from "@/lib/patrols/answer-policy";
import { capRefusal } from "@/lib/patrols/cap-policy";
import { carryRefusal, joinRefusal } from "@/lib/patrols/case-policy";
import { answerQuestion } from "@/lib/patrols/commands/answer-question";
import { approvePlan } from "@/lib/patrols/commands/approve-plan";
import { approveVisit } from "@/lib/patrols/commands/approve-visit";
import { openCaseOfVisit } from "@/lib/patrols/commands/open-case-of-visit";
import { proposePlan } from "@/lib/patrols/commands/propose-plan";
import { rateVisit } from "@/lib/patrols/commands/rate-visit";
import { setCap } from "@/lib/patrols/commands/set-cap";
import { capHistory } from "@/lib/patrols/queries/caps";
import { planFile } from "@/lib/patrols/queries/plan-file";
import { opinionList } from "@/lib/patrols/queries/ratings";
import { visitFacts } from "@/lib/patrols/queries/visit-facts";
import { visitFile } from "@/lib/patrols/queries/visit-file";
import { raterRefusal } from "@/lib/patrols/rating";
import { visitActRefusal } from "@/lib/patrols/visit-policy";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { act, at, officer } from "@/lib/testing/world";
import type { Context } from "@/lib/workflow/context";

const ON = "2026-11-16";
const proposed = once(() => aProposedPlan(ON));
const approved = once(() => anApprovedPlan(ON));
const opinion = "同意按计划实施。";

const approving = (comesTo: string, by: string, plan: () => Promise<{ id: string }>): Probe => ({
  comesTo,
  attack: async () => {
    const { id } = await plan();
    return attempt(await officer(by), ON, (ctx) => approvePlan(ctx, { id, version: 1, opinion }));
  },
});

const proposedVisit = once(() => aProposedVisit(ON));
const approvedVisit = once(() => anApprovedVisit(ON, { ground: "complaint", apartBecause: "投诉须及时核实。" }));
const nothing = async () => undefined;

/** Approves the proposed visit, as whoever comes, after something was changed under it. */
const approvingVisit = (
  comesTo: string,
  by: string,
  { on = ON, change = nothing }: { on?: string; change?: (ctx: Context) => Promise<unknown> } = {},
): Probe => ({
  comesTo,
  attack: async () => {
    const { id } = await proposedVisit();
    return attempt(await officer(by), on, async (ctx) => {
      await change(ctx);
      return approveVisit(ctx, { id, version: 1, opinion: "同意检查。" });
    });
  },
});

async function endCertificate(ctx: Context) {
  const second = await officer("lizhe");
  const held = eq(inspectorCertificates.accountId, second.id);
  await ctx.db.update(inspectorCertificates).set({ validTo: ON }).where(held);
}

const danger = { ground: "danger", apartBecause: "情况紧急，单独核实。" } as const;
const started = once(() => aStartedVisit(ON, danger));
const recorded = once(() => aRecordedVisit(ON, danger));

const versionOf = async (id: string) => (await visitFile(await officer("wangmin"), id, at(ON))).version;

const codeOf = async (id: string) => (await visitFile(await officer("wangmin"), id, at(ON))).code ?? "";

async function factsOf(id: string) {
  const [visit] = await db().select().from(patrolVisits).where(eq(patrolVisits.id, id));
  if (!visit) throw new Error("the visit is gone");
  return visitFacts(db(), visit, at(ON));
}

const cap = { mostPerYear: 2, sinceOn: "2026-01-01", basis: "频次上限公告" };

export const probes: Probes = {
  "patrols.plan_scope": {
    comesTo: "not_found",
    attack: async () => (await planFile(await officer("ylxjiancha"), (await proposed()).id)).title,
  },
  "patrols.inspector": {
    comesTo: "refused assistant_may_not",
    attack: async () => {
      const assistant = await officer("xieguan");
      await attempt(assistant, ON, (ctx) => proposePlan(ctx, planEntry()));
    },
  },
  "patrols.plan_state": {
    comesTo: '"illegal_transition"',
    attack: async () => {
      const { id } = await approved();
      return (await planFile(await officer("daduizhang"), id)).refusalOf("approve");
    },
  },
  "patrols.plan_post": approving("refused not_your_post", "lizhe", proposed),
  "patrols.plan_change": {
    comesTo: '"no_change"',
    attack: async () => {
      return (await planFile(await officer("daduizhang"), (await approved()).id)).refusalOf("approveChange");
    },
  },
  "patrols.plan_separation": approving(
    "refused own_plan",
    "daduizhang",
    once(async () => {
      const leader: Officer = await officer("daduizhang");
      return act(leader, ON, (ctx) => proposePlan(ctx, planEntry()));
    }),
  ),
  "patrols.visit_scope": {
    comesTo: "not_found",
    attack: async () => (await visitFile(await officer("ylxjiancha"), (await proposedVisit()).id, at(ON))).noticeNumber,
  },
  "patrols.visit_state": {
    comesTo: '"illegal_transition"',
    attack: async () => {
      const { id } = await approvedVisit();
      return (await visitFile(await officer("daduizhang"), id, at(ON))).refusalOf("approve");
    },
  },
  "patrols.visit_post": approvingVisit("refused not_your_post", "guoqi"),
  "patrols.visit_separation": {
    comesTo: "refused own_visit",
    attack: async () => {
      const { id } = await aProposedVisit(ON, { ground: "danger", apartBecause: "情况紧急须核实。" }, "daduizhang");
      const approval = { id, version: 1, opinion: "同意检查。" };
      return attempt(await officer("daduizhang"), ON, (ctx) => approveVisit(ctx, approval));
    },
  },
  "patrols.two_inspectors": approvingVisit("refused one_inspector_only", "daduizhang", { change: endCertificate }),
  "patrols.planned_day": approvingVisit("refused planned_day_over", "daduizhang", { on: "2026-11-19" }),
  "patrols.urgent": {
    comesTo: '"not_urgent"',
    attack: async () => {
      const { id } = await proposedVisit();
      return (await visitFile(await officer("wangmin"), id, at(ON))).refusalOf("startUrgently");
    },
  },
  "patrols.result": {
    comesTo: '"result_not_told"',
    attack: async () => {
      const { id } = await recorded();
      return (await visitFile(await officer("wangmin"), id, at(ON))).refusalOf("handResult");
    },
  },
  "patrols.findings_separation": {
    comesTo: '"own_findings"',
    attack: async () => {
      const leader = await officer("daduizhang");
      const facts = { ...(await factsOf((await recorded()).id)), officerIds: [leader.id, "another"] };
      return visitActRefusal(leader, facts, "declineCase");
    },
  },
  "patrols.signing": {
    comesTo: '"signed_already"',
    attack: async () => {
      const facts = { ...(await factsOf((await recorded()).id)), isSigned: true };
      return visitActRefusal(await officer("wangmin"), facts, "noteSigningRefusal");
    },
  },
  "patrols.late": {
    comesTo: '"late_after_carrying"',
    attack: async () => {
      const { id } = await recorded();
      const facts = await factsOf(id);
      return visitActRefusal(await officer("wangmin"), { ...facts, isCarried: true }, "addLate");
    },
  },
  "patrols.cap": {
    comesTo: '"visit_cap_reached"',
    attack: async () => capRefusal({ most: 2, used: 2 }, "plan"),
  },
  "patrols.cap_setting": {
    comesTo: "refused not_your_post",
    attack: async () => {
      await attempt(await officer("daduizhang"), ON, (ctx) => setCap(ctx, cap));
    },
  },
  "patrols.cap_scope": {
    comesTo: "[]",
    attack: async () => {
      const head = await officer("juzhang");
      const set = once(() => act(head, ON, (ctx) => setCap(ctx, cap)));
      await set();
      return (await capHistory(await officer("ylxjiancha"), {})).rows.map(({ basis }) => basis);
    },
  },
  "patrols.rated_once": {
    comesTo: "refused rated_already",
    attack: async () => {
      const { id } = await recorded();
      const code = await codeOf(id);
      return attempt(publicVisitor, ON, async (ctx) => {
        await ctx.db.update(patrolVisits).set({ isRated: true }).where(eq(patrolVisits.id, id));
        return rateVisit(ctx, { code, score: 5, note: "" });
      });
    },
  },
  "patrols.rater": { comesTo: '"officer_may_not_rate"', attack: async () => raterRefusal(await officer("wangmin")) },
  "patrols.opinions": {
    comesTo: '"not_your_post"',
    attack: async () => (await opinionList(await officer("wangmin"), { year: 2026 })).refusal,
  },
  "patrols.queue_owner": {
    comesTo: "refused queue_of_another",
    attack: async () => {
      const answer = await answerOf((await started()).id);
      return attempt(await officer("lizhe"), ON, (ctx) => answerQuestion(ctx, answer));
    },
  },
  "patrols.checklist": {
    comesTo: '"nothing_answered"',
    attack: async () => checklistRefusal({ answered: 0, conflicts: 0, silentFindings: 0 }),
  },
  "patrols.findings_undecided": {
    comesTo: "refused declined_already",
    attack: async () => {
      const { id } = await recorded();
      const version = await versionOf(id);
      return attempt(await officer("daduizhang"), ON, async (ctx) => {
        await ctx.db.update(patrolVisits).set({ declinedBecause: "当场改正。" }).where(eq(patrolVisits.id, id));
        return openCaseOfVisit(ctx, openingEntry(id, version));
      });
    },
  },
  "patrols.joined_case": {
    comesTo: '"case_of_another"',
    attack: async () => joinRefusal({ state: "investigating", employerId: "one" }, ["another"]),
  },
  "patrols.carry": {
    comesTo: '"not_cased"',
    attack: async () => carryRefusal({ caseId: null, carriedOn: null, uncarried: 0 }, "of another"),
  },
};
