import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { cases, deadlines, documents, events, extensions } from "@/db/schema";
import { papersOfFile } from "@/lib/documents/queries";
import { LateFilter } from "@/lib/lateness/filter";
import { lateList } from "@/lib/lateness/queries/late-list";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { concludeCase } from "./conclude-case";
import { extendCase } from "./extend-case";
import { proposeExtension } from "./propose-extension";
import { reopenCase } from "./reopen-case";

const { officer, employerId, act, at } = world();

async function assigned() {
  const [leader, lead, second, head] = await Promise.all([
    officer("daduizhang"),
    officer("wangmin"),
    officer("lizhe"),
    officer("juzhang"),
  ]);
  const employer = await employerId("91990101MA0H00010Q");
  const { id } = await anAssignedCase(leader, lead, second, "2026-08-03", employer);
  const propose = (version: number, on = "2026-10-20") =>
    act(lead, on, (ctx) =>
      proposeExtension(ctx, {
        id,
        version,
        investigated: "已询问十二名劳动者，调取七月至九月考勤表。",
        reason: "涉及班组较多，工资账目尚在核对。",
      }),
    );
  const decide = (version: number, decision: "granted" | "refused", by = head, on = "2026-10-22") =>
    act(by, on, (ctx) => extendCase(ctx, { id, version, decision, opinion: "同意延长三十个工作日。" }));
  return { id, lead, second, head, propose, decide };
}

const clockOf = async (caseId: string, limit = "T-INV") => {
  const rows = await db().select().from(deadlines).where(eq(deadlines.subjectId, caseId));
  return rows.find((row) => row.limitKey === limit && row.state === "running");
};

describe("extendCase", () => {
  it("extends no clock that does not run", async () => {
    const { id, propose, decide } = await assigned();
    await propose(2);
    await db().update(deadlines).set({ state: "stopped", endedOn: "2026-10-21" }).where(eq(deadlines.subjectId, id));
    await expect(decide(3, "granted")).rejects.toMatchObject({ reason: "no_running_clock" });
    const [row] = await db().select().from(extensions).where(eq(extensions.caseId, id));
    expect(row).toMatchObject({ decidedOn: null, newDueOn: null });
  });

  it("leaves on record what was late when more time was given, and runs on from the same last day", async () => {
    const { id, head, propose, decide } = await assigned();
    await propose(2);
    await decide(3, "granted", head, "2026-11-04");
    const clocks = await db().select().from(deadlines).where(eq(deadlines.subjectId, id));
    const told = clocks
      .filter(({ limitKey }) => limitKey === "T-INV")
      .map((row) => [row.state, row.dueOn, row.endedOn]);
    expect(told.sort()).toEqual([
      ["running", "2026-12-11", null],
      ["stopped", "2026-10-30", "2026-11-04"],
    ]);
    const late = (await lateList(head, LateFilter.parse({ limit: "T-INV" }), at("2026-11-05"))).rows;
    expect(late.filter(({ fileId }) => fileId === id)).toMatchObject([{ dueOn: "2026-10-30", lateBecause: null }]);
  });

  it("T-INV: adds thirty working days to the last day and issues the approval form", async () => {
    const { id, head, propose, decide } = await assigned();
    expect(await clockOf(id)).toMatchObject({ dueOn: "2026-10-30", amount: 60 });
    await propose(2);
    await decide(3, "granted");
    expect(await clockOf(id)).toMatchObject({ dueOn: "2026-12-11", amount: 90, state: "running" });
    const [row] = await db().select().from(extensions).where(eq(extensions.caseId, id));
    expect(row).toMatchObject({ isGranted: true, newDueOn: "2026-12-11", decidedBy: head.id });
    const [paper] = await papersOfFile(head, id);
    expect(paper).toMatchObject({ id: row?.documentId, paperKey: "extension-approval" });
    const [stored] = await db()
      .select({ bytes: documents.bytes })
      .from(documents)
      .where(eq(documents.id, paper?.id ?? ""));
    const text = await pdfText(stored?.bytes ?? new Uint8Array());
    for (const said of [
      "30个工作日，延长至2026年12月11日",
      "承办意见建议延长调查期限30个工作日。王敏2026年10月20日",
      `行政部门意见同意延长三十个工作日。${head.name}2026年10月22日`,
    ]) {
      expect(text.replace(/\s/g, "")).toContain(said);
    }
    const [kase] = await db().select().from(cases).where(eq(cases.id, id));
    expect(kase?.isExtended).toBe(true);
    const acts = await db()
      .select({ act: events.act })
      .from(events)
      .where(eq(events.subjectId, id))
      .orderBy(events.seq);
    expect(acts.map((event) => event.act).slice(2)).toEqual(["case.proposeExtension", "case.extend"]);
  });

  it("refuses a second extension, and a second proposal while one waits", async () => {
    const { propose, decide } = await assigned();
    await propose(2);
    await expect(propose(3)).rejects.toMatchObject({ reason: "extension_pending" });
    await decide(3, "granted");
    await expect(propose(4)).rejects.toMatchObject({ reason: "extended_before" });
    await expect(decide(4, "granted")).rejects.toMatchObject({ reason: "extended_before" });
  });

  it("leaves the clock and makes no paper when it is refused, and takes a new proposal", async () => {
    const { id, head, propose, decide } = await assigned();
    await propose(2);
    await decide(3, "refused");
    expect(await clockOf(id)).toMatchObject({ dueOn: "2026-10-30", amount: 60 });
    expect(await papersOfFile(head, id)).toEqual([]);
    await propose(4);
  });

  it("T-DECIDE-15: adds the days that were asked for, each time anew, with the head's approval as a paper", async () => {
    const { id, lead, head, propose, decide } = await assigned();
    const conclusion = "经查，该单位拖欠木工班组工资属实，建议责令改正。";
    await propose(2);
    await act(lead, "2026-10-21", (ctx) => concludeCase(ctx, { id, version: 3, conclusion }));
    expect(await clockOf(id, "T-DECIDE-15")).toMatchObject({ dueOn: "2026-11-11", amount: 15 });
    const words = { investigated: "已收到银行流水。", reason: "需要逐笔核对。" };
    const ask = (version: number, workingDays?: number) =>
      act(lead, "2026-11-09", (ctx) => proposeExtension(ctx, { id, version, workingDays, ...words }));
    await expect(decide(4, "granted")).rejects.toMatchObject({ reason: "no_extension_pending" });
    await expect(ask(4)).rejects.toMatchObject({ fields: { workingDays: "days_needed" } });
    await ask(4, 10);
    await expect(ask(5, 10)).rejects.toMatchObject({ reason: "extension_pending" });
    await decide(5, "granted", head, "2026-11-10");
    expect(await clockOf(id, "T-DECIDE-15")).toMatchObject({ dueOn: "2026-11-25", amount: 25 });
    const [paper] = await papersOfFile(head, id);
    const [stored] = await db()
      .select({ bytes: documents.bytes })
      .from(documents)
      .where(eq(documents.id, paper?.id ?? ""));
    const text = (await pdfText(stored?.bytes ?? new Uint8Array())).replace(/\s/g, "");
    expect(text).toContain("劳动保障监察案件处理延期审批表");
    expect(text).toContain("建议延长作出处理决定的期限10个工作日。王敏2026年11月9日");
    await ask(6, 5);
    await decide(7, "granted", head, "2026-11-10");
    expect(await clockOf(id, "T-DECIDE-15")).toMatchObject({ dueOn: "2026-12-02", amount: 30 });
    const [kase] = await db().select().from(cases).where(eq(cases.id, id));
    expect(kase?.isExtended).toBe(false);
  });

  it("T-DECIDE-15: extends nothing once its clock is kept", async () => {
    const { id, lead } = await assigned();
    const conclusion = "经查，该单位拖欠木工班组工资属实，建议责令改正。";
    await act(lead, "2026-10-21", (ctx) => concludeCase(ctx, { id, version: 2, conclusion }));
    await db().update(deadlines).set({ state: "met", endedOn: "2026-10-22" }).where(eq(deadlines.subjectId, id));
    const ask = { id, version: 3, workingDays: 10, investigated: "已核对。", reason: "需要核对。" };
    const asked = act(lead, "2026-10-23", (ctx) => proposeExtension(ctx, ask));
    await expect(asked).rejects.toMatchObject({ reason: "no_running_clock" });
  });

  it("grants a reopened case its thirty days again", async () => {
    const { id, propose, decide, head } = await assigned();
    await propose(2);
    await decide(3, "granted");
    await db()
      .update(cases)
      .set({ state: "closed", endedOn: "2026-10-23", closingGround: "performed" })
      .where(eq(cases.id, id));
    await act(head, "2026-10-26", (ctx) => reopenCase(ctx, { id, version: 4, reason: "发现新的事实。" }));
    await propose(5, "2026-10-27");
    await decide(6, "granted", head, "2026-10-28");
    const granted = await db().select({ to: extensions.newDueOn }).from(extensions).where(eq(extensions.caseId, id));
    expect(granted).toHaveLength(2);
  });

  it("refuses anyone but the head, anyone but a case officer, and a decision on nothing", async () => {
    const { lead, propose, decide } = await assigned();
    await expect(decide(2, "granted")).rejects.toMatchObject({ reason: "no_extension_pending" });
    await propose(2);
    await expect(decide(3, "granted", lead)).rejects.toMatchObject({ reason: "not_your_post" });
  });
});
