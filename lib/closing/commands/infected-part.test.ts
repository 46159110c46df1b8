import { readFile } from "node:fs/promises";
import { eq } from "drizzle-orm";
import { PDFDocument } from "pdf-lib";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aClosing, aCorrectedCase, aStoredExhibit, team } from "@/db/factories/closing";
import { caseFiles, fileScans, files } from "@/db/schema";
import { placeOf } from "@/lib/attachments/place";
import { drawnPapers } from "@/lib/testing/drawn-papers";
import { filesFolder } from "@/lib/testing/files";
import { pdfText } from "@/lib/testing/pdf-text";
import { act, at, world } from "@/lib/testing/world";
import { approveClosing } from "./approve-closing";
import { buildWaitingCaseFiles } from "./build-waiting-case-files";
import { requestCaseFile } from "./request-case-file";

filesFolder();
drawnPapers();
const { officer } = world();
const ON = "2026-12-02";

async function aPdf(words: string): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.create();
  pdf.addPage([595, 842]).drawText(words, { x: 60, y: 700 });
  return new Uint8Array(await pdf.save());
}

it("what was found infected after it was kept stands in the case file only as a page that names it", async () => {
  const kase = await aCorrectedCase();
  await aStoredExhibit(kase.id, await aPdf("infected payroll"), "染毒工资表.pdf");
  await aStoredExhibit(kase.id, await aPdf("clean payroll"), "考勤表.pdf");
  const { id } = await aClosing(kase.id);
  const { leader } = await team();
  await act(leader, ON, (ctx) => approveClosing(ctx, { id, version: 1, opinion: "同意结案。" }));
  const [sheet] = await db().select().from(files).where(eq(files.name, "染毒工资表.pdf"));
  await db()
    .insert(fileScans)
    .values({ sha256: sheet?.sha256 ?? "", state: "infected", scannedAt: at(ON) });
  await act(await officer("wangmin"), ON, (ctx) => requestCaseFile(ctx, { id: kase.id }));
  await buildWaitingCaseFiles();
  const [row] = await db().select().from(caseFiles).where(eq(caseFiles.caseId, kase.id));
  const merged = new Map(row?.manifest?.parts.map((part) => [part.title, part.merged]));
  expect([merged.get("证据2：染毒工资表.pdf"), merged.get("证据3：考勤表.pdf")]).toEqual(["stand_in", "whole"]);
  const words = await pdfText(await readFile(placeOf(row?.sha256 ?? "")));
  expect(words).toContain("文件查出病毒，已经隔离，不能并入");
  expect(words).not.toContain("infected payroll");
  expect(words).toContain("clean payroll");
});
