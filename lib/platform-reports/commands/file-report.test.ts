import { and, asc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aPeriod, aTownOfReporters, COURIERS } from "@/db/factories/platform-reports";
import { aSentReport, fillReport, send, stepEntry } from "@/db/factories/report-entries";
import { documents, events, platformReports } from "@/db/schema";
import { paperBytes } from "@/lib/documents/queries";
import { renderPaper } from "@/lib/documents/render";
import { platformReport } from "@/lib/documents/templates/platform-report";
import { reportSamples } from "@/lib/documents/templates/report-samples";
import { sampleFrame } from "@/lib/documents/templates/samples";
import { pdfText } from "@/lib/testing/pdf-text";
import { once } from "@/lib/testing/probe";
import { world } from "@/lib/testing/world";
import { wordsOf } from "../blocks";
import { employerReports } from "../queries/employer-reports";
import { reportFile } from "../queries/report-file";
import { stepHistory } from "../queries/step-history";
import { stepState } from "../step-state";
import { correctReport } from "./correct-report";
import { saveStep } from "./save-step";
import { startReport } from "./start-report";

const { officer, employerUser, act, at } = world();
const BEFORE = "2026-05-10";
const ON = "2026-11-18";
const LATE = "2026-12-21";
const AFTER = "2027-02-01";

const couriers = { name: "测试市快捷达配送服务有限公司", creditCode: COURIERS, n1: 0, n2: 60, n3: 0 };
const told = { n1: 100, n2: 200, n3: 50, partners: [couriers] };

async function town() {
  await aTownOfReporters("2025-12-01");
  const dates = { opensOn: "2026-05-01", dueOn: "2026-05-31", lockedOn: "2026-06-30" };
  const before = await aPeriod("2026-04-20", { half: "2025-H2", ...dates });
  const present = await aPeriod("2026-11-16");
  return { before: before.id, present: present.id };
}

const periods = once(town);

beforeAll(async () => {
  await renderPaper(platformReport, reportSamples.platformReport, sampleFrame);
});

describe("the semiannual report", () => {
  it("is begun from the register, once, and only while its period is open", async () => {
    const { before, present } = await periods();
    const user = await employerUser("jskj");
    await expect(act(user, "2026-04-25", (ctx) => startReport(ctx, { periodId: before }))).rejects.toMatchObject({
      reason: "period_not_open",
    });
    await expect(act(user, AFTER, (ctx) => startReport(ctx, { periodId: present }))).rejects.toMatchObject({
      reason: "period_locked",
    });
    const stranger = await employerUser("xdcy");
    await expect(act(stranger, ON, (ctx) => startReport(ctx, { periodId: present }))).rejects.toMatchObject({
      reason: "not_a_reporter",
    });
    const { id } = await act(user, BEFORE, (ctx) => startReport(ctx, { periodId: before }));
    const file = await reportFile(user, id, at(BEFORE));
    expect(file.steps.unit.content.answers).toMatchObject({ industry: "instant_delivery", contactName: "韩雪" });
    expect(file.steps.workforce.content.districts.map(({ regionCode }) => regionCode)).toEqual([
      "990101001",
      "990101002",
    ]);
    expect(file.steps.workforce.content.partners).toMatchObject([{ creditCode: COURIERS, sinceOn: "2025-01-01" }]);
    expect(file.prefilled).toBe(5);
    expect(stepState("unit", file.steps.unit, file.problems)).toBe("notStarted");
    await expect(act(user, BEFORE, (ctx) => startReport(ctx, { periodId: before }))).rejects.toMatchObject({
      reason: "report_exists",
    });
    await expect(reportFile(await officer("wangmin"), id, at(BEFORE))).rejects.toMatchObject({ code: "not_found" });
    await expect(send(user, id, BEFORE)).rejects.toMatchObject({ reason: "report_incomplete" });
    await fillReport(user, id, { ...told, n2: 150 }, BEFORE);
    expect(await send(user, id, BEFORE)).toMatchObject({ number: "BG990101-2025H2-0001" });
  });

  it("asks why a number moved, says both numbers of a sum, and prints the page word for word", async () => {
    const { present } = await periods();
    const user = await employerUser("jskj");
    const { id } = await act(user, ON, (ctx) => startReport(ctx, { periodId: present }));
    const fresh = await reportFile(user, id, at(ON));
    expect(fresh.before).toMatchObject({ n2: "150" });
    expect(fresh.steps.pay.content.answers).toMatchObject({ deductions: "超时、差评各扣3元" });
    expect(fresh.prefilled).toBeGreaterThan(35);
    await fillReport(user, id, told, ON);
    const moved = await reportFile(user, id, at(ON));
    expect(moved.problems.map(({ field, sentence }) => [field, sentence])).toEqual([
      ["n2", "“不完全符合确立劳动关系情形人数”由上期 150 变为 200，变动超过 30%，请选择原因。"],
      ["agreements", "“已签书面协议”由上期 150 变为 200，变动超过 30%，请选择原因。"],
      ["accidentInsured", "“商业意外险人数”由上期 150 变为 200，变动超过 30%，请选择原因。"],
    ]);
    await expect(send(user, id, ON)).rejects.toMatchObject({ reason: "report_incomplete" });
    const wrong = await stepEntry(user, id, "workforce", { ...told, answers: { n1: "90" } }, ON);
    await act(user, ON, (ctx) => saveStep(ctx, wrong));
    const { problems } = await reportFile(user, id, at(ON));
    expect(problems.map(({ sentence }) => sentence)).toContain(
      "各区域合计的 100 不等于填报的“符合确立劳动关系情形人数” 90，相差 10，请核对。",
    );
    const growth = { code: "growth" as const, note: "新增两个站点" };
    const reasons = { n2: growth, agreements: growth, accidentInsured: growth };
    await fillReport(user, id, { ...told, reasons }, ON);
    const sent = await send(user, id, ON);
    const file = await reportFile(user, id, at(ON));
    expect(file).toMatchObject({
      state: "submitted",
      receiptNumber: sent.number,
      isLate: false,
      submitter: "捷送科技韩雪",
    });
    const [paper] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, file.documentId ?? ""));
    const shown = file.blocks.map(({ title, rows }) => ({ title, rows }));
    expect(paper?.input.blocks).toEqual(
      shown.map(({ title, rows }) => ({ title, rows: rows.map((row) => ({ label: row.label, said: wordsOf(row) })) })),
    );
    const bytes = (await paperBytes(user, file.documentId ?? ""))?.bytes;
    const printed = (await pdfText(bytes ?? Buffer.alloc(0))).replace(/\s/g, "");
    for (const { title, rows } of shown) {
      for (const row of rows) {
        const line = `${row.label}：${wordsOf(row)}`.replace(/\s/g, "");
        expect(printed, `${title} ${row.label}`).toContain(line);
      }
    }
    const acts = await db()
      .select({ act: events.act })
      .from(events)
      .where(and(eq(events.subjectId, id), eq(events.act, "platformReport.submit")));
    expect(acts).toHaveLength(1);
  });

  it("is corrected by a new version; the old one stays with its receipt", async () => {
    const user = await employerUser("jskj");
    const { periods: own } = await employerReports(user, at(ON));
    const standing = own.find(({ half }) => half === "2026-H1")?.standing;
    const { version, receiptNumber, documentId } = await reportFile(user, standing?.id ?? "", at(LATE));
    const correct = { id: standing?.id ?? "", version };
    const { id } = await act(user, LATE, (ctx) => correctReport(ctx, correct));
    await expect(
      act(user, LATE, (ctx) => correctReport(ctx, { ...correct, version: version + 1 })),
    ).rejects.toMatchObject({ reason: "correction_underway" });
    const entry = await stepEntry(user, id, "unit", { ...told, answers: { brand: "捷送骑手" } }, LATE);
    await act(user, LATE, (ctx) => saveStep(ctx, entry));
    const sent = await send(user, id, LATE);
    expect(sent.number).not.toBe(receiptNumber);
    const rows = await db()
      .select({ state: platformReports.state, isLate: platformReports.isLate, documentId: platformReports.documentId })
      .from(platformReports)
      .where(eq(platformReports.half, "2026-H1"))
      .orderBy(asc(platformReports.ordinal));
    expect(rows).toMatchObject([
      { state: "superseded", isLate: false, documentId },
      { state: "submitted", isLate: true },
    ]);
    await expect(send(user, id, AFTER)).rejects.toMatchObject({ reason: "illegal_transition" });
  });
});

describe("two people of one enterprise", () => {
  it("keep what each of them changed, and the later one sees both values of a field that both changed", async () => {
    const { present } = await periods();
    const [one, two] = [await employerUser("kjdps"), await employerUser("kjdps")];
    const { id } = await act(one, ON, (ctx) => startReport(ctx, { periodId: present }));
    const numbers = { n1: 10, n2: 60, n3: 0 };
    const first = await stepEntry(one, id, "unit", { ...numbers, answers: { brand: "快捷达" } }, ON);
    const second = await stepEntry(
      two,
      id,
      "unit",
      { ...numbers, answers: { brand: "快达", contactName: "丁一" } },
      ON,
    );
    await act(one, ON, (ctx) => saveStep(ctx, first));
    await expect(act(two, ON, (ctx) => saveStep(ctx, second))).rejects.toMatchObject({
      code: "invalid",
      fields: {
        "answers.brand": "report_conflict:快捷达蒋莉已改为“快捷达”",
        "answers.contactName": "report_conflict:快捷达蒋莉已改为“韩雪”",
      },
    });
    const beside = { ...first, answers: { ...first.answers, brand: "", industry: "express" } };
    await act(two, ON, (ctx) => saveStep(ctx, beside));
    const { steps } = await reportFile(one, id, at(ON));
    expect(steps.unit).toMatchObject({ revision: 2, content: { answers: { brand: "快捷达", industry: "express" } } });
    const [last] = await stepHistory(id, "unit");
    expect(last?.changed).toEqual(["行业"]);
  });

  it("save no district that the report has not, and a partner names no partners", async () => {
    const user = await employerUser("kjdps");
    const draft = (await employerReports(user, at(ON))).periods.find(({ half }) => half === "2026-H1")?.draft;
    const id = draft?.id ?? "";
    const entry = await stepEntry(user, id, "workforce", { n1: 10, n2: 60, n3: 0, partners: [couriers] }, ON);
    const stray = { regionCode: "880101", n1: "1", n2: "1", n3: "1" };
    await act(user, ON, (ctx) => saveStep(ctx, { ...entry, districts: [...entry.districts, stray] }));
    const { steps } = await reportFile(user, id, at(ON));
    expect(steps.workforce.content.districts).toHaveLength(2);
    expect(steps.workforce.content.partners).toEqual([]);
  });
});

describe("aSentReport", () => {
  it("gives receipts of one series without gaps", async () => {
    const { present } = await periods();
    const { number } = await aSentReport(await employerUser("zdrl"), present, { n1: 5, n2: 0, n3: 0 }, ON);
    expect(number).toBe("BG990101-2026H1-0003");
  });
});
