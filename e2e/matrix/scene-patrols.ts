import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { planEntry } from "@/db/factories/patrols";
import { inspectionPlans } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { proposePlan } from "@/lib/patrols/commands/propose-plan";
import { withdrawPlan } from "@/lib/patrols/commands/withdraw-plan";
import { act } from "@/lib/testing/world";
import { ON } from "./day";

type Team = { readonly leader: Officer; readonly lead: Officer; readonly second: Officer; readonly creditCode: string };

/** The patrols' side of a scene: a plan that waits, or one that was withdrawn. */
export async function patrolsOf({ lead, creditCode }: Team, canary: string, isEnded: boolean) {
  const entry = planEntry({ employers: creditCode, title: `检查计划${canary}` });
  const plan = await act(lead, ON, (ctx) => proposePlan(ctx, entry));
  if (isEnded) await act(lead, ON, (ctx) => withdrawPlan(ctx, { id: plan.id, version: 1, reason: "不再需要的计划。" }));
  return { ids: { plan: plan.id }, versions: { plan: await versionOf(plan.id) } };
}

async function versionOf(id: string): Promise<number> {
  const [row] = await db()
    .select({ version: inspectionPlans.version })
    .from(inspectionPlans)
    .where(eq(inspectionPlans.id, id));
  return row?.version ?? 0;
}
