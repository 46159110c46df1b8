import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import {
  aClosing,
  anInvestigatedCase,
  anOrderedCase,
  aStoredExhibit,
  itemsOf,
  OPENED,
  team,
} from "@/db/factories/closing";
import { aComplaint, aJoinedComplaint } from "@/db/factories/complaints";
import { findingEntry } from "@/db/factories/orders";
import { caseOfficers, cases, closings, complaints, deadlines, documents, events, outbox } from "@/db/schema";
import { publicProgress } from "@/lib/complaints/queries/progress";
import { type MatterRef, ofCase, ofComplaint } from "@/lib/deliveries/matter";
import { deliveriesOfMatter } from "@/lib/deliveries/queries/deliveries-of-matter";
import { recordFinding } from "@/lib/orders/commands/record-finding";
import { revokeOrder } from "@/lib/orders/commands/revoke-order";
import { withdrawFinding } from "@/lib/orders/commands/withdraw-finding";
import { filesFolder } from "@/lib/testing/files";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { parseMaterials } from "../transfer-materials";
import { approveClosing } from "./approve-closing";
import { rescindCase } from "./rescind-case";
import { transferCase } from "./transfer-case";

filesFolder();
const { officer, act } = world();
const ON = "2026-12-02";

const rescind = async (id: string, login = "juzhang", version = 1) =>
  act(await officer(login), ON, (ctx) =>
    rescindCase(ctx, { id, version, opinion: "情节轻微且已改正，同意撤销立案。" }),
  );

describe("rescindCase", () => {
  it("is decided by the head on the officers' proposal, with its approval form", async () => {
    const kase = await anInvestigatedCase();
    await aStoredExhibit(kase.id, "补发工资签收表\n", "签收表.txt");
    const { id } = await aClosing(kase.id, "minor_and_corrected");
    await expect(rescind(id, "daduizhang")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(rescind(id, "wangmin")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(rescind(id, "juzhang", 4)).rejects.toMatchObject({ code: "stale" });
    await rescind(id);
    const [row] = await db().select().from(cases).where(eq(cases.id, kase.id));
    expect(row).toMatchObject({ state: "rescinded", endedOn: ON, closingGround: "minor_and_corrected" });
    const clocks = await db().select({ state: deadlines.state }).from(deadlines).where(eq(deadlines.fileId, kase.id));
    expect(clocks.filter(({ state }) => state === "running" || state === "paused")).toEqual([]);
    const [closing] = await db().select().from(closings).where(eq(closings.id, id));
    const [paper] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, closing?.documentId ?? ""));
    const words = await pdfText(paper?.bytes ?? Buffer.alloc(0));
    for (const said of ["撤销立案审批表", "《劳动保障监察条例》第十八条第一款第（三）项", "赵立群2026年12月2日"]) {
      expect(words).toContain(said);
    }
    const [event] = await db()
      .select()
      .from(events)
      .where(and(eq(events.subjectId, kase.id), eq(events.act, "case.rescind")));
    expect(event).toMatchObject({ toState: "rescinded", particulars: { ground: "minor_and_corrected" } });
  });

  it("tells each who complained by a notice of their own that is served, and by a message", async () => {
    const { leader, lead } = await team();
    const kase = await anInvestigatedCase({ complainantEmail: "zhang@example.com" });
    const [row] = await db().select().from(cases).where(eq(cases.id, kase.id));
    const into = { caseId: kase.id, employerId: row?.employerId ?? "" };
    const joined = await aJoinedComplaint(leader, OPENED, into, { complainantName: "周堃", claimLines: "" });
    const tip = await aComplaint(leader, OPENED, { kind: "tip", complainantName: "檀小声", claimLines: "" });
    await db().update(complaints).set({ caseId: kase.id }).where(eq(complaints.id, tip.id));
    await aStoredExhibit(kase.id, "补发工资签收表\n", "签收表.txt");
    const { id } = await aClosing(kase.id, "minor_and_corrected");
    await rescind(id);
    const noticeOf = async (matter: MatterRef) => {
      const { papers } = await deliveriesOfMatter(lead, matter);
      return papers.filter(({ paperKey }) => paperKey === "rescission-notice");
    };
    const standing = { recipient: "complainant", refusal: null, state: "unserved" };
    expect(await noticeOf(ofCase(kase.id))).toMatchObject([{ ...standing, recipientName: "张䶮" }]);
    const [second] = await noticeOf(ofComplaint(joined.id));
    expect(second).toMatchObject({ ...standing, recipientName: "周堃" });
    expect(await noticeOf(ofComplaint(tip.id))).toEqual([]);
    const [paper] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, second?.id ?? ""));
    const words = await pdfText(paper?.bytes ?? Buffer.alloc(0));
    expect(words).toContain("违法行为情节轻微，并且已经改正。依照《劳动保障监察条例》第十八条第一款第（三）项");
    expect(words).not.toMatch(/张䶮|檀小声|同意撤销立案/);
    const told = await db().select().from(outbox).where(eq(outbox.kind, "complaint-decided"));
    expect(told.at(-1)?.payload).toMatchObject({ outcome: "ended" });
    expect(await publicProgress(joined.id)).toMatchObject({
      ...{ caseState: "rescinded", closingGround: "minor_and_corrected" },
    });
  });

  it("for facts not established asks that no finding stands and no order is in force", async () => {
    const kase = await anOrderedCase();
    const { leader, lead } = await team();
    await expect(aClosing(kase.id, "facts_not_established")).rejects.toMatchObject({ reason: "order_in_force" });
    const reason = "另案查明事实不成立。";
    await act(leader, ON, (ctx) => revokeOrder(ctx, { id: kase.orderId, version: 2, reason }));
    expect((await itemsOf(kase.orderId)).map(({ state }) => state)).toEqual(["lifted", "lifted"]);
    await expect(aClosing(kase.id, "facts_not_established", ON)).rejects.toMatchObject({ reason: "finding_stands" });
    await act(lead, ON, (ctx) => withdrawFinding(ctx, { id: kase.findingId, version: 1, reason }));
    const { id } = await aClosing(kase.id, "facts_not_established", ON);
    await rescind(id);
  });

  it("for what was found too late asks that every finding had ended two years before anyone knew of it", async () => {
    const kase = await anInvestigatedCase();
    const { lead } = await team();
    await expect(aClosing(kase.id, "found_too_late", ON)).rejects.toMatchObject({ reason: "nothing_gathered" });
    const exhibit = await aStoredExhibit(kase.id, "张䶮,8000\n", "工资表.csv");
    await expect(aClosing(kase.id, "found_too_late", ON)).rejects.toMatchObject({ reason: "no_finding" });
    const finding = (happenedFrom: string, happenedUntil: string) =>
      act(lead, ON, (ctx) =>
        recordFinding(ctx, findingEntry(kase.id, { happenedFrom, happenedUntil, evidenceIds: [exhibit.id] })),
      );
    await finding("2023-07-01", "2023-09-30");
    for (const until of ["", "2025-01-31"]) {
      const recent = await finding("2025-01-01", until);
      await expect(aClosing(kase.id, "found_too_late", ON), until).rejects.toMatchObject({ reason: "finding_in_time" });
      const reason = "终了日期登记有误。";
      await act(lead, ON, (ctx) => withdrawFinding(ctx, { id: recent.id, version: 1, reason }));
    }
    const { id } = await aClosing(kase.id, "found_too_late", ON);
    await rescind(id);
    const [row] = await db().select().from(cases).where(eq(cases.id, kase.id));
    expect(row).toMatchObject({ state: "rescinded", closingGround: "found_too_late" });
    const [closing] = await db().select().from(closings).where(eq(closings.id, id));
    const [paper] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, closing?.documentId ?? ""));
    expect(await pdfText(paper?.bytes ?? Buffer.alloc(0))).toContain("《劳动保障监察条例》第二十条");
  });

  it("does not pass a rescission through the door of closing, nor a closing through this one", async () => {
    const kase = await anInvestigatedCase();
    await aStoredExhibit(kase.id, "考勤表\n", "考勤表.txt");
    const { id } = await aClosing(kase.id, "facts_not_established");
    const { leader, head } = await team();
    const input = { id, version: 1, opinion: "同意。" };
    await expect(act(leader, ON, (ctx) => approveClosing(ctx, input))).rejects.toMatchObject({
      reason: "not_your_post",
    });
    await expect(act(head, ON, (ctx) => approveClosing(ctx, input))).rejects.toMatchObject({
      reason: "illegal_transition",
    });
    const [row] = await db().select().from(cases).where(eq(cases.id, kase.id));
    expect(row?.state).toBe("investigating");
  });
});

describe("transferCase", () => {
  const input = {
    to: "测试市住房和城乡建设局",
    facts: "建设单位未提供工程款支付担保。",
    reason: "属于工程建设领域的监管事项。",
    materials: "投诉登记表复印件\n调查询问笔录复印件，2份",
  };

  it("sends the letter, ends the case and lets a waiting proposal lapse", async () => {
    const kase = await anInvestigatedCase();
    await aStoredExhibit(kase.id, "合同\n", "合同.txt");
    const closing = await aClosing(kase.id, "minor_and_corrected");
    const { leader, lead } = await team();
    const [before] = await db().select().from(cases).where(eq(cases.id, kase.id));
    const version = before?.version ?? 0;
    const run = (who: typeof leader, over: object = {}) =>
      act(who, ON, (ctx) => transferCase(ctx, { id: kase.id, version, ...input, ...over }));
    await expect(run(lead)).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(run(leader, { version: version + 1 })).rejects.toMatchObject({ code: "stale" });
    await expect(run(leader, { materials: "，3份" })).rejects.toMatchObject({
      fields: { materials: "materials_unreadable" },
    });
    for (const to of ["测试市公安局示范区分局", "示范区城关派出所", "公 安 机 关"]) {
      await expect(run(leader, { to })).rejects.toMatchObject({ fields: { to: "receiver_is_police" } });
    }
    const { number } = await run(leader);
    expect(number).toMatch(/^示人社监移函字〔2026〕\d+号$/);
    const [row] = await db().select().from(cases).where(eq(cases.id, kase.id));
    expect(row).toMatchObject({ state: "transferred", closingGround: "transferred", endedOn: ON });
    expect(row?.closingNote).toContain(input.to);
    const [lapsed] = await db().select().from(closings).where(eq(closings.id, closing.id));
    expect(lapsed).toMatchObject({ state: "withdrawn", endedBy: leader.id });
    const [paper] = await db()
      .select()
      .from(documents)
      .where(and(eq(documents.fileId, kase.id), eq(documents.paperKey, "handover-letter")));
    const words = await pdfText(paper?.bytes ?? Buffer.alloc(0));
    expect(words).toContain("调查询问笔录复印件，2份。");
    expect(words).toContain(input.to);
  });

  it("refuses a leader who holds the case", async () => {
    const kase = await anInvestigatedCase();
    const { leader } = await team();
    const part = and(eq(caseOfficers.caseId, kase.id), eq(caseOfficers.part, "second"));
    await db().update(caseOfficers).set({ accountId: leader.id }).where(part);
    const run = act(leader, ON, (ctx) => transferCase(ctx, { id: kase.id, version: 2, ...input }));
    await expect(run).rejects.toMatchObject({ reason: "closing_approver_holds_case" });
  });

  it("refuses while something ordered still runs", async () => {
    const kase = await anOrderedCase();
    const { leader } = await team();
    const [row] = await db().select().from(cases).where(eq(cases.id, kase.id));
    const run = () =>
      act(leader, ON, (ctx) => transferCase(ctx, { id: kase.id, version: row?.version ?? 0, ...input }));
    await expect(run()).rejects.toMatchObject({ code: "refused", reason: "item_unchecked" });
  });
});

describe("parseMaterials", () => {
  it.each([
    ["投诉登记表复印件", [{ name: "投诉登记表复印件", copies: 1 }]],
    [
      "笔录，2份。\n\n 工资表 12份",
      [
        { name: "笔录", copies: 2 },
        { name: "工资表", copies: 12 },
      ],
    ],
    ["2026年工资表", [{ name: "2026年工资表", copies: 1 }]],
    ["，2份", null],
    ["笔录，0份", null],
    ["笔录，100份", null],
    ["  \n", null],
  ])("%j", (typed, materials) => {
    expect(parseMaterials(typed)).toEqual(materials);
  });
});
