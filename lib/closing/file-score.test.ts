import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { theDemoStandard } from "@/db/factories/case-scores";
import { AFTER_WINDOW, aServedNotice, aServedPenalty, aSubmittedDecision, reviewEntry } from "@/db/factories/decisions";
import { aRecord } from "@/db/factories/inquiries";
import { aFile } from "@/db/factories/orders";
import {
  caseFiles,
  caseOfficers,
  cases,
  decisions,
  fileScans,
  files,
  inquiryRecords,
  inspectorCertificates,
} from "@/db/schema";
import { markItem } from "@/lib/case-scores/commands/mark-item";
import { judgedCodes } from "@/lib/case-scores/items";
import { reviewDecision } from "@/lib/decisions/commands/review-decision";
import { submitDecision } from "@/lib/decisions/commands/submit-decision";
import { decisionRefusals } from "@/lib/decisions/refusal-words";
import { keepRecording } from "@/lib/recordings/commands/keep-recording";
import { world } from "@/lib/testing/world";
import type { Manifest, ManifestPart } from "./manifest";
import { fileScore } from "./queries/file-score";

const { officer, act, at } = world();

const NONE = "0".repeat(64);
const EMPTY: Manifest = {
  ...{ format: "laojian-case-file/1", caseNumber: "", caseTitle: "", organ: "", builtAt: AFTER_WINDOW },
  events: { seq: 1, hash: NONE },
  pdf: { fileName: "卷宗.pdf", size: 1, pages: 1, sha256: NONE, sm3: NONE },
  parts: [],
};

const boundPart = ({ name, sha256, sm3, size, contentType }: typeof files.$inferSelect): ManifestPart => ({
  ...{ volume: "main", ordinal: 1, title: name, number: null, on: null, fileName: name, merged: "whole" },
  ...{ sha256, sm3, size, contentType, pages: [1, 1], pdfPages: [1, 1] },
});

beforeAll(theDemoStandard);

const scoreOf = async (caseId: string, login = "fazhi") => fileScore(await officer(login), caseId, at(AFTER_WINDOW));

const markAll = async (caseId: string) => {
  const reviewer = await officer("fazhi");
  for (const item of judgedCodes) {
    const mark = { caseId, item, verdict: "met", reason: "逐页核对，没有发现问题。" } as const;
    await act(reviewer, AFTER_WINDOW, (ctx) => markItem(ctx, mark));
  }
};

const losesSecond = (caseId: string) =>
  db()
    .update(caseOfficers)
    .set({ until: AFTER_WINDOW })
    .where(and(eq(caseOfficers.caseId, caseId), eq(caseOfficers.part, "second")));

const resultOf = async (caseId: string, code: string) =>
  (await scoreOf(caseId)).score.items.find((item) => item.code === code);

describe("the score of a case's file", () => {
  it("is a hundred for a perfect file, and falls to a veto when the second inspector is gone", async () => {
    const { caseId } = await aServedPenalty();
    await markAll(caseId);
    const perfect = await scoreOf(caseId);
    expect(perfect.score.items.filter(({ result }) => result === "failed" || result === "open")).toEqual([]);
    expect(perfect.score).toMatchObject({ tenths: 1000, vetoes: [] });
    expect(perfect.repairs).toEqual([]);
    expect(perfect.standard?.name).toContain("示范");
    const passed = perfect.score.items.filter(({ result }) => result === "passed").map(({ code }) => code);
    expect(passed).toEqual(
      expect.arrayContaining(["two_officers", "party_heard", "legally_reviewed", "order_ignored", "decisions_served"]),
    );
    await losesSecond(caseId);
    const alone = await scoreOf(caseId);
    expect(alone.score.vetoes).toEqual(["two_officers"]);
    expect(alone.score.tenths).toBeLessThan(1000);
    expect(alone.repairs.map(({ code }) => code)).toEqual(["two_officers"]);
  });

  it("counts what is missing by its place: a record that nobody signed, a step that nobody filmed", async () => {
    const { caseId } = await aSubmittedDecision();
    const [lead, second] = await Promise.all([officer("wangmin"), officer("lizhe")]);
    const record = await aRecord(lead, "2026-11-18", caseId, [lead, second]);
    expect(await resultOf(caseId, "records_signed")).toMatchObject({ result: "failed", at: [1] });
    expect(await resultOf(caseId, "steps_filmed")).toMatchObject({ result: "failed", at: [1] });
    expect(await resultOf(caseId, "inquiry_by_two")).toMatchObject({ result: "passed" });
    expect((await scoreOf(caseId)).repairs.map(({ code }) => code)).toEqual(["records_signed", "steps_filmed"]);
    const signedFileId = await aFile("2026-11-18");
    await db().update(inquiryRecords).set({ signedFileId }).where(eq(inquiryRecords.id, record.id));
    const film = { on: "2026-11-18", from: "09:30", to: "10:45", device: "记录仪03号", keptAt: "采集站第3仓" };
    await act(lead, AFTER_WINDOW, (ctx) => keepRecording(ctx, { caseId, subjectId: record.id, ...film }));
    expect((await scoreOf(caseId)).repairs).toEqual([]);
  });

  it("sees what the acts do not let happen: a decision that nobody reviewed, or of which the party was not told", async () => {
    const { id, caseId } = await aServedPenalty();
    await db().update(decisions).set({ round: 2, reviewRound: 2 }).where(eq(decisions.id, id));
    expect((await scoreOf(caseId)).score.vetoes).toEqual(["legally_reviewed"]);
    await db().update(decisions).set({ noticeId: null }).where(eq(decisions.id, id));
    expect((await scoreOf(caseId)).score.vetoes).toEqual(["party_heard", "legally_reviewed"]);
  });

  it("stands after the end by the last day's officers, with the binding of the file, which is none once it holds what is infected", async () => {
    const { caseId } = await aServedPenalty();
    expect(await resultOf(caseId, "file_bound")).toMatchObject({ result: "not_applicable" });
    await db().update(cases).set({ state: "closed", endedOn: AFTER_WINDOW }).where(eq(cases.id, caseId));
    expect(await resultOf(caseId, "file_bound")).toMatchObject({ result: "failed" });
    const [kase] = await db().select().from(cases).where(eq(cases.id, caseId));
    const asked = { requestedBy: kase?.openedBy ?? "", requestedAt: at(AFTER_WINDOW) };
    const kept = { sha256: NONE, manifest: EMPTY, finishedAt: at(AFTER_WINDOW) };
    await db()
      .insert(caseFiles)
      .values({ caseId, regionCode: "990101", state: "ready", ...asked, ...kept });
    expect(await resultOf(caseId, "file_bound")).toMatchObject({ result: "passed" });
    expect((await scoreOf(caseId)).score.vetoes).toEqual([]);
    const [sheet] = await db()
      .select()
      .from(files)
      .where(eq(files.id, await aFile(AFTER_WINDOW)));
    if (!sheet) throw new Error("no file");
    const manifest = { ...EMPTY, parts: [boundPart(sheet)] };
    await db().update(caseFiles).set({ manifest }).where(eq(caseFiles.caseId, caseId));
    expect(await resultOf(caseId, "file_bound")).toMatchObject({ result: "passed" });
    const find = { sha256: sheet.sha256, state: "infected", scannedAt: at(AFTER_WINDOW) } as const;
    await db().insert(fileScans).values(find);
    expect(await resultOf(caseId, "file_bound")).toMatchObject({ result: "failed" });
  });

  it("does not exist for another county", async () => {
    const { caseId } = await aSubmittedDecision();
    await expect(scoreOf(caseId, "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    await expect(scoreOf("0")).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a veto", () => {
  it("keeps a proceeding from its legal review, in words that say why", async () => {
    const { id, caseId } = await aSubmittedDecision();
    const reviewer = await officer("fazhi");
    const review = { id, version: 4, answers: reviewEntry(), opinion: "同意拟作出的决定。" };
    await losesSecond(caseId);
    await expect(act(reviewer, AFTER_WINDOW, (ctx) => reviewDecision(ctx, review))).rejects.toMatchObject({
      reason: "veto_two_officers",
    });
    expect(decisionRefusals.veto_two_officers).toContain("两名以上持有效证件的监察员");
    expect(decisionRefusals.veto_two_officers).toContain("《行政处罚法》第四十二条");
  });

  it("keeps it from being submitted when a record was taken under a certificate that was not valid that day", async () => {
    const { id, caseId } = await aServedNoticeWithRecord();
    const second = await officer("lizhe");
    await db()
      .update(inspectorCertificates)
      .set({ validFrom: "2026-11-20" })
      .where(eq(inspectorCertificates.accountId, second.id));
    expect((await scoreOf(caseId)).score.vetoes).toEqual(["inquiry_by_two"]);
    const lead = await officer("wangmin");
    const submit = () => act(lead, AFTER_WINDOW, (ctx) => submitDecision(ctx, { id, version: 3 }));
    await expect(submit()).rejects.toMatchObject({ reason: "veto_inquiry_by_two" });
    const before = { number: "示监证9003", validFrom: "2025-01-01", validTo: "2026-11-19" };
    await db()
      .insert(inspectorCertificates)
      .values({ ...before, accountId: second.id });
    await submit();
  });
});

async function aServedNoticeWithRecord() {
  const decision = await aServedNotice();
  const [lead, second] = await Promise.all([officer("wangmin"), officer("lizhe")]);
  await aRecord(lead, "2026-11-18", decision.caseId, [lead, second]);
  return decision;
}
