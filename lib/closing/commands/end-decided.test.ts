import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aClosing } from "@/db/factories/closing";
import { aServedPenalty } from "@/db/factories/decisions";
import { aRevokedDecision } from "@/db/factories/revocations";
import { cases, events, orders } from "@/db/schema";
import { revokeOrder } from "@/lib/orders/commands/revoke-order";
import { withdrawFinding } from "@/lib/orders/commands/withdraw-finding";
import { filesFolder } from "@/lib/testing/files";
import { act, officer, world } from "@/lib/testing/world";
import { giveBackClosing } from "./give-back-closing";
import { rescindCase } from "./rescind-case";
import { transferCase } from "./transfer-case";
import { withdrawClosing } from "./withdraw-closing";

filesFolder();
world();
const ON = "2026-12-08";
const reason = "另案查明事实不成立。";

async function rowOf(id: string) {
  const [row] = await db().select().from(cases).where(eq(cases.id, id));
  if (!row) throw new Error("the case is gone");
  return row;
}

/** A case whose only decision the organ revoked, as its facts were wrong. */
async function aCaseWithoutItsDecision() {
  const decision = await aServedPenalty();
  await aRevokedDecision(decision.id, ON);
  expect((await rowOf(decision.caseId)).state).toBe("decided");
  return decision;
}

async function withoutItsFacts() {
  const decision = await aCaseWithoutItsDecision();
  const [order] = await db().select().from(orders).where(eq(orders.caseId, decision.caseId));
  const [leader, lead] = [await officer("daduizhang"), await officer("wangmin")];
  await act(leader, ON, (ctx) => revokeOrder(ctx, { id: order?.id ?? "", version: order?.version ?? 0, reason }));
  await act(lead, ON, (ctx) => withdrawFinding(ctx, { id: decision.findingId, version: 1, reason }));
  return decision;
}

describe("a decided case", () => {
  it("whose decision was revoked and whose facts fell is given back and rescinded as any other", async () => {
    const { caseId } = await withoutItsFacts();
    const { id } = await aClosing(caseId, "facts_not_established", ON);
    const head = await officer("juzhang");
    const points = [{ place: "course" as const, reason: "写明撤销决定的文号。" }];
    await act(head, ON, (ctx) => giveBackClosing(ctx, { id, version: 1, points }));
    await act(await officer("wangmin"), ON, (ctx) => withdrawClosing(ctx, { id, version: 2, reason }));
    const again = await aClosing(caseId, "facts_not_established", ON);
    await act(head, ON, (ctx) => rescindCase(ctx, { id: again.id, version: 1, opinion: "同意撤销立案。" }));
    expect(await rowOf(caseId)).toMatchObject({ state: "rescinded", closingGround: "facts_not_established" });
    const ended = and(eq(events.subjectId, caseId), eq(events.act, "case.rescind"));
    expect(await db().select().from(events).where(ended)).toMatchObject([
      { fromState: "decided", toState: "rescinded" },
    ]);
  });

  it("is neither rescinded nor transferred while its decision is in force", async () => {
    const { caseId } = await aServedPenalty();
    for (const ground of ["minor_and_corrected", "facts_not_established", "found_too_late"] as const) {
      await expect(aClosing(caseId, ground, ON), ground).rejects.toMatchObject({ code: "refused" });
    }
    await expect(transfer(caseId)).rejects.toMatchObject({ reason: "decision_in_force" });
    expect((await rowOf(caseId)).state).toBe("decided");
  });

  it("that was taken wrongly goes to the organ that is competent, once its decision was revoked", async () => {
    const { caseId } = await aCaseWithoutItsDecision();
    await transfer(caseId);
    expect(await rowOf(caseId)).toMatchObject({ state: "transferred", closingGround: "transferred", endedOn: ON });
  });
});

async function transfer(id: string) {
  const { version } = await rowOf(id);
  const letter = {
    to: "测试市住房和城乡建设局",
    facts: "未提供担保。",
    reason: "不属于本机关职权。",
    materials: "笔录",
  };
  return act(await officer("daduizhang"), ON, (ctx) => transferCase(ctx, { id, version, ...letter }));
}
