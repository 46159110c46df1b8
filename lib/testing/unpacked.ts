const ENTRY = 0x02014b50;
const END_BYTES = 22;

/** The files of an archive that was not compressed, by the directory at its end. */
export function unpacked(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.length - END_BYTES;
  let at = archive.readUInt32LE(end + 16);
  const files = new Map<string, Buffer>();
  while (archive.readUInt32LE(at) === ENTRY) {
    const size = archive.readUInt32LE(at + 24);
    const header = archive.readUInt32LE(at + 42);
    const name = archive.toString("utf8", at + 46, at + 46 + archive.readUInt16LE(at + 28));
    const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
    files.set(name, archive.subarray(start, start + size));
    at += 46 + [28, 30, 32].reduce((sum, offset) => sum + archive.readUInt16LE(at + offset), 0);
  }
  return files;
}
