import "server-only";
import type { FileHandle } from "node:fs/promises";

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 10_000;
const MOST_DIRECTORY_BYTES = 4_194_304;

export type ZipDirectory = {
  /** Where the archive begins in the file: 0 unless something stands before it. */
  readonly startsAt: number;
  readonly names: readonly string[];
  /** What the entries say they come to when they are unpacked. */
  readonly unpacked: number;
};

/** The names in the archive that ends this file; null when the file does not end as one, or its directory is none. */
export async function zipDirectory(file: FileHandle, size: number): Promise<ZipDirectory | null> {
  const tail = await bytesAt(file, Math.max(0, size - END_BYTES - LONGEST_COMMENT), size);
  const end = endRecord(tail);
  if (end === null) return null;
  const endsAt = size - (tail.length - end.at);
  if (end.entries > MOST_ENTRIES || end.length > MOST_DIRECTORY_BYTES || end.length > endsAt) return null;
  const directory = await bytesAt(file, endsAt - end.length, endsAt);
  const found = entriesIn(directory, end.entries);
  return found && { startsAt: endsAt - end.length - end.offset, ...found };
}

/** The end record whose comment reaches exactly to the file's end. */
function endRecord(tail: Buffer) {
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END_SIGNATURE) continue;
    if (at + END_BYTES + tail.readUInt16LE(at + 20) !== tail.length) continue;
    return {
      at,
      entries: tail.readUInt16LE(at + 10),
      length: tail.readUInt32LE(at + 12),
      offset: tail.readUInt32LE(at + 16),
    };
  }
  return null;
}

function entriesIn(directory: Buffer, entries: number): Pick<ZipDirectory, "names" | "unpacked"> | null {
  const names: string[] = [];
  let unpacked = 0;
  let at = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + ENTRY_BYTES > directory.length || directory.readUInt32LE(at) !== ENTRY_SIGNATURE) return null;
    const [name, extra, comment] = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset));
    if (name === undefined || extra === undefined || comment === undefined) return null;
    unpacked += directory.readUInt32LE(at + 24);
    names.push(directory.toString("utf8", at + ENTRY_BYTES, at + ENTRY_BYTES + name));
    at += ENTRY_BYTES + name + extra + comment;
  }
  return { names, unpacked };
}

/** The bytes of a file from one place up to another. */
export async function bytesAt(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, to - from));
  const { bytesRead } = await file.read(buffer, 0, buffer.length, from);
  return buffer.subarray(0, bytesRead);
}
