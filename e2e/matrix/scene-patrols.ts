import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { answerOf, planEntry, visitEntry } from "@/db/factories/patrols";
import { fieldLeads, inspectionPlans, patrolConflicts, patrolVisits } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { answerQuestion } from "@/lib/patrols/commands/answer-question";
import { cancelVisit } from "@/lib/patrols/commands/cancel-visit";
import { handUpLead } from "@/lib/patrols/commands/hand-up-lead";
import { proposePlan } from "@/lib/patrols/commands/propose-plan";
import { proposeVisit } from "@/lib/patrols/commands/propose-visit";
import { shelveLead } from "@/lib/patrols/commands/shelve-lead";
import { startUrgentVisit } from "@/lib/patrols/commands/start-urgent-visit";
import { withdrawPlan } from "@/lib/patrols/commands/withdraw-plan";
import { act } from "@/lib/testing/world";
import { ON } from "./day";

type Team = {
  readonly leader: Officer;
  readonly lead: Officer;
  readonly second: Officer;
  readonly creditCode: string;
  readonly employerId: string;
};

/** The patrols' side of a scene: a plan that waits and a visit under way, or both given up. */
export async function patrolsOf(team: Team, canary: string, caseId: string, isEnded: boolean) {
  const { lead, creditCode } = team;
  const plan = await act(lead, ON, (ctx) => proposePlan(ctx, planEntry({ employers: creditCode, title: canary })));
  const reason = "不再需要，撤回取消。";
  if (isEnded) await act(lead, ON, (ctx) => withdrawPlan(ctx, { id: plan.id, version: 1, reason }));
  const ids = isEnded ? await cancelledVisit(team, canary) : await visitUnderWay(team, canary, caseId);
  const versions = { plan: await versionOf(inspectionPlans, plan.id), visit: await versionOf(patrolVisits, ids.visit) };
  return { ids: { plan: plan.id, lead: await leadOf(team, canary, isEnded), ...ids }, versions };
}

/** What was seen at the scene's employer and waits, or was laid aside and, as a row alone, looked at again. */
async function leadOf({ leader, lead, employerId }: Team, canary: string, isEnded: boolean): Promise<string> {
  const entry = { employerId, seenOn: ON, place: "厂区门口", narrative: `看到多人没有签订劳动合同。${canary}` };
  const { id } = await act(lead, ON, (ctx) => handUpLead(ctx, entry));
  const shelved = { id, version: 1, reason: "经核实情况不属实。" };
  if (!isEnded) return id;
  await act(leader, ON, (ctx) => shelveLead(ctx, shelved));
  await db().update(fieldLeads).set({ state: "upheld" }).where(eq(fieldLeads.id, id));
  return id;
}

async function cancelledVisit({ lead, second, employerId }: Team, canary: string) {
  const who = { employerId, leadId: lead.id, secondId: second.id, groundNote: `专项检查${canary}` };
  const entry = await visitEntry({ ...who, plannedOn: "2027-01-05", apartBecause: "两次检查的事项不同。" });
  const { id } = await act(lead, ON, (ctx) => proposeVisit(ctx, entry));
  await act(lead, ON, (ctx) => cancelVisit(ctx, { id, version: 1, reason: "不再需要，取消检查。" }));
  return { visit: id };
}

/** Begun, tied to the scene's case, with two answers that did not see each other. */
async function visitUnderWay({ lead, second, employerId }: Team, canary: string, caseId: string) {
  const urgent = { employerId, secondId: second.id, ground: "danger", urgency: "danger", noticeShown: "code" } as const;
  const { id, code } = await act(lead, ON, (ctx) =>
    startUrgentVisit(ctx, { ...urgent, itemKeys: ["contract"], groundNote: `情况紧急${canary}` }),
  );
  const answer = await answerOf(id, { accountId: lead.id });
  const other = await answerOf(id, { accountId: second.id, verdict: "yes" });
  await act(lead, ON, (ctx) => answerQuestion(ctx, answer));
  await act(second, ON, (ctx) => answerQuestion(ctx, other));
  await db().update(patrolVisits).set({ caseId }).where(eq(patrolVisits.id, id));
  const [conflict] = await db().select().from(patrolConflicts).where(eq(patrolConflicts.visitId, id));
  return { visit: id, code, conflict: conflict?.id ?? "" };
}

async function versionOf(table: typeof inspectionPlans | typeof patrolVisits, id: string): Promise<number> {
  const [row] = await db().select({ version: table.version }).from(table).where(eq(table.id, id));
  return row?.version ?? 0;
}
