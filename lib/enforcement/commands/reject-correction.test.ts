import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { anEnforcement, enforcementRow, TEN_DAYS_TO_CORRECT } from "@/db/factories/enforcement";
import { cases, complaints, correctionAnswers, correctionReports, deadlines, events, outbox } from "@/db/schema";
import { sha256 } from "@/lib/kernel/cipher";
import { newId } from "@/lib/kernel/ids";
import { at, world } from "@/lib/testing/world";
import { AttachCorrectionFileInput, RejectCorrectionInput } from "../correction-input";
import { reportOptions } from "../correction-labels";
import { employerCorrection } from "../queries/employer-correction";
import { enforcementFile } from "../queries/enforcement-file";
import { casesWithCorrection } from "../queries/waiting-corrections";
import { attachCorrectionFile } from "./attach-correction-file";
import { confirmCorrection } from "./confirm-correction";
import { rejectCorrection } from "./reject-correction";
import { reportCorrection } from "./report-correction";

const { officer, employerUser, act } = world();
const [SERVED, ON, SEEN, LATER] = ["2026-11-24", "2026-11-30", "2026-12-01", "2026-12-03"];
const WORDS = "到单位查看考勤，仍每日安排工作十二小时。";

const ordering = () => anEnforcement(SERVED, TEN_DAYS_TO_CORRECT);
type Fine = Awaited<ReturnType<typeof ordering>>;

const versionOf = async ({ id }: Fine) => (await enforcementRow(id)).version;

async function report(fine: Fine, on = ON) {
  const user = await employerUser("ltjz");
  const digest = sha256(newId());
  const kept = { copySha256: null, copyContentType: null, scanState: "unscanned" as const };
  const file = { sha256: digest, sm3: digest, size: 1, contentType: "application/pdf", name: "考勤.pdf", ...kept };
  const upload = AttachCorrectionFileInput.parse({ enforcementId: fine.id, file });
  await act(user, on, (ctx) => attachCorrectionFile(ctx, upload));
  const said = { id: fine.id, version: await versionOf(fine), note: "已经停止超时安排工作。" };
  return (await act(user, on, (ctx) => reportCorrection(ctx, said))).id;
}

/** A fine whose correction the employer reported. */
async function reported() {
  const fine = await ordering();
  return { fine, reportId: await report(fine) };
}

type Over = { login?: string; on?: string; verifiedOn?: string; note?: string };

async function reject(fine: Fine, reportId: string, over: Over = {}) {
  const { login = "wangmin", on = SEEN, verifiedOn = on, note = WORDS } = over;
  const found = { id: fine.id, version: await versionOf(fine), reportId, verifiedOn, manner: "visit", note };
  return act(await officer(login), on, (ctx) => rejectCorrection(ctx, RejectCorrectionInput.parse(found)));
}

const clockOf = async ({ id }: Fine) => {
  const mine = and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, "CORRECT-BY"));
  return (await db().select().from(deadlines).where(mine))[0];
};

const waits = async ({ caseId }: Fine) =>
  (await casesWithCorrection(await officer("lizhe"))).some(({ id }) => id === caseId);

const answers = (reportId: string) => db().$count(correctionAnswers, eq(correctionAnswers.reportId, reportId));

describe("rejectCorrection", () => {
  it("answers the report; the correction stays owed, its days run on, and the desk waits for nothing", async () => {
    const { fine, reportId } = await reported();
    const before = await clockOf(fine);
    expect([before?.state, await waits(fine)]).toEqual(["running", true]);
    await reject(fine, reportId);
    expect(await waits(fine)).toBe(false);
    expect(await clockOf(fine)).toEqual(before);
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "due", correctedOn: null });
    const [row] = await db().select().from(correctionAnswers).where(eq(correctionAnswers.reportId, reportId));
    const answeredBy = (await officer("wangmin")).id;
    expect(row).toMatchObject({ verifiedOn: SEEN, manner: "visit", note: WORDS, answeredOn: SEEN, answeredBy });
    const told = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, fine.id));
    expect(told.map((event) => event.act)).toContain("enforcement.rejectCorrection");
  });

  it("is read by the employer without who looked and how, who is written to and may report anew", async () => {
    const { fine, reportId } = await reported();
    await reject(fine, reportId);
    const user = await employerUser("ltjz");
    const shown = await employerCorrection(user, fine.decisionId, at(SEEN));
    expect(shown?.reports.map(({ answer }) => answer)).toEqual([{ verifiedOn: SEEN, note: WORDS }]);
    expect(JSON.stringify(shown)).not.toContain((await officer("wangmin")).name);
    expect(shown).toMatchObject({ correctedOn: null, corrections: ["停止超时安排工作"], refusal: null });
    const letters = await db().select().from(outbox).where(eq(outbox.kind, "correction-rejected"));
    const ours = letters.filter(({ payload }) => payload.reportId === reportId);
    expect(ours.map(({ accountId }) => accountId)).toContain(user.id);
    expect(JSON.stringify(ours)).not.toContain(WORDS);
    const second = await report(fine, LATER);
    expect(await waits(fine)).toBe(true);
    const found = { id: fine.id, version: await versionOf(fine), correctedOn: LATER, note: "已经改正，查看了考勤。" };
    const inspector = await officer("wangmin");
    const relying = (on: string) => act(inspector, LATER, (ctx) => confirmCorrection(ctx, { ...found, reportId: on }));
    await expect(relying(reportId)).rejects.toMatchObject({ fields: { reportId: "correction_report_answered" } });
    await relying(second);
    expect(await enforcementRow(fine.id)).toMatchObject({ correctedOn: LATER });
  });

  it("answers each report once, and only one of this account", async () => {
    const { fine, reportId } = await reported();
    const other = await reported();
    await expect(reject(fine, other.reportId)).rejects.toMatchObject({
      fields: { reportId: "correction_report_unknown" },
    });
    const second = await report(fine);
    await reject(fine, reportId);
    await expect(reject(fine, reportId)).rejects.toMatchObject({ fields: { reportId: "correction_report_answered" } });
    expect(await waits(fine)).toBe(true);
    const file = await enforcementFile(await officer("wangmin"), { id: fine.caseId, enforcementId: fine.id }, at(SEEN));
    expect(reportOptions(file.reports).map(({ value }) => value)).toEqual([second]);
    await reject(fine, second);
    await expect(reject(fine, second)).rejects.toMatchObject({ code: "refused", reason: "no_report_waits" });
  });

  it("is of a day between the report and today", async () => {
    const { fine, reportId } = await reported();
    for (const [verifiedOn, fault] of [
      ["2026-11-29", "verified_before_report"],
      [LATER, "day_in_future"],
    ] as const)
      await expect(reject(fine, reportId, { verifiedOn })).rejects.toMatchObject({ fields: { verifiedOn: fault } });
    expect(await answers(reportId)).toBe(0);
    await reject(fine, reportId, { verifiedOn: ON });
  });

  it("is the case officers'; in a case that has ended any inspector's of the organ", async () => {
    const { fine, reportId } = await reported();
    await expect(reject(fine, reportId, { login: "guoqi" })).rejects.toMatchObject({ reason: "not_case_officer" });
    await expect(reject(fine, reportId, { login: "juzhang" })).rejects.toMatchObject({ code: "refused" });
    await expect(reject(fine, reportId, { login: "ylxjiancha" })).rejects.toMatchObject({ code: "not_found" });
    await db().update(cases).set({ state: "closed", endedOn: ON }).where(eq(cases.id, fine.caseId));
    await reject(fine, reportId, { login: "guoqi" });
    expect(await answers(reportId)).toBe(1);
  });

  it("answers nothing where nothing was reported", async () => {
    const fine = await ordering();
    await expect(reject(fine, newId())).rejects.toMatchObject({ reason: "no_report_waits" });
    expect(await db().$count(correctionReports, eq(correctionReports.enforcementId, fine.id))).toBe(0);
  });

  it("does not tell an informant to the employer", async () => {
    const { fine, reportId } = await reported();
    const informant = { complainantName: "檀小声", complainantAddress: "测试市示范区云影巷六院" };
    const inspector = await officer("wangmin");
    const tip = await aComplaint(inspector, ON, { kind: "tip", ...informant, claimLines: "" });
    await db().update(complaints).set({ caseId: fine.caseId }).where(eq(complaints.id, tip.id));
    const naming = reject(fine, reportId, { note: "檀小声说仍在超时安排工作。" });
    await expect(naming).rejects.toMatchObject({ reason: "paper_names_people" });
    expect(await answers(reportId)).toBe(0);
    await reject(fine, reportId);
  });
});
