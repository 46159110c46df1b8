import { actingOrgan } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { assignCase } from "@/lib/cases/commands/assign-case";
import { type NewCase, openCase } from "@/lib/cases/commands/open-case";
import { newId } from "@/lib/kernel/ids";
import { act } from "@/lib/testing/world";

/** A case that a patrol gave rise to: opened without any paper, for tests that need a case and no complaint. */
export const aCase = (leader: Officer, on: string, employerId: string, over: Partial<NewCase> = {}) =>
  act(leader, on, async (ctx) =>
    openCase(ctx, {
      organId: (await actingOrgan(ctx.db, leader.organId)).id,
      regionCode: leader.regionCode,
      employerId,
      origin: { kind: "patrol", id: newId() },
      title: "测试市龙腾建筑劳务有限公司涉嫌拖欠工资案",
      summary: "巡查发现该单位自2026年7月起未支付木工班组工资。",
      workerCount: 12,
      ...over,
    }),
  );

/** The same case with its two inspectors: `investigating`, version 2. */
export async function anAssignedCase(leader: Officer, lead: Officer, second: Officer, on: string, employerId: string) {
  const kase = await aCase(leader, on, employerId);
  await act(leader, on, (ctx) => assignCase(ctx, { id: kase.id, version: 1, leadId: lead.id, secondId: second.id }));
  return kase;
}
