import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anIssuedOrder, aProposedOrder, aServedOrder } from "@/db/factories/orders";
import { caseOfficers, deadlines, documents, events, findingEvidence, orderItems, orders, outbox } from "@/db/schema";
import { advanceCase } from "@/lib/cases/advance";
import { withoutGuard } from "@/lib/kernel/guard";
import { pdfText } from "@/lib/testing/pdf-text";
import { at, world } from "@/lib/testing/world";
import { employerOrder } from "../queries/employer-orders";
import { employerPapers } from "../queries/employer-papers";
import { giveBackOrder } from "./give-back-order";
import { issueOrder } from "./issue-order";
import { revokeOrder } from "./revoke-order";

const { officer, employerUser, act } = world();
const ON = "2026-11-16";

describe("issueOrder", () => {
  it("takes the number, stores the paper and starts a clock for each item on the day it names", async () => {
    const order = await anIssuedOrder(ON);
    expect(order.number).toMatch(/^示人社监令字〔2026〕\d+号$/);
    const [row] = await db().select().from(orders).where(eq(orders.id, order.id));
    expect(row).toMatchObject({ state: "issued", version: 2, issuedOn: ON, number: order.number });
    const clocks = await db()
      .select()
      .from(deadlines)
      .where(and(eq(deadlines.fileId, order.caseId), eq(deadlines.limitKey, "ORDER-ITEM")))
      .orderBy(asc(deadlines.dueOn));
    expect(clocks).toMatchObject([
      { subjectId: order.items[0]?.id, dueOn: "2026-12-01", basis: order.number, startedOn: ON, state: "running" },
      { subjectId: order.items[1]?.id, dueOn: "2026-12-04", basis: order.number, provisional: false },
    ]);
    const acts = await db()
      .select({ act: events.act, to: events.toState })
      .from(events)
      .where(eq(events.subjectId, order.id));
    expect(acts).toContainEqual({ act: "order.issue", to: "issued" });
  });

  it("tells the employer's confirmed users, and nobody of another employer", async () => {
    const order = await anIssuedOrder(ON);
    const [user, other] = await Promise.all([employerUser("ltjz"), employerUser("xdcy")]);
    const told = await db().select().from(outbox).where(eq(outbox.kind, "order-issued"));
    const ours = told.filter(({ payload }) => payload.orderId === order.id);
    expect(ours).toMatchObject([
      { accountId: user.id, payload: { number: order.number, items: 2, firstDueOn: "2026-12-01" } },
    ]);
    expect(told.filter(({ accountId }) => accountId === other.id)).toEqual([]);
  });

  it("says on the paper what was found, what to do by when, and what follows by article 30 (3)", async () => {
    const order = await anIssuedOrder(ON);
    const [paper] = await db().select().from(documents).where(eq(documents.id, order.documentId));
    const words = await pdfText(paper?.bytes ?? Buffer.alloc(0));
    for (const said of [
      "测试市龙腾建筑劳务有限公司",
      "行业：建筑业",
      "2026年7月1日至2026年9月30日",
      "2026年7月工资表",
      "《中华人民共和国劳动法》第五十条",
      "《劳动保障监察条例》第二十六条第（一）项",
      "2026年12月1日",
      "壹拾贰万叁仟肆佰伍拾陆元柒角捌分",
      "第三十条第（三）项",
      "加付赔偿金",
    ]) {
      expect(words).toContain(said);
    }
    expect(paper).toMatchObject({ subjectKind: "order", subjectId: order.id, fileId: order.caseId });
  });

  it("refuses its proposer, a case officer, a post below, and another region", async () => {
    const order = await aProposedOrder(ON);
    const leader = await officer("daduizhang");
    const issue = (who: typeof leader) => act(who, ON, (ctx) => issueOrder(ctx, { id: order.id, version: 1 }));
    await expect(issue(await officer("guoqi"))).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(issue(await officer("ylxdaduizhang"))).rejects.toMatchObject({ code: "not_found" });
    await db().update(orders).set({ proposedBy: leader.id }).where(eq(orders.id, order.id));
    await expect(issue(leader)).rejects.toMatchObject({ reason: "own_proposal" });
    const { id } = await officer("wangmin");
    await db().update(orders).set({ proposedBy: id }).where(eq(orders.id, order.id));
    await db()
      .update(caseOfficers)
      .set({ accountId: leader.id })
      .where(and(eq(caseOfficers.caseId, order.caseId), eq(caseOfficers.part, "lead")));
    await expect(issue(leader)).rejects.toMatchObject({ reason: "approver_holds_case" });
    await withoutGuard("orders.separation", () => issue(leader));
  });

  it("refuses when a day is not after the issue, an exhibit is gone, or one inspector is left", async () => {
    const order = await aProposedOrder(ON);
    const leader = await officer("daduizhang");
    const issue = (on: string) => act(leader, on, (ctx) => issueOrder(ctx, { id: order.id, version: 1 }));
    await expect(issue("2026-12-01")).rejects.toMatchObject({ reason: "due_date_not_after_issue" });
    const tied = await db().delete(findingEvidence).where(eq(findingEvidence.findingId, order.findingId)).returning();
    await expect(issue(ON)).rejects.toMatchObject({ reason: "finding_not_proved" });
    await db().insert(findingEvidence).values(tied);
    await db().update(caseOfficers).set({ until: ON }).where(eq(caseOfficers.caseId, order.caseId));
    await expect(issue(ON)).rejects.toMatchObject({ reason: "one_inspector_only" });
  });

  it("is done once: a second click is stale, and of issue and return at once one wins", async () => {
    const order = await aProposedOrder(ON);
    const leader = await officer("daduizhang");
    const points = [{ place: "facts" as const, reason: "请写明劳动者人数的来源。" }];
    const both = await Promise.allSettled([
      act(leader, ON, (ctx) => issueOrder(ctx, { id: order.id, version: 1 })),
      act(leader, ON, (ctx) => giveBackOrder(ctx, { id: order.id, version: 1, points })),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    await expect(act(leader, ON, (ctx) => issueOrder(ctx, { id: order.id, version: 1 }))).rejects.toMatchObject({
      code: "stale",
    });
  });
});

describe("revokeOrder", () => {
  it("issues a numbered paper that says which order, when it was served and why; the employer has it", async () => {
    const order = await aServedOrder(ON, "2026-11-18");
    const reason = "认定的工资数额有误。";
    await act(await officer("daduizhang"), "2026-11-20", (ctx) =>
      revokeOrder(ctx, { id: order.id, version: 2, reason }),
    );
    const [row] = await db().select().from(orders).where(eq(orders.id, order.id));
    const [paper] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, row?.revocationId ?? ""));
    expect(paper).toMatchObject({
      ...{ paperKey: "order-revocation", fileId: order.caseId, subjectId: order.id, issuedOn: "2026-11-20" },
      number: expect.stringMatching(/撤令字〔2026〕\d+号$/),
      input: { orderNumber: order.number, issuedOn: ON, servedOn: "2026-11-18", reason },
    });
    const user = await employerUser("ltjz");
    expect((await employerPapers(user)).rows.map(({ id }) => id)).toContain(paper?.id);
    expect(await employerOrder(user, order.id, at("2026-11-20"))).toMatchObject({ revocationId: paper?.id });
  });

  it("takes back an order whose case has ended, as a reconsideration may ask, and lifts what was ignored", async () => {
    const order = await aServedOrder(ON, "2026-11-18");
    const leader = await officer("daduizhang");
    await act(leader, "2026-11-19", (ctx) =>
      advanceCase(ctx, { id: order.caseId, act: "transfer", columns: { endedOn: "2026-11-19" } }),
    );
    const input = { id: order.id, version: 2, reason: "复议决定撤销了该指令书。" };
    await act(leader, "2026-11-20", (ctx) => revokeOrder(ctx, input));
    const [row] = await db().select().from(orders).where(eq(orders.id, order.id));
    expect(row).toMatchObject({ state: "revoked", revocationId: expect.any(String) });
  });

  it("lifts what is still asked for, stops its clocks and keeps the reason", async () => {
    const order = await anIssuedOrder(ON);
    const leader = await officer("daduizhang");
    const input = { id: order.id, version: 2, reason: "送达时期限已到，另行下达。" };
    await expect(act(await officer("wangmin"), ON, (ctx) => revokeOrder(ctx, input))).rejects.toMatchObject({
      reason: "not_your_post",
    });
    await act(leader, "2026-11-20", (ctx) => revokeOrder(ctx, input));
    const [row] = await db().select().from(orders).where(eq(orders.id, order.id));
    expect(row).toMatchObject({ state: "revoked", endedBecause: input.reason, endedOn: "2026-11-20", issuedOn: ON });
    const items = await db()
      .select({ state: orderItems.state })
      .from(orderItems)
      .where(eq(orderItems.orderId, order.id));
    expect(items).toEqual([{ state: "lifted" }, { state: "lifted" }]);
    const clocks = await db().select().from(deadlines).where(eq(deadlines.limitKey, "ORDER-ITEM"));
    const ours = clocks.filter(({ fileId }) => fileId === order.caseId);
    expect(ours.map(({ state, endedOn }) => [state, endedOn])).toEqual([
      ["stopped", "2026-11-20"],
      ["stopped", "2026-11-20"],
    ]);
  });
});
