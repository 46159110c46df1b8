import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { caseFiles } from "@/db/schema";
import { keepBytes } from "@/lib/attachments/keep-bytes";
import { system } from "@/lib/auth/actor";
import { printableName } from "@/lib/documents/glyphs";
import { env } from "@/lib/env";
import { legalDate, now } from "@/lib/kernel/clock";
import { DomainError } from "@/lib/kernel/errors";
import { transact } from "@/lib/workflow/transact";
import { advanceCaseFile } from "../advance";
import { downloadNames } from "../file-labels";
import { fileOrder } from "../file-order";
import type { Manifest } from "../manifest";
import type { Piece } from "../page-numbers";
import { type Binding, bindingOf } from "../queries/binding";
import { fileContents } from "../queries/file-contents";
import { MOST_FILE_BYTES } from "../queries/part-content";
import { type BoundFile, bindCaseFile } from "./bind-case-file";
import { type ClaimedFile, heldUntil } from "./claim-case-file";
import { pieceOf } from "./piece-of";

/** Puts a claimed case file together part by part and keeps it. Throws `stale` when another has taken it up. */
export async function buildCaseFile(claimed: ClaimedFile): Promise<void> {
  const binding = await bindingOf(claimed.id);
  const parts = fileOrder(await fileContents(db(), claimed.caseId));
  if (parts.length === 0) throw new DomainError("refused", "case_file_empty");
  const total = parts.length + 2;
  const on = legalDate(now());
  const pieces: Piece[] = [];
  let size = 0;
  for (const part of parts) {
    await showProgress(claimed, pieces.length, total);
    const piece = await pieceOf(part, MOST_FILE_BYTES - size, { organName: binding.organ, issuedOn: on });
    size += piece.paper.bytes.length;
    pieces.push(piece);
  }
  await showProgress(claimed, parts.length, total);
  const title = await printableName(binding.title, env().FONT_DIR);
  const bound = await bindCaseFile({ ...binding, title }, pieces, on);
  await showProgress(claimed, parts.length + 1, total);
  await finish(claimed, binding, bound, total);
}

/** Shows how far it is and gives a sign of life. Throws `stale` when another builder has taken the file up. */
async function showProgress({ id, version }: ClaimedFile, progress: number, total: number): Promise<void> {
  const held = await db()
    .update(caseFiles)
    .set({ progress, total, heldUntil: heldUntil(now()) })
    .where(and(eq(caseFiles.id, id), eq(caseFiles.version, version)))
    .returning({ id: caseFiles.id });
  if (held.length === 0) throw new DomainError("stale");
}

async function finish({ id, version }: ClaimedFile, binding: Binding, bound: BoundFile, total: number) {
  const kept = await keepBytes(bound.bytes);
  const at = now();
  const { number, title, organ, head } = binding;
  const manifest: Manifest = {
    format: "laojian-case-file/1",
    caseNumber: number,
    caseTitle: title,
    organ,
    builtAt: at.toISOString(),
    events: head,
    pdf: { fileName: downloadNames.pdf(number), ...kept, pages: bound.pages },
    parts: bound.parts,
  };
  const columns = { ...kept, pages: bound.pages, manifest, progress: total, total, finishedAt: at };
  const particulars = { sha256: kept.sha256, pages: bound.pages, parts: bound.parts.length };
  await transact(system, at, (ctx) => advanceCaseFile(ctx, { id, version, act: "finish", columns, particulars }));
}
