import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { documents } from "@/db/schema";
import { digestsOf } from "@/lib/attachments/keep-bytes";
import { openStored } from "@/lib/attachments/open-stored";
import { type MergePart, mergePapers } from "@/lib/documents/merge";
import { DomainError } from "@/lib/kernel/errors";
import type { IssuedPaper, Part, Upload } from "../file-order";
import type { Merged } from "../manifest";
import { mergeSource } from "../merge-source";
import { infectedAmong } from "./infected";

/** Why a material stands in the file only as a page that names it. */
export type StandInReason = "format" | "encrypted" | "unreadable" | "size" | "infected";

export type PartContent = {
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly sha256: string;
  readonly sm3: string;
} & (
  | { readonly merged: Exclude<Merged, "stand_in">; readonly paper: MergePart; readonly pages: number }
  | { readonly merged: "stand_in"; readonly reason: StandInReason }
);

/** A material larger than this, or one more once the file has grown to that, is not merged. */
const MOST_PART_BYTES = 64 * 1_048_576;
export const MOST_FILE_BYTES = 256 * 1_048_576;

/**
 * One part as it can be merged, or why it cannot. `room` is how many bytes the file may still take.
 * Throws `unavailable / stored_bytes_missing` when its bytes are gone or are no longer those of its digest.
 */
export function partContent({ content }: Part, room: number): Promise<PartContent> {
  return "paper" in content ? paperContent(content.paper) : uploadContent(content.upload, room);
}

async function paperContent({ id, title, number, sha256, pages }: IssuedPaper): Promise<PartContent> {
  const [row] = await db().select({ bytes: documents.bytes }).from(documents).where(eq(documents.id, id));
  if (!row) throw new DomainError("unavailable", "stored_bytes_missing");
  const digests = await digestsOf(row.bytes);
  if (digests.sha256 !== sha256) throw new DomainError("unavailable", "stored_bytes_missing");
  return {
    name: `${title}${number ?? ""}.pdf`,
    contentType: "application/pdf",
    size: row.bytes.length,
    ...digests,
    merged: "whole",
    paper: { bytes: row.bytes, kind: "pdf" },
    pages,
  };
}

async function uploadContent(file: Upload, room: number): Promise<PartContent> {
  const { name, contentType, size, sha256, sm3 } = file;
  const about = { name, contentType, size, sha256, sm3 };
  if ((await infectedAmong([sha256])).has(sha256)) return { ...about, merged: "stand_in", reason: "infected" };
  const source = mergeSource(file);
  if (source === null) return { ...about, merged: "stand_in", reason: "format" };
  const bytes = await bytesUpTo(source.sha256, Math.min(room, MOST_PART_BYTES));
  if (bytes === null) return { ...about, merged: "stand_in", reason: "size" };
  try {
    const paper = await mergePapers([{ bytes, kind: source.kind }]);
    return { ...about, merged: source.merged, paper: { bytes: paper.bytes, kind: "pdf" }, pages: paper.pages };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "invalid") throw error;
    return { ...about, merged: "stand_in", reason: error.reason === "pdf_encrypted" ? "encrypted" : "unreadable" };
  }
}

async function bytesUpTo(sha256: string, most: number): Promise<Uint8Array | null> {
  const { size, body } = await openStored(sha256);
  if (size > most) {
    await body.cancel();
    return null;
  }
  try {
    return new Uint8Array(await new Response(body).arrayBuffer());
  } catch {
    throw new DomainError("unavailable", "stored_bytes_missing");
  }
}
