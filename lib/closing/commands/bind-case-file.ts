import "server-only";
import { setImmediate } from "node:timers/promises";
import type { z } from "zod";
import { type MergePart, mergePapers } from "@/lib/documents/merge";
import { renderPaper } from "@/lib/documents/render";
import type { Paper } from "@/lib/documents/template";
import { caseFileCatalogue } from "@/lib/documents/templates/case-file-catalogue";
import { caseFileCover } from "@/lib/documents/templates/case-file-cover";
import { caseFileNotes } from "@/lib/documents/templates/case-file-notes";
import { env } from "@/lib/env";
import type { LegalDate } from "@/lib/kernel/clock";
import { fallenRemark } from "../file-labels";
import { volumes } from "../lifecycle";
import { type ManifestPart, partFileName } from "../manifest";
import { type NumberedPiece, numberPieces, type Piece } from "../page-numbers";
import { catalogueInputs, coverInput, notesInput } from "../paper-inputs";
import type { Binding } from "../queries/binding";

export type BoundFile = { readonly bytes: Buffer; readonly pages: number; readonly parts: readonly ManifestPart[] };

/**
 * Binds the pieces of a case's file, main volume before internal: each volume with its cover and its catalogue, its
 * pages numbered from 1; the notes at the end. Writes nothing.
 */
export async function bindCaseFile(binding: Binding, pieces: readonly Piece[], on: LegalDate): Promise<BoundFile> {
  const numbered = numberPieces(pieces);
  const render = <Schema extends z.ZodType>(paper: Paper<Schema>, input: z.input<Schema>) =>
    page(paper, input, binding.organ, on);
  const papers: MergePart[] = [];
  const places: number[] = [];
  for (const volume of volumes) {
    const own = numbered.filter(({ part }) => part.volume === volume);
    if (own.length === 0) continue;
    papers.push(await render(caseFileCover, coverInput(binding, numbered, volume)));
    for (const sheet of catalogueInputs(binding, numbered, volume)) papers.push(await render(caseFileCatalogue, sheet));
    for (const { paper, firstPage } of own) places.push(papers.push({ ...paper, firstNumber: firstPage }) - 1);
  }
  papers.push(await render(caseFileNotes, notesInput(binding, numbered, on)));
  const { bytes, pages, starts } = await mergePapers(papers);
  const parts = numbered.map((piece, at) => manifestPart(piece, starts[places[at] ?? -1] ?? 0));
  return { bytes, pages, parts };
}

async function page<Schema extends z.ZodType>(
  paper: Paper<Schema>,
  input: z.input<Schema>,
  organName: string,
  issuedOn: LegalDate,
): Promise<MergePart> {
  const { bytes } = await renderPaper(paper, input, { organName, issuedOn, fontDir: env().FONT_DIR });
  await setImmediate();
  return { bytes, kind: "pdf" };
}

function manifestPart(piece: NumberedPiece, start: number): ManifestPart {
  const { part, content, ordinal, firstPage, lastPage, pages } = piece;
  const { name, contentType, size, sha256, sm3, merged } = content;
  const remark = fallenRemark(part);
  return {
    ...(remark !== undefined && { remark }),
    volume: part.volume,
    ordinal,
    title: part.title,
    number: part.number ?? null,
    on: part.on ?? null,
    fileName: partFileName(part.volume, ordinal, name),
    contentType,
    size,
    sha256,
    sm3,
    merged,
    pages: [firstPage, lastPage],
    pdfPages: [start, start + pages - 1],
  };
}
