import { createHash } from "node:crypto";
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { and, eq } from "drizzle-orm";
import { PDFDocument } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anInvestigatedCase, anOrderedCase, aStoredExhibit } from "@/db/factories/closing";
import { aVisitOfCase } from "@/db/factories/patrols";
import { aMerge, aPair, MERGED } from "@/db/factories/regroupings";
import { caseFiles, documents, events, evidence, fileScans } from "@/db/schema";
import { drawnPapers } from "@/lib/testing/drawn-papers";
import { filesFolder } from "@/lib/testing/files";
import { pdfText } from "@/lib/testing/pdf-text";
import { unpacked } from "@/lib/testing/unpacked";
import { verifier } from "@/lib/testing/verifier";
import { act, at, world } from "@/lib/testing/world";
import { placeOf } from "./attachments/place";
import { takeCaseFile } from "./case-file-answer";
import { buildWaitingCaseFiles } from "./closing/commands/build-waiting-case-files";
import { requestCaseFile } from "./closing/commands/request-case-file";
import { sumsOf } from "./closing/manifest";
import { caseExports } from "./closing/queries/case-exports";
import { caseFileDesk } from "./closing/queries/case-file-desk";

filesFolder();
const { officer } = world();
drawnPapers();
const open = verifier();
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "laojian-package-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function builtFile(caseId: string, on = "2026-11-20"): Promise<string> {
  const inspector = await officer("wangmin");
  await act(inspector, on, (ctx) => requestCaseFile(ctx, { id: caseId }));
  await buildWaitingCaseFiles();
  const [row] = await db().select().from(caseFiles).where(eq(caseFiles.caseId, caseId));
  if (row?.state !== "ready") throw new Error("built");
  return row.id;
}

/** A scanner finds these bytes infected after they were kept. */
const found = (digest: string) =>
  db()
    .insert(fileScans)
    .values({ sha256: digest, state: "infected", scannedAt: at("2026-11-20") });

/** What each file of an archive says to a reader: a PDF's text, any other file's characters. */
async function wordsOf(files: ReadonlyMap<string, Buffer>): Promise<ReadonlyMap<string, string>> {
  const read = async ([name, bytes]: [string, Buffer]): Promise<[string, string]> => [
    name,
    name.endsWith(".pdf") ? await pdfText(bytes) : bytes.toString("utf8"),
  ];
  return new Map(await Promise.all([...files].map(read)));
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("the export of a case", () => {
  it("F38, F54: holds papers and originals, lists each, is on record, and its page finds a changed byte", async () => {
    const kase = await anOrderedCase();
    await aStoredExhibit(kase.id, "张三,10\n".repeat(20_000), "考勤表.csv");
    const id = await builtFile(kase.id);
    const answer = await takeCaseFile(await officer("wangmin"), kase.id, id, "package");
    const archive = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get("Content-Length")).toBe(String(archive.length));
    const files = unpacked(archive);
    const manifest = JSON.parse(String(files.get("manifest.json")));
    const [order] = await db().select().from(documents).where(eq(documents.id, kase.documentId));
    const listed = manifest.files.find(({ number }: { number: string }) => number === kase.orderNumber);
    expect(files.get(listed.path)).toEqual(order?.bytes);
    expect(listed.storedAt).toBe(order?.issuedAt.toISOString());
    expect([...files.keys()].filter((each) => each.endsWith("考勤表.csv"))).toHaveLength(1);
    for (const { path: at, sha256: digest } of manifest.files)
      expect(sha256(files.get(at) ?? Buffer.alloc(0))).toBe(digest);
    const sums = String(files.get("SHA256SUMS")).trimEnd().split("\n");
    expect(sums.map((line) => line.slice(66)).sort()).toEqual(
      [...files.keys()].filter((each) => each !== "SHA256SUMS").sort(),
    );
    expect(sums.at(-1)).toBe(`${sha256(files.get("manifest.json") ?? Buffer.alloc(0))}  manifest.json`);
    const [exported] = await caseExports(kase.id);
    expect(exported).toMatchObject({ manifestSha256: sums.at(-1)?.slice(0, 64), files: manifest.files.length });

    await writeFile(path.join(folder, "verify.html"), files.get("verify.html") ?? "");
    const { page, judged } = await open(path.join(folder, "verify.html"));
    await writeFile(path.join(folder, "a.zip"), archive);
    const whole = await judged("#archive", path.join(folder, "a.zip"));
    expect(whole.status).toContain("与清单一致，未改动");
    await page.fill("#recorded", exported?.manifestSm3 ?? "");
    expect(await page.locator("#compared").innerText()).toContain("一致：这份清单就是系统导出的那一份");
    const at = archive.indexOf("张三,10");
    archive[at] = (archive[at] ?? 0) ^ 1;
    await writeFile(path.join(folder, "b.zip"), archive);
    const broken = await judged("#archive", path.join(folder, "b.zip"));
    const wrong = Object.entries(broken.rows).filter(([, state]) => state !== "unchanged");
    expect(wrong).toEqual([[expect.stringMatching(/考勤表\.csv$/), "changed"]]);
  }, 120_000);

  it("hands out a file that was built before its case was merged, the same as before", async () => {
    const pair = await aPair();
    const { caseId } = await aVisitOfCase("2026-11-10");
    await aStoredExhibit(caseId, "张三,20\n", "工资表.csv");
    const id = await builtFile(caseId, MERGED);
    const packed = async () => {
      const answer = await takeCaseFile(await officer("wangmin"), caseId, id, "package");
      return unpacked(Buffer.from(await answer.arrayBuffer()));
    };
    const before = await packed();
    await aMerge({ ...pair, from: { id: caseId } });
    expect(await db().$count(evidence, eq(evidence.caseId, caseId))).toBe(0);
    const after = await packed();
    expect([...after.keys()].filter((name) => name.endsWith("工资表.csv"))).toHaveLength(1);
    expect(after).toEqual(before);
  });

  it("names what was found infected as left out and holds neither it nor its sum; its page says so", async () => {
    const kase = await anInvestigatedCase();
    const { file } = await aStoredExhibit(kase.id, "李四,30\n", "染毒工资表.csv");
    await aStoredExhibit(kase.id, "张三,30\n", "考勤表.csv");
    const id = await builtFile(kase.id);
    const packed = async () => {
      const answer = await takeCaseFile(await officer("wangmin"), kase.id, id, "package");
      return unpacked(Buffer.from(await answer.arrayBuffer()));
    };
    expect(JSON.parse(String((await packed()).get("manifest.json"))).leftOut).toBeUndefined();
    await found(file.sha256);
    const files = await packed();
    const names = [...files.keys()].join("\n");
    expect(names).toContain("考勤表.csv");
    expect(names).not.toContain("染毒工资表.csv");
    const { leftOut } = JSON.parse(String(files.get("manifest.json")));
    expect(leftOut).toEqual([
      expect.objectContaining({ sha256: file.sha256, reason: "原件查出病毒，已经隔离，没有放入" }),
    ]);
    expect(String(files.get("SHA256SUMS"))).not.toContain(file.sha256);
    const recorded = and(eq(events.subjectId, id), eq(events.act, "caseFile.export"));
    const exports = await db().select().from(events).where(recorded).orderBy(events.seq);
    expect(exports.map(({ particulars }) => particulars.leftOut)).toEqual([undefined, 1]);
    await writeFile(path.join(folder, "left.html"), files.get("verify.html") ?? "");
    const { page, judged } = await open(path.join(folder, "left.html"));
    const again = await takeCaseFile(await officer("wangmin"), kase.id, id, "package");
    await writeFile(path.join(folder, "left.zip"), Buffer.from(await again.arrayBuffer()));
    expect((await judged("#archive", path.join(folder, "left.zip"))).status).toContain("与清单一致，未改动");
    expect(await page.locator("#left").innerText()).toContain("染毒工资表.csv：原件查出病毒");
  }, 120_000);

  it("is not handed out any more where what it binds was found infected, and is built anew without it", async () => {
    const kase = await anInvestigatedCase();
    const sheet = await PDFDocument.create();
    sheet.addPage([595, 842]).drawText("infected payroll", { x: 60, y: 700 });
    const { file } = await aStoredExhibit(kase.id, new Uint8Array(await sheet.save()), "工资表.pdf");
    const inspector = await officer("wangmin");
    const id = await builtFile(kase.id);
    await found(file.sha256);
    for (const form of ["pdf", "package"])
      await expect(takeCaseFile(inspector, kase.id, id, form)).rejects.toMatchObject({ reason: "case_file_infected" });
    const [bound] = await db().select().from(caseFiles).where(eq(caseFiles.id, id));
    if (!bound?.manifest) throw new Error("built");
    const text = async (form: string) => (await takeCaseFile(inspector, kase.id, id, form)).text();
    expect(JSON.parse(await text("manifest"))).toEqual(bound.manifest);
    expect(await text("sums")).toBe(sumsOf(bound.manifest));
    const refusals = async () => (await caseFileDesk(inspector, kase.id)).buildings.map(({ refusal }) => refusal);
    expect(await refusals()).toEqual(["case_file_infected"]);
    await act(inspector, "2026-11-21", (ctx) => requestCaseFile(ctx, { id: kase.id }));
    await buildWaitingCaseFiles();
    expect(await refusals()).toEqual([null, "case_file_infected"]);
    const [newest] = (await caseFileDesk(inspector, kase.id)).buildings;
    const answer = await takeCaseFile(inspector, kase.id, newest?.id ?? "", "package");
    const files = unpacked(Buffer.from(await answer.arrayBuffer()));
    expect([...files.keys()].filter((name) => name.endsWith("工资表.pdf"))).toEqual([]);
    const words = [...(await wordsOf(files)).values()].join("\n");
    expect(words).not.toContain("infected payroll");
  });

  it("holds nothing of an informant", async () => {
    const canary = { complainantName: "莫小声", complainantPhone: "13912345678", complainantAddress: "隐名巷7号" };
    const kase = await anInvestigatedCase({ kind: "tip", ...canary });
    const answer = await takeCaseFile(await officer("wangmin"), kase.id, await builtFile(kase.id), "package");
    const all = Buffer.from(await answer.arrayBuffer());
    const files = unpacked(all);
    const words = await wordsOf(files);
    for (const [name, text] of words) if (name.endsWith(".pdf")) expect(text).toContain(kase.number);
    const said = [...words].flat().join("\n");
    for (const secret of ["莫小声", "13912345678", "隐名巷"]) expect(said).not.toContain(secret);
    expect([...files.keys()].filter((each) => each.startsWith("原件/"))).toEqual([
      expect.stringContaining("立案审批表"),
    ]);
  });

  it("is refused to a post that may not, does not exist elsewhere, and is not begun when an original is gone", async () => {
    const kase = await anInvestigatedCase();
    const { file } = await aStoredExhibit(kase.id, "a,b\n", "表.csv");
    const id = await builtFile(kase.id);
    const asked = async (login: string) => takeCaseFile(await officer(login), kase.id, id, "package");
    await expect(asked("xieguan")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(asked("ylxdaduizhang")).rejects.toMatchObject({ code: "not_found" });
    await truncate(placeOf(file.sha256), 1);
    await expect(asked("wangmin")).rejects.toMatchObject({ code: "unavailable", reason: "stored_bytes_missing" });
    const recorded = and(eq(events.subjectId, id), eq(events.act, "caseFile.export"));
    expect(await db().$count(events, recorded)).toBe(0);
  });
});
