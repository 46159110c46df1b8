import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { planEntry, visitEntry } from "@/db/factories/patrols";
import { inspectionPlans, patrolVisits } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { cancelVisit } from "@/lib/patrols/commands/cancel-visit";
import { proposePlan } from "@/lib/patrols/commands/propose-plan";
import { proposeVisit } from "@/lib/patrols/commands/propose-visit";
import { withdrawPlan } from "@/lib/patrols/commands/withdraw-plan";
import { act } from "@/lib/testing/world";
import { ON } from "./day";

type Team = {
  readonly lead: Officer;
  readonly second: Officer;
  readonly creditCode: string;
  readonly employerId: string;
};

/** The patrols' side of a scene: a plan and a visit that wait, or that were given up. */
export async function patrolsOf({ lead, second, creditCode, employerId }: Team, canary: string, isEnded: boolean) {
  const plan = await act(lead, ON, (ctx) => proposePlan(ctx, planEntry({ employers: creditCode, title: canary })));
  const who = { employerId, leadId: lead.id, secondId: second.id, groundNote: `专项检查${canary}` };
  const entry = await visitEntry({ ...who, plannedOn: "2027-01-05", apartBecause: "两次检查的事项不同。" });
  const visit = await act(lead, ON, (ctx) => proposeVisit(ctx, entry));
  if (isEnded) {
    const reason = "不再需要，撤回取消。";
    await act(lead, ON, (ctx) => withdrawPlan(ctx, { id: plan.id, version: 1, reason }));
    await act(lead, ON, (ctx) => cancelVisit(ctx, { id: visit.id, version: 1, reason }));
  }
  const versions = { plan: await versionOf(inspectionPlans, plan.id), visit: await versionOf(patrolVisits, visit.id) };
  return { ids: { plan: plan.id, visit: visit.id }, versions };
}

async function versionOf(table: typeof inspectionPlans | typeof patrolVisits, id: string): Promise<number> {
  const [row] = await db().select({ version: table.version }).from(table).where(eq(table.id, id));
  return row?.version ?? 0;
}
