import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aCaseInHand, anExhibit, findingEntry } from "@/db/factories/orders";
import { caseFiles, events, evidence, suspensions } from "@/db/schema";
import { volumes } from "@/lib/closing/lifecycle";
import { numberPieces } from "@/lib/closing/page-numbers";
import { catalogueInputs } from "@/lib/closing/paper-inputs";
import { bindingOf } from "@/lib/closing/queries/binding";
import { readyCaseFile } from "@/lib/closing/queries/case-file-desk";
import { fileContents, struckOrdinals } from "@/lib/closing/queries/file-contents";
import { mattersHolding } from "@/lib/file-holders";
import { amendFinding } from "@/lib/orders/commands/amend-finding";
import { recordFinding } from "@/lib/orders/commands/record-finding";
import { withdrawFinding } from "@/lib/orders/commands/withdraw-finding";
import { exhibitsOfCase } from "@/lib/orders/queries/order-desk";
import { world } from "@/lib/testing/world";
import { placeOf } from "../evidence-labels";
import { caseProgress } from "../queries/case-progress";
import { evidenceOfCase, standingEvidenceOf } from "../queries/evidence";
import { exhibitDesk } from "../queries/exhibit";
import { strikeExhibit } from "./strike-exhibit";

const { officer, act, at } = world();
const ON = "2026-11-17";
const reason = "误传了另一案劳动者的身份证。";

async function ground() {
  const kase = await aCaseInHand(ON);
  const [leader, lead] = await Promise.all([officer("daduizhang"), officer("wangmin")]);
  const strike = (who = lead, id = kase.exhibitId) =>
    act(who, "2026-11-18", (ctx) => strikeExhibit(ctx, { caseId: kase.id, id, reason, page: "" }));
  const row = async () => (await db().select().from(evidence).where(eq(evidence.id, kase.exhibitId)))[0];
  return { kase, leader, lead, strike, row };
}

async function aBoundFile(caseId: string, requestedBy: string): Promise<{ id: string }> {
  const pdf = { fileName: "卷宗.pdf", size: 3, pages: 1, sha256: "0".repeat(64), sm3: "0".repeat(64) };
  const of = { caseNumber: "〔2026〕1号", caseTitle: "案件", organ: "大队", builtAt: at(ON).toISOString(), parts: [] };
  const manifest = { ...of, pdf, format: "laojian-case-file/1" as const, events: { seq: 1, hash: "0".repeat(64) } };
  const [row] = await db()
    .insert(caseFiles)
    .values({
      ...{ caseId, regionCode: "990101", state: "ready", requestedBy, requestedAt: at(ON), finishedAt: at(ON) },
      ...{ sha256: pdf.sha256, sm3: pdf.sm3, manifest },
    })
    .returning({ id: caseFiles.id });
  if (!row) throw new Error("no file was bound");
  return row;
}

/** What the catalogues of both volumes say of exhibits that were struck. */
async function cataloguesOf({ id }: { id: string }) {
  const binding = await bindingOf(id);
  const digests = { sha256: "0".repeat(64), sm3: "0".repeat(64) };
  const about = { ...digests, name: "立案审批表.pdf", contentType: "application/pdf", size: 3, pages: 1 };
  const paper = { bytes: Buffer.from("pdf"), kind: "pdf" as const };
  const issued = { ...digests, id, title: "立案审批表", paperKey: "case-opening-approval", number: null, pages: 1 };
  const pieces = volumes.map((volume) => ({
    part: { volume, title: issued.title, content: { paper: { ...issued, issuedOn: ON, issuedAt: at(ON) } } },
    ...{ content: { ...about, merged: "whole" as const, paper }, title: issued.title, paper, pages: 1 },
  }));
  const numbered = numberPieces(pieces);
  return volumes.map((volume) => catalogueInputs(binding, numbered, volume).flatMap(({ struck }) => struck));
}

describe("strikeExhibit", () => {
  it("F36: keeps row, number and bytes with who, when and why, and takes it out of the volume and every choice", async () => {
    const { kase, lead, strike, row } = await ground();
    await strike();
    expect(await row()).toMatchObject({ ordinal: 1, struckBecause: reason, struckBy: lead.id });
    const recorded = await db().select().from(events).where(eq(events.subjectId, kase.id));
    expect(recorded.at(-1)).toMatchObject({
      act: "case.gather",
      particulars: { gathered: "evidence_struck", evidence: kase.exhibitId, ordinal: 1 },
    });
    expect((await fileContents(db(), kase.id)).exhibits).toEqual([]);
    expect(await struckOrdinals(db(), kase.id)).toEqual([1]);
    expect(await cataloguesOf(await aBoundFile(kase.id, lead.id))).toEqual([["第1号证据已剔除"], []]);
    expect(await exhibitsOfCase(kase.id)).toEqual([]);
    expect(await standingEvidenceOf(lead, kase.id)).toEqual([]);
    expect(await evidenceOfCase(lead, kase.id)).toMatchObject([{ struckBecause: reason, struckByName: lead.name }]);
    expect((await caseProgress(kase.id)).evidence).toBe(0);
  });

  it("refuses what no finding may rest on any more, and a second time", async () => {
    const { kase, lead, strike } = await ground();
    await strike();
    await expect(strike()).rejects.toMatchObject({ code: "refused", reason: "exhibit_struck" });
    const entry = findingEntry(kase.id, { evidenceIds: [kase.exhibitId] });
    await expect(act(lead, "2026-11-18", (ctx) => recordFinding(ctx, entry))).rejects.toMatchObject({
      fields: { evidenceIds: "evidence_unknown" },
    });
  });

  it("is refused while a finding stands on it, in words that name it, and open once that is withdrawn", async () => {
    const { kase, lead, strike, row } = await ground();
    const entry = findingEntry(kase.id, { evidenceIds: [kase.exhibitId] });
    const { id } = await act(lead, ON, (ctx) => recordFinding(ctx, entry));
    await expect(strike()).rejects.toMatchObject({ reason: "exhibit_used:认定的事实1" });
    expect((await row())?.struckAt).toBeNull();
    const place = { id: kase.id, evidenceId: kase.exhibitId };
    const desk = await exhibitDesk(lead, place);
    expect(desk.strikeRefusal).toBe("exhibit_used:认定的事实1");
    expect(desk.uses.map(placeOf)).toEqual([`/orders/findings/${id}/amendment`]);
    await act(lead, ON, (ctx) => withdrawFinding(ctx, { id, version: 1, reason: "事实认定有误。" }));
    await strike();
    expect((await row())?.struckAt).toEqual(at("2026-11-18"));
  });

  it("is open once the finding rests on another exhibit, as the way out says", async () => {
    const { kase, lead, strike } = await ground();
    const entry = findingEntry(kase.id, { evidenceIds: [kase.exhibitId] });
    const { id } = await act(lead, ON, (ctx) => recordFinding(ctx, entry));
    const { caseId: _caseId, violationCode: _code, happenedUntil, ...words } = entry;
    const other = [await anExhibit(kase.id, ON, 2)];
    const input = { ...words, happenedUntil: happenedUntil ?? "", id, version: 1, evidenceIds: other };
    await act(lead, ON, (ctx) => amendFinding(ctx, input));
    await strike();
  });

  it("is refused while a suspension rests on it", async () => {
    const { kase, leader, strike } = await ground();
    await db()
      .insert(suspensions)
      .values({
        ...{ caseId: kase.id, ground: "party_absconded", reason: "下落不明。", fromOn: ON, decidedBy: leader.id },
        ...{ untilOn: ON, resumedBy: leader.id, exhibitId: kase.exhibitId },
      });
    await expect(strike()).rejects.toMatchObject({ reason: "exhibit_used:中止、恢复调查的决定" });
  });

  it("is of the case's officers, in the case that holds it", async () => {
    const { kase, leader, lead, strike } = await ground();
    const other = await aCaseInHand(ON);
    await expect(strike(leader)).rejects.toMatchObject({ reason: "not_case_officer" });
    await expect(strike(await officer("ylxjiancha"))).rejects.toMatchObject({ code: "not_found" });
    await expect(strike(lead, other.exhibitId)).rejects.toMatchObject({ code: "not_found" });
    expect(await standingEvidenceOf(lead, kase.id)).toHaveLength(1);
  });

  it("leaves the picture, and a file bound before, to the leader of the squad", async () => {
    const { kase, leader, lead, strike, row } = await ground();
    const { id } = await aBoundFile(kase.id, lead.id);
    const fileId = (await row())?.fileId ?? "";
    expect(await mattersHolding(lead, fileId)).toEqual([kase.id]);
    expect((await readyCaseFile(lead, kase.id, id)).id).toBe(id);
    await strike();
    expect(await mattersHolding(lead, fileId)).toEqual([]);
    expect(await mattersHolding(await officer("juzhang"), fileId)).toEqual([]);
    expect(await mattersHolding(leader, fileId)).toEqual([kase.id]);
    await expect(readyCaseFile(lead, kase.id, id)).rejects.toMatchObject({ code: "not_found" });
    expect((await readyCaseFile(leader, kase.id, id)).id).toBe(id);
  });
});
