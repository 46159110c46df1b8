const CHUNK = 4_194_304;
const LONGEST_TAIL = 65_557;
const STORED = 0;
const DEFLATED = 8;
const FULL = 0xffffffff;

/** The files in a ZIP archive, read from its directory; nothing is unpacked before it is asked for. */
export async function filesInArchive(archive) {
  const { at, entries } = await directoryOf(archive);
  const view = await viewOf(archive, at, archive.size);
  const found = [];
  let next = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (view.getUint32(next, true) !== 0x02014b50) throw new Error("压缩包的目录不完整。");
    const { length, ...about } = entryAt(view, next);
    if (!about.path.endsWith("/")) found.push({ path: about.path, chunks: () => chunksOf(archive, about) });
    next += length;
  }
  return found;
}

/** A file that was dropped or chosen, under its path in the folder. */
export const looseFile = (file, path) => ({ path, chunks: () => slicesOf(file) });

async function directoryOf(archive) {
  const start = Math.max(0, archive.size - LONGEST_TAIL);
  const tail = await viewOf(archive, start, archive.size);
  for (let at = tail.byteLength - 22; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== 0x06054b50) continue;
    const short = { entries: tail.getUint16(at + 10, true), at: tail.getUint32(at + 16, true) };
    return short.entries === 0xffff || short.at === FULL ? longDirectory(archive, tail, at - 20) : short;
  }
  throw new Error("这个文件不是完整的 ZIP 压缩包。");
}

/** ZIP64: the locator stands before the end record and names where the long one is. */
async function longDirectory(archive, tail, at) {
  if (at < 0 || tail.getUint32(at, true) !== 0x07064b50) throw new Error("压缩包的目录不完整。");
  const place = long(tail, at + 8);
  const record = await viewOf(archive, place, place + 56);
  return { entries: long(record, 32), at: long(record, 48) };
}

function entryAt(view, at) {
  const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
  const path = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, name));
  const about = { path, method: view.getUint16(at + 10, true), isLocked: (view.getUint16(at + 8, true) & 1) === 1 };
  const sizes = { unpacked: view.getUint32(at + 24, true), packed: view.getUint32(at + 20, true) };
  const places = { ...sizes, header: view.getUint32(at + 42, true) };
  return { ...about, ...longPlaces(view, at + 46 + name, extra, places), length: 46 + name + extra + comment };
}

/** Those of the three that do not fit stand, in this order, in the extra field of ZIP64. */
function longPlaces(view, from, length, places) {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const whole = Object.entries(places).map(([key, value]) => {
      if (value !== FULL) return [key, value];
      next += 8;
      return [key, long(view, next - 8)];
    });
    return Object.fromEntries(whole);
  }
  return places;
}

async function* chunksOf(archive, { header, packed, method, isLocked }) {
  if (isLocked || (method !== STORED && method !== DEFLATED)) throw new Error("压缩包有密码或者用了不认识的压缩方式。");
  const local = await viewOf(archive, header, header + 30);
  const start = header + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  const bytes = archive.slice(start, start + packed);
  if (method === STORED) return yield* slicesOf(bytes);
  const reader = bytes.stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

async function* slicesOf(blob) {
  for (let at = 0; at < blob.size; at += CHUNK) {
    yield new Uint8Array(await blob.slice(at, at + CHUNK).arrayBuffer());
  }
}

const viewOf = async (blob, from, to) => new DataView(await blob.slice(from, to).arrayBuffer());

const long = (view, at) => view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
