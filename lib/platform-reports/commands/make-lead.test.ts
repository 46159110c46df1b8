import { and, eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { organ } from "@/db/factories/accounts";
import { aTownOfReporters } from "@/db/factories/platform-reports";
import { aSentReport } from "@/db/factories/report-entries";
import { aLapse as aLapseOf } from "@/db/factories/report-lapses";
import { cases, documents, events, outbox, reporters, reportLapses } from "@/db/schema";
import { pdfText } from "@/lib/testing/pdf-text";
import { once } from "@/lib/testing/probe";
import { world } from "@/lib/testing/world";
import { lapseCaseWords } from "../case-words";
import { lapseCount, lapseFile, lapseList } from "../queries/lapses";
import { demandReport } from "./demand-report";
import { makeLead } from "./make-lead";
import { openLapseCase } from "./open-lapse-case";
import { setPeriod } from "./set-period";

const { officer, employerUser, act, at } = world();
const [EARLY, OPEN, DUE, LATE] = ["2026-11-15", "2026-11-20", "2026-12-20", "2026-12-21"];
const [REPLY, PAST, AGAIN, AFTER] = ["2026-12-28", "2026-12-29", "2027-01-08", "2027-01-09"];

const theTown = once(() => aTownOfReporters("2026-11-16"));

const aLapse = async (half: string, who?: "staffers") => aLapseOf(await theTown(), half, who);

const told = async (periodId: string) => {
  const rows = await db().select({ payload: outbox.payload }).from(outbox).where(eq(outbox.kind, "report-matter"));
  return rows.flatMap(({ payload }) => (payload.id === periodId ? [payload.matter] : []));
};

describe("those who do not report", () => {
  it("are reminded, demanded in writing and made a lead, each step after the other and on its day", async () => {
    const { place, remind, demand, lead } = await aLapse("2026-H1");
    await expect(remind("wangmin", EARLY)).rejects.toMatchObject({ reason: "not_open" });
    await expect(demand("daduizhang", LATE, REPLY)).rejects.toMatchObject({ reason: "stage_before" });
    await expect(remind("xieguan", OPEN)).rejects.toMatchObject({ reason: "not_your_post" });
    await remind("wangmin", OPEN);
    await expect(remind("wangmin", OPEN)).rejects.toMatchObject({ reason: "stage_released" });
    await expect(demand("wangmin", LATE, REPLY)).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(demand("daduizhang", DUE, REPLY)).rejects.toMatchObject({ reason: "not_late" });
    await expect(demand("daduizhang", LATE, LATE)).rejects.toMatchObject({ fields: { replyOn: "reply_not_after" } });
    await demand("daduizhang", LATE, REPLY);
    await expect(lead("daduizhang", REPLY, LATE)).rejects.toMatchObject({ reason: "reply_running" });
    await lead("daduizhang", PAST, LATE);
    await expect(demand("daduizhang", PAST, AGAIN)).rejects.toMatchObject({ reason: "stage_released" });
    const { lapse } = await lapseFile(await officer("wangmin"), place.periodId, place.reporterId, at(PAST));
    expect(lapse.steps).toMatchObject([
      { stage: "reminder", releasedOn: OPEN, releasedBy: "王敏", note: "已电话联系王经理。" },
      { stage: "notice", releasedOn: LATE, replyOn: REPLY },
      { stage: "lead", releasedOn: PAST, servedOn: LATE, note: "邮寄送达，前台签收。" },
    ]);
    expect(await told(place.periodId)).toEqual(["reminder", "notice"]);
    const acts = ["reportLapse.reminder", "reportLapse.notice", "reportLapse.lead"];
    const ids = lapse.steps.map(({ id }) => id);
    expect(await db().$count(events, and(inArray(events.act, acts), inArray(events.subjectId, ids)))).toBe(3);
  });

  it("come to a case on their lead, written from its papers, once and by the squad leader", async () => {
    const { place, remind, demand, lead } = await aLapse("2023-H1", "staffers");
    const file = async (on: string) => lapseFile(await officer("daduizhang"), place.periodId, place.reporterId, at(on));
    const open = async (login: string, on: string) => {
      const said = { ...lapseCaseWords(await file(on)), workerCount: 12 };
      return act(await officer(login), on, (ctx) => openLapseCase(ctx, { ...place, ...said }));
    };
    await remind("wangmin", OPEN);
    await demand("daduizhang", LATE, REPLY);
    await expect(open("daduizhang", LATE)).rejects.toMatchObject({ reason: "no_lead" });
    await lead("daduizhang", PAST, LATE);
    await expect(open("wangmin", PAST)).rejects.toMatchObject({ reason: "not_your_post" });
    const { id, number } = await open("daduizhang", PAST);
    const { lapse, kase, lead: step } = await file(PAST);
    expect(kase).toEqual({ id, number });
    const [row] = await db().select().from(cases).where(eq(cases.id, id));
    expect(row).toMatchObject({ employerId: lapse.employerId, originKind: "platform_report", originId: step?.id });
    expect(row?.title).toBe(`${lapse.name}涉嫌不按照要求报送书面材料案`);
    expect(row?.summary).toContain("于2026年12月21日送达，要求于2026年12月28日前（含当日）报送，期满仍没有报送。");
    await expect(open("daduizhang", PAST)).rejects.toMatchObject({ reason: "case_opened" });
  });

  it("are none of an organ above, which sees them, nor of a leader who heads no inspection body", async () => {
    const { place, remind } = await aLapse("2022-H2");
    const leader = await officer("daduizhang");
    await remind("wangmin", OPEN);
    const said = { ...place, replyOn: REPLY, note: "" };
    const above = { ...leader, organId: await organ("CSS-RSJ"), regionCode: "9901" };
    const theirs = { reason: "not_your_organ" };
    await expect(act(above, LATE, (ctx) => demandReport(ctx, said))).rejects.toMatchObject(theirs);
    const { page } = await lapseList(above, place.periodId, undefined, at(LATE));
    expect(page.rows.find(({ id }) => id === place.reporterId)?.refusalOf("notice")).toBe("not_your_organ");
    const headless = { ...leader, organKind: "bureau" as const };
    await expect(act(headless, LATE, (ctx) => demandReport(ctx, said))).rejects.toMatchObject({
      reason: "not_your_post",
    });
    await act(leader, LATE, (ctx) => demandReport(ctx, said));
    await act(leader, PAST, (ctx) => makeLead(ctx, { ...place, servedOn: LATE, note: "邮寄送达，前台签收。" }));
    const file = await lapseFile(above, place.periodId, place.reporterId, at(PAST));
    const opened = { ...place, ...lapseCaseWords(file), workerCount: 12 };
    await expect(act(above, PAST, (ctx) => openLapseCase(ctx, opened))).rejects.toMatchObject(theirs);
  });

  it("get a numbered paper of the bureau that says by when, on what ground, and where", async () => {
    const { place, remind, demand } = await aLapse("2025-H2");
    await remind("daduizhang", OPEN);
    await demand("daduizhang", LATE, REPLY);
    const { lapse } = await lapseFile(await officer("wangmin"), place.periodId, place.reporterId, at(LATE));
    const [paper] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, lapse.notice?.documentId ?? ""));
    expect(paper).toMatchObject({ paperKey: "report-notice", employerId: lapse.employerId });
    expect(paper?.number).toMatch(/报通字〔2026〕\d+号$/);
    const words = await pdfText(paper?.bytes ?? Buffer.alloc(0));
    for (const said of [
      "测试市示范区人力资源和社会保障局",
      `${lapse.name}：`,
      "应于2026年12月20日前（含当日）报送2025年下半年平台用工情况报告",
      "现要求你单位于2026年12月28日前（含当日）通过本平台报送报告，或者将书面报告和证明材料送本机关。",
      "第三十条第（二）项",
      "一份送达被通知单位，一份由本机关归档。",
    ]) {
      expect(words).toContain(said);
    }
  });

  it("are demanded again when the paper came too late to bind, and are no lead until then", async () => {
    const { remind, demand, lead, place } = await aLapse("2025-H1");
    await remind("wangmin", OPEN);
    await demand("daduizhang", LATE, REPLY);
    await expect(demand("daduizhang", REPLY, AGAIN)).rejects.toMatchObject({ reason: "reply_running" });
    const fault = (servedOn: string) => ({ fields: { servedOn } });
    await expect(lead("daduizhang", AGAIN, PAST)).rejects.toMatchObject(fault("served_after_reply"));
    await expect(lead("daduizhang", AGAIN, DUE)).rejects.toMatchObject(fault("served_before_notice"));
    await expect(lead("daduizhang", PAST, AFTER)).rejects.toMatchObject(fault("served_in_future"));
    await demand("daduizhang", PAST, AGAIN);
    await expect(lead("daduizhang", AGAIN, PAST)).rejects.toMatchObject({ reason: "reply_running" });
    await lead("daduizhang", AFTER, PAST);
    expect(await db().$count(reportLapses, eq(reportLapses.periodId, place.periodId))).toBe(4);
  });

  it("are let be once they have reported, and drop out of the list", async () => {
    const { place, remind } = await aLapse("2024-H2", "staffers");
    const leader = await officer("daduizhang");
    const listed = async () => (await lapseList(leader, place.periodId, undefined, at(OPEN))).page.rows;
    expect((await listed()).map(({ id, next }) => [id, next])).toContainEqual([place.reporterId, "reminder"]);
    await aSentReport(await employerUser("zdrl"), place.periodId, { n1: 5, n2: 0, n3: 0 }, OPEN);
    expect((await listed()).map(({ id }) => id)).not.toContain(place.reporterId);
    await expect(remind("wangmin", OPEN)).rejects.toMatchObject({ reason: "has_reported" });
  });

  it("are let be when they reported for the half-year under the period of an organ above", async () => {
    const { staffers } = await theTown();
    const above = { ...(await officer("daduizhang")), organId: await organ("CSS-RSJ"), regionCode: "9901" };
    const dates = { opensOn: OPEN, dueOn: DUE, lockedOn: "2027-01-31", thresholdPercent: 30 };
    const theirs = await act(above, EARLY, (ctx) => setPeriod(ctx, { half: "2021-H1", ...dates }));
    await aSentReport(await employerUser("zdrl"), theirs.id, { n1: 5, n2: 0, n3: 0 }, OPEN);
    const owing = (await lapseList(await officer("wangmin"), theirs.id, undefined, at(OPEN))).page.rows;
    expect(owing.at(0)?.refusalOf("reminder")).toBeNull();
    const { place } = await aLapse("2021-H1");
    const { page } = await lapseList(above, place.periodId, undefined, at(LATE));
    const listed = page.rows.map(({ id }) => id);
    expect([listed.includes(place.reporterId), listed.includes(staffers)]).toEqual([true, false]);
  });

  it("owe the report still when they ended after its day, and not when they ended before", async () => {
    const { place } = await aLapse("2021-H2");
    const listedEnded = async (untilOn: string | null) => {
      await db().update(reporters).set({ untilOn }).where(eq(reporters.id, place.reporterId));
      const { page } = await lapseList(await officer("daduizhang"), place.periodId, undefined, at(PAST));
      return page.rows.some(({ id }) => id === place.reporterId);
    };
    expect([await listedEnded(DUE), await listedEnded(LATE), await listedEnded(null)]).toEqual([false, true, true]);
  });

  it("are reminded once by two who press at the same time", async () => {
    const { remind, place } = await aLapse("2024-H1");
    const answers = await Promise.allSettled([remind("wangmin", OPEN), remind("daduizhang", OPEN)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(answers.find(({ status }) => status === "rejected")).toMatchObject({ reason: { reason: "stage_released" } });
    expect(await told(place.periodId)).toEqual(["reminder"]);
  });

  it("are listed a page after another, to the officers of their region alone", async () => {
    const { place } = await aLapse("2023-H2");
    const leader = await officer("daduizhang");
    const first = await lapseList(leader, place.periodId, undefined, at(OPEN), 2);
    const second = await lapseList(leader, place.periodId, first.page.next ?? "", at(OPEN), 2);
    expect([await lapseCount(leader, place.periodId), first.page.rows.length, second.page.rows.length]).toEqual([
      3, 2, 1,
    ]);
    expect(new Set([...first.page.rows, ...second.page.rows].map(({ id }) => id)).size).toBe(3);
    const stranger = await officer("ylxdaduizhang");
    const hidden = { code: "not_found" };
    await expect(lapseList(stranger, place.periodId, undefined, at(OPEN))).rejects.toMatchObject(hidden);
    await expect(lapseCount(stranger, place.periodId)).rejects.toMatchObject(hidden);
    await expect(lapseFile(stranger, place.periodId, place.reporterId, at(OPEN))).rejects.toMatchObject(hidden);
  });
});
