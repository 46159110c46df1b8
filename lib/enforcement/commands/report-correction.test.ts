import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anEnforcement, aServedRemedy, enforcementRow, TEN_DAYS_TO_CORRECT } from "@/db/factories/enforcement";
import { aFile } from "@/db/factories/orders";
import { cases, correctionReportFiles, correctionReports, enforcements, events, outbox } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { fileOrder } from "@/lib/closing/file-order";
import { fileContents } from "@/lib/closing/queries/file-contents";
import { mattersHolding } from "@/lib/file-holders";
import { sha256 } from "@/lib/kernel/cipher";
import { newId } from "@/lib/kernel/ids";
import { at, world } from "@/lib/testing/world";
import { AttachCorrectionFileInput, MOST_REPORT_FILES } from "../correction-input";
import { employerCorrection } from "../queries/employer-correction";
import { enforcementFile } from "../queries/enforcement-file";
import { assertMayReport } from "../queries/reporting";
import { casesWithCorrection } from "../queries/waiting-corrections";
import { attachCorrectionFile } from "./attach-correction-file";
import { confirmCorrection } from "./confirm-correction";
import { detachCorrectionFile } from "./detach-correction-file";
import { reportCorrection } from "./report-correction";

const { officer, employerUser, act } = world();
const [SERVED, ON, LATER] = ["2026-11-24", "2026-12-01", "2026-12-03"];

const ordering = () => anEnforcement(SERVED, TEN_DAYS_TO_CORRECT);
type Fine = Awaited<ReturnType<typeof ordering>>;

const versionOf = async ({ id }: Fine) => (await enforcementRow(id)).version;

function upload(enforcementId: string) {
  const digest = sha256(newId());
  const kept = { copySha256: null, copyContentType: null, scanState: "unscanned" as const };
  const file = { sha256: digest, sm3: digest, size: 1, contentType: "application/pdf", name: "考勤.pdf", ...kept };
  return AttachCorrectionFileInput.parse({ enforcementId, file });
}

const attach = async (fine: Fine, user: EmployerUser) =>
  act(user, ON, (ctx) => attachCorrectionFile(ctx, upload(fine.id)));

async function report(fine: Fine, user: EmployerUser, on = ON) {
  const said = { id: fine.id, version: await versionOf(fine), note: "已经停止超时安排工作，附本周考勤。" };
  return act(user, on, (ctx) => reportCorrection(ctx, said));
}

const fileOf = async ({ id, caseId }: Fine, login = "wangmin") =>
  enforcementFile(await officer(login), { id: caseId, enforcementId: id }, at(LATER));

async function confirm(fine: Fine, reportId: string | undefined) {
  const version = await versionOf(fine);
  const found = { id: fine.id, version, correctedOn: LATER, note: "到单位查看考勤，未再超时安排。", reportId };
  return act(await officer("wangmin"), LATER, (ctx) => confirmCorrection(ctx, found));
}

describe("reportCorrection", () => {
  it("tells the officers, waits on their desk, shows them words and files, and confirms nothing", async () => {
    const [fine, user] = [await ordering(), await employerUser("ltjz")];
    const waits = async () => (await casesWithCorrection(await officer("lizhe"))).map(({ id }) => id);
    expect(await waits()).not.toContain(fine.caseId);
    await attach(fine, user);
    const { decisionId } = await report(fine, user);
    expect(decisionId).toBe(fine.decisionId);
    const [sent, ...more] = (await fileOf(fine)).reports;
    expect(more).toEqual([]);
    expect(sent).toMatchObject({
      note: "已经停止超时安排工作，附本周考勤。",
      files: [{ name: "考勤.pdf" }],
      reliedOn: null,
    });
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "due", correctedOn: null });
    expect(await waits()).toContain(fine.caseId);
    expect((await casesWithCorrection(await officer("guoqi"))).map(({ id }) => id)).not.toContain(fine.caseId);
    const told = await db().select().from(outbox).where(eq(outbox.kind, "correction-reported"));
    const ours = told.filter(({ payload }) => payload.enforcementId === fine.id).map(({ accountId }) => accountId);
    expect(ours.toSorted()).toEqual([(await officer("wangmin")).id, (await officer("lizhe")).id].toSorted());
    const acts = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, fine.id));
    expect(acts.map((event) => event.act)).toEqual(
      expect.arrayContaining(["enforcement.attach", "enforcement.reportCorrection"]),
    );
  });

  it("adds a second report before an answer, and is over once the correction was confirmed", async () => {
    const [fine, user] = [await ordering(), await employerUser("ltjz")];
    for (const on of [ON, LATER]) {
      await attach(fine, user);
      await report(fine, user, on);
    }
    const reports = (await fileOf(fine)).reports;
    expect(reports.map(({ files }) => files.length)).toEqual([1, 1]);
    await confirm(fine, reports[1]?.id);
    expect((await fileOf(fine)).reports.map(({ reliedOn }) => reliedOn)).toEqual([null, LATER]);
    expect((await casesWithCorrection(await officer("wangmin"))).map(({ id }) => id)).not.toContain(fine.caseId);
    const shown = await employerCorrection(user, fine.decisionId, at(LATER));
    expect(shown).toMatchObject({ correctedOn: LATER, corrections: [], refusal: "nothing_to_correct" });
    await expect(attach(fine, user)).rejects.toMatchObject({ reason: "nothing_to_correct" });
  });

  it("waits for an answer also where it came after the decision was found defied", async () => {
    const [fine, user] = [await ordering(), await employerUser("ltjz")];
    const [lead, second] = [await officer("wangmin"), await officer("lizhe")];
    const defied = { defiedOn: "2026-12-07", defiedBy: lead.id, defiedWith: second.id, defiedNote: "到期没有改正。" };
    await db().update(enforcements).set(defied).where(eq(enforcements.id, fine.id));
    await attach(fine, user);
    await report(fine, user, "2026-12-08");
    expect((await casesWithCorrection(await officer("wangmin"))).map(({ id }) => id)).toContain(fine.caseId);
  });

  it("asks for a file, and refuses a stale form", async () => {
    const [fine, user] = [await ordering(), await employerUser("ltjz")];
    await expect(report(fine, user)).rejects.toMatchObject({ code: "refused", reason: "no_report_file" });
    await attach(fine, user);
    const stale = { id: fine.id, version: 9, note: "已经停止超时安排工作。" };
    await expect(act(user, ON, (ctx) => reportCorrection(ctx, stale))).rejects.toMatchObject({ code: "stale" });
    expect(await db().$count(correctionReports, eq(correctionReports.enforcementId, fine.id))).toBe(0);
  });

  it("is the employer's own: not another's, not an unconfirmed account's, not of what orders no correction", async () => {
    const [fine, user] = [await ordering(), await employerUser("ltjz")];
    await expect(attach(fine, await employerUser("xdcy"))).rejects.toMatchObject({ code: "not_found" });
    await expect(report(fine, { ...user, employerId: null })).rejects.toMatchObject({ code: "not_found" });
    expect(await employerCorrection(await employerUser("xdcy"), fine.decisionId, at(ON))).toBeNull();
    const money = await aServedRemedy();
    expect(await employerCorrection(user, money.decisionId, at("2026-12-03"))).toBeNull();
    const inspector = await officer("wangmin");
    await expect(assertMayReport(inspector, fine.id, at(ON))).rejects.toMatchObject({ reason: "not_your_post" });
  });

  it("is taken after the case was closed too, as its confirmation is", async () => {
    const [fine, user] = [await ordering(), await employerUser("ltjz")];
    await db().update(cases).set({ state: "closed", endedOn: ON }).where(eq(cases.id, fine.caseId));
    await attach(fine, user);
    await report(fine, user);
    await confirm(fine, undefined);
    expect(await enforcementRow(fine.id)).toMatchObject({ correctedOn: LATER });
  });
});

describe("the basis of a confirmation", () => {
  it("is a report of the same account", async () => {
    const [fine, other, user] = [await ordering(), await ordering(), await employerUser("ltjz")];
    await attach(other, user);
    const { id } = await report(other, user);
    await expect(confirm(fine, id)).rejects.toMatchObject({ fields: { reportId: "correction_report_unknown" } });
    await confirm(fine, "");
    expect(await enforcementRow(fine.id)).toMatchObject({ correctedOn: LATER });
  });
});

describe("a file of a report", () => {
  it("is its uploader's alone until it is sent, then the officers' too, and lies in the file of the case", async () => {
    const [fine, user] = [await ordering(), await employerUser("ltjz")];
    const { id } = await attach(fine, user);
    const [row] = await db().select().from(correctionReportFiles).where(eq(correctionReportFiles.id, id));
    const fileId = row?.fileId ?? "";
    const inspector = await officer("wangmin");
    expect(await mattersHolding(user, fileId)).toEqual([fine.id]);
    expect(await mattersHolding(inspector, fileId)).toEqual([]);
    const proofs = async () =>
      fileOrder(await fileContents(db(), fine.caseId)).filter(({ title }) => title === "当事人报告改正的证明");
    expect(await proofs()).toEqual([]);
    await report(fine, user);
    expect(await proofs()).toMatchObject([{ volume: "main", content: { upload: { fileId } } }]);
    expect(await mattersHolding(inspector, fileId)).toEqual([fine.id]);
    expect(await mattersHolding(await employerUser("xdcy"), fileId)).toEqual([]);
    await expect(act(user, ON, (ctx) => detachCorrectionFile(ctx, { id }))).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("is taken out again before it is sent, and one more than the most is refused", async () => {
    const [fine, user] = [await ordering(), await employerUser("ltjz")];
    const { id } = await attach(fine, user);
    await expect(act(await employerUser("xdcy"), ON, (ctx) => detachCorrectionFile(ctx, { id }))).rejects.toMatchObject(
      { code: "not_found" },
    );
    await act(user, ON, (ctx) => detachCorrectionFile(ctx, { id }));
    await expect(report(fine, user)).rejects.toMatchObject({ reason: "no_report_file" });
    const gathered = { enforcementId: fine.id, addedBy: user.id, addedAt: at(ON) };
    for (let kept = 0; kept < MOST_REPORT_FILES - 1; kept++)
      await db()
        .insert(correctionReportFiles)
        .values({ ...gathered, fileId: await aFile(ON) });
    await attach(fine, user);
    await expect(attach(fine, user)).rejects.toMatchObject({ reason: "report_files_too_many" });
  });
});
