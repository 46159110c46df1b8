import { readFile, writeFile } from "node:fs/promises";
import { and, asc, eq } from "drizzle-orm";
import { PDFDocument } from "pdf-lib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aClosing, aCorrectedCase, anInvestigatedCase, aStoredExhibit, OPENED, team } from "@/db/factories/closing";
import { caseFiles, documents, events } from "@/db/schema";
import { digestsOf } from "@/lib/attachments/keep-bytes";
import { placeOf } from "@/lib/attachments/place";
import { system } from "@/lib/auth/actor";
import { instantOf } from "@/lib/kernel/clock";
import { drawnPapers } from "@/lib/testing/drawn-papers";
import { filesFolder } from "@/lib/testing/files";
import { pdfPages, pdfText } from "@/lib/testing/pdf-text";
import { act, at, world } from "@/lib/testing/world";
import { transact } from "@/lib/workflow/transact";
import { advanceCaseFile } from "../advance";
import { sumsOf } from "../manifest";
import { approveClosing } from "./approve-closing";
import { buildCaseFile } from "./build-case-file";
import { buildWaitingCaseFiles } from "./build-waiting-case-files";
import { claimCaseFile } from "./claim-case-file";
import { requestCaseFile } from "./request-case-file";

filesFolder();
const { officer } = world();
drawnPapers();
const ON = "2026-12-02";

const request = async (caseId: string, login = "wangmin") =>
  act(await officer(login), ON, (ctx) => requestCaseFile(ctx, { id: caseId }));

async function newest(caseId: string) {
  const [row] = await db()
    .select()
    .from(caseFiles)
    .where(eq(caseFiles.caseId, caseId))
    .orderBy(asc(caseFiles.requestedAt));
  if (!row) throw new Error("no case file");
  return row;
}

async function built(caseId: string) {
  await request(caseId);
  await buildWaitingCaseFiles();
  const row = await newest(caseId);
  if (row.state !== "ready" || !row.manifest || !row.sha256) throw new Error(`${row.state} ${row.fault}`);
  return { row, manifest: row.manifest, bytes: await readFile(placeOf(row.sha256)) };
}

async function aPdf(words: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.create();
  for (const line of words) pdf.addPage([595, 842]).drawText(line, { x: 60, y: 700 });
  return new Uint8Array(await pdf.save());
}

const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic\0\0\0\0mif1heic"), Buffer.alloc(64, 7)]);
const encrypted = Buffer.from(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/O(${"o".repeat(32)})/U(${"u".repeat(32)})/P -4>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[(a)(a)]>>
%%EOF`,
);

async function aClosedCaseWithEvidence() {
  const kase = await aCorrectedCase();
  await aStoredExhibit(kase.id, await aPdf(["payroll page one", "payroll page two"]), "工资表.pdf");
  const photo = sharp({ create: { width: 300, height: 200, channels: 3, background: "teal" } });
  await aStoredExhibit(kase.id, new Uint8Array(await photo.jpeg().toBuffer()), "工地.jpg");
  await aStoredExhibit(kase.id, new Uint8Array(heic), "手机照片.heic");
  await aStoredExhibit(kase.id, new Uint8Array(encrypted), "加密账册😀.pdf");
  const { id } = await aClosing(kase.id);
  const { leader } = await team();
  await act(leader, ON, (ctx) => approveClosing(ctx, { id, version: 1, opinion: "同意结案。" }));
  return kase;
}

describe("buildCaseFile", () => {
  it("F54: binds both volumes in order, numbers their pages, and says by hash what each part is", async () => {
    const kase = await aClosedCaseWithEvidence();
    const { row, manifest, bytes } = await built(kase.id);
    expect(manifest.parts.map(({ volume, title }) => [volume, title])).toEqual([
      ["main", "劳动保障监察立案审批表"],
      ["main", "劳动保障监察投诉登记表"],
      ["main", "劳动保障监察限期改正指令书"],
      ["main", "劳动保障监察文书送达回证"],
      ["main", "劳动保障监察限期改正指令书的送达证明材料"],
      ["main", "劳动保障监察投诉受理通知书"],
      ["main", "证据1：工资表.csv"],
      ["main", "证据2：工资表.pdf"],
      ["main", "证据3：工地.jpg"],
      ["main", "证据4：手机照片.heic"],
      ["main", "证据5：加密账册😀.pdf"],
      ["internal", "劳动保障监察结案审批表"],
    ]);
    expect(manifest.parts.map(({ merged }) => merged).slice(4)).toEqual([
      ...["stand_in", "whole"],
      "stand_in",
      "whole",
      "copy",
      "stand_in",
      "stand_in",
      "whole",
    ]);
    const pages = await pdfPages(bytes);
    expect(pages).toHaveLength(row.pages ?? 0);
    const lastWords = ["备注无", "真实性负责。", "一份由本机关归档。", "拍照、录像等方式记录送达过程。"];
    const standIn = "与上列数值一致的，为同一文件。";
    const ends = [...lastWords, standIn, "特此通知。", standIn, "payroll page two", "", standIn, standIn, "备注无"];
    for (const [index, part] of manifest.parts.entries()) {
      const own = pages.slice(part.pdfPages[0] - 1, part.pdfPages[1]);
      expect(own.join("")).toContain(ends[index]);
      expect(own).toHaveLength(part.pages[1] - part.pages[0] + 1);
      for (const [at, page] of own.entries()) expect(page.endsWith(String(part.pages[0] + at))).toBe(true);
    }
    expect(pages[0]).toContain("卷别正卷");
    expect(pages[0]).toContain("归档号2026-0001");
    expect(pages[1]).toContain("证据5：加密账册〓.pdf");
    expect(pages.join("")).toContain("卷别副卷");
    expect(pages.at(-1)).toContain(manifest.events.hash);
  });

  it("lists hashes that are those of the bytes", async () => {
    const kase = await aClosedCaseWithEvidence();
    const { row, manifest, bytes } = await built(kase.id);
    expect(manifest.pdf).toMatchObject({ ...(await digestsOf(bytes)), size: bytes.length, pages: row.pages });
    const issued = await db().select().from(documents).where(eq(documents.fileId, kase.id));
    for (const part of manifest.parts) {
      const paper = issued.find(({ sha256 }) => sha256 === part.sha256);
      const original = paper ? paper.bytes : await readFile(placeOf(part.sha256)).catch(() => null);
      if (original === null) expect(part.title).toContain("投诉登记表");
      else
        expect({ size: part.size, sha256: part.sha256, sm3: part.sm3 }).toEqual({
          size: original.length,
          ...(await digestsOf(original)),
        });
    }
    const [link] = await db().select().from(events).where(eq(events.seq, manifest.events.seq));
    expect(link?.hash).toBe(manifest.events.hash);
    const lines = sumsOf(manifest).trimEnd().split("\n");
    expect(lines).toHaveLength(manifest.parts.length + 1);
    expect(lines[0]).toBe(`${manifest.pdf.sha256}  ${manifest.pdf.fileName}`);
    expect(new Set(manifest.parts.map(({ fileName }) => fileName)).size).toBe(manifest.parts.length);
    for (const line of lines) expect(line).toMatch(/^[0-9a-f]{64} {2}[^\s/\\]+$/u);
  });

  it("records who asked and what came of it", async () => {
    const kase = await anInvestigatedCase();
    const { row } = await built(kase.id);
    const acts = await db()
      .select({ act: events.act, actorKind: events.actorKind, about: events.about })
      .from(events)
      .where(eq(events.subjectId, row.id))
      .orderBy(asc(events.seq));
    expect(acts.map(({ act, actorKind }) => [act, actorKind])).toEqual([
      ["caseFile.request", "officer"],
      ["caseFile.claim", "system"],
      ["caseFile.finish", "system"],
    ]);
    expect(acts.every(({ about }) => about.includes(kase.id))).toBe(true);
    expect(row).toMatchObject({ progress: row.total, attempts: 1 });
    expect(await pdfText(await readFile(placeOf(row.sha256 ?? "")))).toContain("本卷生成时案件尚未办结。");
  });

  it("holds nothing of an informant, in words, names or data", async () => {
    const canary = {
      complainantName: "莫小声",
      complainantPhone: "13912345678",
      complainantAddress: "测试市隐名巷7号",
    };
    const kase = await anInvestigatedCase({ kind: "tip", ...canary });
    const { manifest, bytes } = await built(kase.id);
    const pdf = await PDFDocument.load(bytes);
    const plain = Buffer.from(await pdf.save({ useObjectStreams: false })).toString("latin1");
    const all = [await pdfText(bytes), JSON.stringify(manifest), sumsOf(manifest), plain].join("\n");
    expect(all).toContain("举报材料按为举报人保密的规定另行保管");
    expect(manifest.parts.map(({ title }) => title)).toEqual(["劳动保障监察立案审批表"]);
    for (const secret of [
      "莫小声",
      "13912345678",
      "隐名巷",
      Buffer.from("莫小声", "utf16le").swap16().toString("latin1"),
    ]) {
      expect(all).not.toContain(secret);
    }
  });

  it("fails, and says why, when bytes are gone or were changed", async () => {
    const kase = await anInvestigatedCase();
    const { file } = await aStoredExhibit(kase.id, await aPdf(["gone"]), "合同.pdf");
    await writeFile(placeOf(file.sha256), "something else");
    await request(kase.id);
    await buildWaitingCaseFiles();
    expect(await newest(kase.id)).toMatchObject({ state: "failed", fault: "stored_bytes_missing", manifest: null });
    await request(kase.id);
  });
});

describe("requestCaseFile", () => {
  it("refuses a second while one waits, a post below, and another region", async () => {
    const kase = await anInvestigatedCase();
    await request(kase.id);
    await expect(request(kase.id)).rejects.toMatchObject({ reason: "case_file_waits" });
    await expect(request(kase.id, "xieguan")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(request(kase.id, "ylxdaduizhang")).rejects.toMatchObject({ code: "not_found" });
    await buildWaitingCaseFiles();
    await request(kase.id);
  });
});

describe("claimCaseFile", () => {
  const claim = (iso: string) => transact(system, instantOf(iso), claimCaseFile);

  it("takes up what a builder left behind, keeps the first one from ending it, and gives up the fourth time", async () => {
    await buildWaitingCaseFiles();
    const kase = await anInvestigatedCase();
    await request(kase.id);
    const first = await claim(`${ON}T05:00:00Z`);
    expect(first).toMatchObject({ caseId: kase.id });
    expect(await claim(`${ON}T05:01:00Z`)).toBeNull();
    const second = await claim(`${ON}T05:03:00Z`);
    expect(second).toMatchObject({ caseId: kase.id });
    if (first === null || first === "gave_up") throw new Error("claimed");
    await expect(buildCaseFile(first)).rejects.toMatchObject({ code: "stale" });
    expect(await claim(`${ON}T05:10:00Z`)).toMatchObject({ caseId: kase.id });
    expect(await claim(`${ON}T05:20:00Z`)).toBe("gave_up");
    expect(await newest(kase.id)).toMatchObject({ state: "failed", fault: "gave_up", attempts: 3 });
    const resumed = await db()
      .select({ act: events.act })
      .from(events)
      .where(and(eq(events.act, "caseFile.resume"), eq(events.subjectId, first.id)));
    expect(resumed).toHaveLength(2);
  });

  it("is the system's alone", async () => {
    const kase = await anInvestigatedCase();
    await request(kase.id);
    const { id } = await newest(kase.id);
    const { leader } = await team();
    await expect(
      transact(leader, at(OPENED), (ctx) => advanceCaseFile(ctx, { id, act: "claim" })),
    ).rejects.toMatchObject({
      reason: "not_your_post",
    });
  });
});
