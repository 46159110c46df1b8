import { inflateRawSync } from "node:zlib";

export type Part = { readonly part: string; readonly bytes: Uint8Array };

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_BYTES = 22;
const END_64 = 0x06064b50;
const LOCATOR_64_BYTES = 20;
const MOST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;

/** The names and contents of an archive by the directory at its end. Throws on an archive that cannot be read. */
export function zipParts(bytes: Uint8Array): Part[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = directoryOf(zip);
  const parts: Part[] = [];
  while (at + 46 <= zip.length && zip.readUInt32LE(at) === ENTRY) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const behind = at + 46 + (nameLength ?? 0);
    const next = behind + (extraLength ?? 0) + (commentLength ?? 0);
    const name = zip.toString("utf8", at + 46, behind);
    parts.push({ part: `the directory's entry ${name}`, bytes: zip.subarray(at + 46, next) });
    parts.push({ part: name, bytes: contentOf(zip, at, zip.subarray(behind, behind + (extraLength ?? 0))) });
    at = next;
  }
  if (parts.length === 0) throw new Error("an archive without entries");
  return parts;
}

function directoryOf(zip: Buffer): number {
  for (let at = zip.length - END_BYTES; at >= Math.max(0, zip.length - END_BYTES - MOST_COMMENT); at -= 1) {
    if (zip.readUInt32LE(at) !== END) continue;
    const offset = zip.readUInt32LE(at + 16);
    if (offset !== 0xffffffff) return offset;
    const whole = Number(zip.readBigUInt64LE(at - LOCATOR_64_BYTES + 8));
    if (zip.readUInt32LE(whole) !== END_64) break;
    return Number(zip.readBigUInt64LE(whole + 48));
  }
  throw new Error("an archive without a directory");
}

function contentOf(zip: Buffer, entry: number, extra: Buffer): Uint8Array {
  const method = zip.readUInt16LE(entry + 10);
  const wide = wideNumbers(extra);
  const number = (offset: number): number => {
    const narrow = zip.readUInt32LE(entry + offset);
    return narrow === 0xffffffff ? (wide.shift() ?? narrow) : narrow;
  };
  number(24);
  const size = number(20);
  const header = number(42);
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const stored = zip.subarray(start, start + size);
  if (method === STORED) return stored;
  if (method !== DEFLATED) throw new Error(`an archive's entry is packed by method ${method}`);
  return inflateRawSync(stored);
}

/** The sizes and places of an entry that need eight bytes, in their order (ZIP64). */
function wideNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const many = Math.floor(extra.readUInt16LE(at + 2) / 8);
    return Array.from({ length: many }, (_, index) => Number(extra.readBigUInt64LE(at + 4 + index * 8)));
  }
  return [];
}
