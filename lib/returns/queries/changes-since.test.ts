import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anApprovedDecision, aProposedDecision, aServedNotice, penaltyForm } from "@/db/factories/decisions";
import { aReturnedOrder, itemEntry } from "@/db/factories/orders";
import { orderItems, returnedVersions } from "@/db/schema";
import { giveBackDecision } from "@/lib/decisions/commands/give-back-decision";
import { reviseDecision } from "@/lib/decisions/commands/revise-decision";
import { reworkDecision } from "@/lib/decisions/commands/rework-decision";
import { ReviseDecisionInput } from "@/lib/decisions/input";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { instantOf } from "@/lib/kernel/clock";
import { reviseOrder } from "@/lib/orders/commands/revise-order";
import { ReviseOrderInput } from "@/lib/orders/input";
import { orderFile } from "@/lib/orders/queries/order-file";
import { world } from "@/lib/testing/world";
import type { ChangesSince } from "./changes-since";

const { officer, act } = world();
const ON = "2026-11-24";

const added = (since: ChangesSince | null, place: string) =>
  since?.changes
    .filter((change) => change.place === place)
    .flatMap(({ paragraphs }) => paragraphs.flat())
    .flatMap(({ kind, text }) => (kind === "added" ? [text] : []));

type Proposed = Awaited<ReturnType<typeof aProposedDecision>>;

async function revise({ id, caseId, findingId }: Proposed, version: number, amount: string) {
  const { caseId: _case, ...form } = penaltyForm({ id: caseId, findingId });
  const items = form.items.map((item) => ({ ...item, amount }));
  const input = ReviseDecisionInput.parse({ ...form, items, id, version });
  return act(await officer("wangmin"), ON, (ctx) => reviseDecision(ctx, input));
}

async function giveBack(id: string, version: number, login = "daduizhang") {
  const points = [{ place: "amount" as const, reason: "请再考虑金额。" }];
  return act(await officer(login), ON, (ctx) => giveBackDecision(ctx, { id, version, points }));
}

const changesOf = async ({ id, caseId }: Proposed, login = "daduizhang") =>
  (await decisionFile(await officer(login), { id: caseId, decisionId: id }, instantOf(ON))).changes;

describe("changesSince of a decision", () => {
  it("is nothing on a proposal that nobody sent back, and nothing while it is with the case officers", async () => {
    const proposed = await aProposedDecision(ON);
    expect(await changesOf(proposed)).toBeNull();
    await giveBack(proposed.id, 1);
    expect(await changesOf(proposed)).toBeNull();
  });

  it("tells the approver what was changed, and says when nothing was", async () => {
    const proposed = await aProposedDecision(ON);
    await giveBack(proposed.id, 1);
    await revise(proposed, 2, "2000");
    const since = await changesOf(proposed);
    expect(since).toMatchObject({ returnedOn: ON, returner: (await officer("daduizhang")).name });
    expect(added(since, "measure")?.join()).toContain("2,000");
    expect(since?.changes.map(({ place }) => place)).toEqual(["measure"]);
    await giveBack(proposed.id, 3);
    await revise(proposed, 4, "2000");
    expect(await changesOf(proposed)).toMatchObject({ changes: [] });
  });

  it("counts from this reader's own last return, and from the latest for whoever made none", async () => {
    const told = await aServedNotice(ON);
    const points = [{ place: "amount" as const, reason: "告知以后查明已支付，请从轻。" }];
    await act(await officer("juzhang"), ON, (ctx) => reworkDecision(ctx, { id: told.id, version: 3, points }));
    await revise(told, 4, "2500");
    await giveBack(told.id, 5);
    await revise(told, 6, "2000");
    const [ofHead, ofLeader, ofOther] = await Promise.all([
      changesOf(told, "juzhang"),
      changesOf(told, "daduizhang"),
      changesOf(told, "fazhi"),
    ]);
    expect(ofHead?.returner).toBe((await officer("juzhang")).name);
    const removed = (since: ChangesSince | null) =>
      since?.changes.flatMap(({ paragraphs }) => paragraphs.flat()).filter(({ kind }) => kind === "removed");
    expect(
      removed(ofHead)
        ?.map(({ text }) => text)
        .join(),
    ).toContain("3,000");
    expect(
      removed(ofLeader)
        ?.map(({ text }) => text)
        .join(),
    ).toContain("2,500");
    expect(ofOther?.returner).toBe((await officer("daduizhang")).name);
  });

  it("keeps what an approved proposal was compared with, and is never rewritten", async () => {
    const { id } = await anApprovedDecision(ON);
    expect(await db().select().from(returnedVersions).where(eq(returnedVersions.decisionId, id))).toEqual([]);
    const proposed = await aProposedDecision(ON);
    await giveBack(proposed.id, 1);
    await expect(
      db().update(returnedVersions).set({ lines: [] }).where(eq(returnedVersions.decisionId, proposed.id)),
    ).rejects.toThrow();
  });
});

describe("changesSince of an order", () => {
  it("tells which item, day and sum were changed", async () => {
    const { id, caseId } = await aReturnedOrder(ON);
    const [item] = await db().select().from(orderItems).where(eq(orderItems.orderId, id));
    const items = [itemEntry(item?.findingId ?? "", { dueOn: "2026-12-10", workerCount: 11 })];
    const input = ReviseOrderInput.parse({ id, version: 2, items });
    await act(await officer("wangmin"), ON, (ctx) => reviseOrder(ctx, input));
    const { changes } = await orderFile(await officer("daduizhang"), { id: caseId, orderId: id }, instantOf(ON));
    expect(changes?.changes.map(({ place }) => place)).toEqual(["item", "due_date", "amount", "proof"]);
    expect(added(changes, "due_date")?.join()).toContain("10");
    expect(added(changes, "amount")).toEqual(["11"]);
  });
});
