import "server-only";
import { type FileHandle, open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { refused } from "@/lib/kernel/errors";
import { type ContentType, familyOf, isContentType } from "./allowed-types";
import type { UploadFault } from "./faults";
import type { Fingerprints } from "./fingerprint";
import { isPlainText } from "./plain-text";
import { bytesAt, zipDirectory } from "./zip-directory";

const EDGE = 4_096;
const MARKUP_AT_EDGE = /<html|<svg|<\?php|<!doctype|<script|<mjx-/i;
const MARKUP_AT_START = /^\s*<(\?xml|!|[a-z])/i;
const FOREIGN_NAME = /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[A-Za-z]:/;
const OFFICE = /^application\/vnd\.openxmlformats-/;

/** The part by which a package of Office is known. */
const OFFICE_PARTS: Readonly<Record<string, ContentType>> = {
  "xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "word/document.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** Names that file-type gives to what we keep under one name. */
const SAME: Readonly<Record<string, ContentType>> = {
  "audio/x-m4a": "audio/mp4",
  "video/x-m4v": "video/mp4",
  "image/heic-sequence": "image/heic",
  "image/heif-sequence": "image/heif",
};

/** The type of a file by its content. Throws `refused` with an UploadFault when it is not one we keep. */
export async function contentTypeOf(path: string, prints: Fingerprints): Promise<ContentType> {
  const file = await open(path, "r");
  try {
    const type = await detected(path, file, prints);
    await refuseStowaways(type, file, prints);
    return type;
  } finally {
    await file.close();
  }
}

async function detected(path: string, file: FileHandle, { marks, size }: Fingerprints): Promise<ContentType> {
  const mime = (await fileTypeFromFile(path))?.mime;
  const start = (await bytesAt(file, 0, Math.min(size, EDGE))).toString("latin1");
  if (mime === undefined) return textOf(path, start);
  if (mime === "application/x-cfb") return oldOffice(marks);
  const type = mime === "application/zip" ? await newOffice(file, size) : (SAME[mime] ?? mime);
  if (isContentType(type)) return type;
  throw fault(
    /xml|html|svg/.test(mime) ? "upload_markup" : /macroenabled/i.test(mime) ? "upload_macros" : "upload_type",
  );
}

async function textOf(path: string, start: string): Promise<ContentType> {
  if (MARKUP_AT_START.test(start.replace(/^\u00ef\u00bb\u00bf/, ""))) throw fault("upload_markup");
  if (await isPlainText(path)) return "text/plain";
  throw fault("upload_type");
}

/** Where a table is long, its kind may stand further back than file-type looks; the archive's own list has it. */
async function newOffice(file: FileHandle, size: number): Promise<string> {
  const names = (await zipDirectory(file, size))?.names ?? [];
  const main = names.includes("[Content_Types].xml") ? names.find((name) => name in OFFICE_PARTS) : undefined;
  return (main && OFFICE_PARTS[main]) ?? "application/zip";
}

function oldOffice({ oldWord, oldExcel, oldMacros }: Fingerprints["marks"]): ContentType {
  if (oldMacros) throw fault("upload_macros");
  if (oldWord) return "application/msword";
  if (oldExcel) return "application/vnd.ms-excel";
  throw fault("upload_type");
}

/** A file that is two things at once is refused: a picture that ends as an archive, a sound that carries a script. */
async function refuseStowaways(type: ContentType, file: FileHandle, { marks, size }: Fingerprints): Promise<void> {
  const archive = await zipDirectory(file, size);
  if (OFFICE.test(type)) {
    if (archive === null || archive.startsAt !== 0 || archive.names.some((name) => FOREIGN_NAME.test(name))) {
      throw fault("upload_hidden");
    }
    if (archive.names.some((name) => /vbaproject\.bin$/i.test(name))) throw fault("upload_macros");
    return;
  }
  if (archive !== null) throw fault("upload_hidden");
  const isText = familyOf(type) === "text";
  if (marks.markup || (!isText && (await hasMarkupAtEdge(file, size)))) {
    throw fault(isText ? "upload_markup" : "upload_hidden");
  }
}

async function hasMarkupAtEdge(file: FileHandle, size: number): Promise<boolean> {
  const start = await bytesAt(file, 0, Math.min(size, EDGE));
  const end = await bytesAt(file, Math.max(0, size - EDGE), size);
  return MARKUP_AT_EDGE.test(start.toString("latin1")) || MARKUP_AT_EDGE.test(end.toString("latin1"));
}

const fault = (reason: UploadFault) => refused(reason);
