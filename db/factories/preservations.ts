import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { aCaseInHand } from "@/db/factories/orders";
import { preservationItems } from "@/db/schema";
import { decidePreservation } from "@/lib/preservations/commands/decide-preservation";
import { issuePreservation } from "@/lib/preservations/commands/issue-preservation";
import { proposePreservation } from "@/lib/preservations/commands/propose-preservation";
import { act, officer } from "@/lib/testing/world";

export const preservationEntry = (caseId: string) => ({
  caseId,
  ground: "may_be_lost" as const,
  reason: "该单位财务人员正在清理办公室，台账没有备份。",
  items: [
    { name: "2026年工资支付台账", specification: "手写", quantity: "3册" },
    { name: "考勤电脑主机", specification: "", quantity: "1台" },
  ],
});

/** Two things that 王敏 proposed to keep in a case of 龙腾建筑, which 李喆 holds too. */
export async function aProposedPreservation(on: string) {
  const kase = await aCaseInHand(on);
  const proposed = await act(await officer("wangmin"), on, (ctx) =>
    proposePreservation(ctx, preservationEntry(kase.id)),
  );
  return { ...proposed, items: await itemsOf(proposed.id) };
}

export const approval = (id: string) => ({ id, version: 1, verdict: "approved" as const, opinion: "请当场清点。" });

/** The same, approved by the head of the bureau: version 2. */
export async function anApprovedPreservation(on: string) {
  const proposed = await aProposedPreservation(on);
  await act(await officer("juzhang"), on, (ctx) => decidePreservation(ctx, approval(proposed.id)));
  return proposed;
}

export const foundItem = (id: string) => ({
  ...{ id, found: "held" as const, quantity: "3册", condition: "完整，无涂改" },
  ...{ place: "示范区人社局证据室", custodian: "王敏" },
});

/** The same, found and held on that day: version 3. */
export async function aHeldPreservation(on: string) {
  const approved = await anApprovedPreservation(on);
  const items = approved.items.map(foundItem);
  const issued = await act(await officer("wangmin"), on, (ctx) =>
    issuePreservation(ctx, { id: approved.id, version: 2, items }),
  );
  return { ...approved, number: issued.number };
}

async function itemsOf(id: string): Promise<string[]> {
  const rows = await db()
    .select({ id: preservationItems.id })
    .from(preservationItems)
    .where(eq(preservationItems.preservationId, id))
    .orderBy(asc(preservationItems.ordinal));
  return rows.map((row) => row.id);
}
