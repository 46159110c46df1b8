export type Encoded = { readonly encoding: string; readonly bytes: Buffer };

/** Fewer characters than this of a base64 text could stand anywhere by chance. */
const LEAST_BASE64 = 7;

/** A text as it stands in the files and payloads of a web application; each spelling once. */
export function encodings(text: string): Encoded[] {
  const utf8 = Buffer.from(text, "utf8");
  const utf16 = Buffer.from(text, "utf16le");
  const found: [string, Buffer | string][] = [
    ["utf8", utf8],
    ["utf16le", utf16],
    ["utf16be", swapped(utf16)],
    ["utf16 hex", swapped(utf16).toString("hex")],
    ["gb18030", gb18030(text)],
    ["hex", utf8.toString("hex")],
    ["percent", percent(utf8, /[A-Za-z0-9_.!~*'()-]/)],
    ["form", percent(utf8, /[A-Za-z0-9_.!~*'()-]/).replaceAll("%20", "+")],
    ["percent twice", percent(utf8, /[A-Za-z0-9_.!~*'()-]/).replaceAll("%", "%25")],
    ["quoted printable", percent(utf8, /[A-Za-z0-9_.!~*'()@ /-]/).replaceAll("%", "=")],
    ["json", escaped(text, /[^\u0020-\u007e]/)],
    ["json twice", escaped(text, /[^\u0020-\u007e]/).replaceAll("\\", "\\\\")],
    ["json all", escaped(text, /./u)],
    ["entities", entities(text, /[^\u0020-\u007e]/u, (code) => String(code))],
    ["entities all", entities(text, /./u, (code) => String(code))],
    ["hex entities", entities(text, /[^\u0020-\u007e]/u, (code) => `x${code.toString(16)}`)],
    ["hex entities all", entities(text, /./u, (code) => `x${code.toString(16)}`)],
    ...[0, 1, 2].flatMap((offset) => base64At(utf8, offset)),
  ];
  const seen = new Set<string>();
  return found.flatMap(([encoding, spelt]) => {
    const bytes = typeof spelt === "string" ? Buffer.from(spelt) : spelt;
    const key = bytes.toString("latin1").toLowerCase();
    if (bytes.length === 0 || seen.has(key)) return [];
    seen.add(key);
    return [{ encoding, bytes }];
  });
}

const swapped = (utf16: Buffer): Buffer => Buffer.from(utf16).swap16();

const percent = (utf8: Buffer, stays: RegExp): string =>
  [...utf8]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      return byte < 128 && stays.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");

const escaped = (text: string, which: RegExp): string =>
  Array.from({ length: text.length }, (_, at) => text[at] ?? "")
    .map((unit) => (which.test(unit) ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}` : unit))
    .join("");

const entities = (text: string, which: RegExp, number: (code: number) => string): string =>
  [...text].map((char) => (which.test(char) ? `&#${number(char.codePointAt(0) ?? 0)};` : char)).join("");

/** What of a base64 text is sure, wherever in the encoded bytes the text begins; in both alphabets. */
function base64At(utf8: Buffer, offset: number): [string, string][] {
  const whole = Buffer.concat([Buffer.alloc(offset), utf8])
    .toString("base64")
    .replace(/=+$/, "");
  const from = [0, 2, 3][offset] ?? 0;
  const to = (offset + utf8.length) % 3 === 0 ? whole.length : whole.length - 1;
  const sure = whole.slice(from, to);
  if (sure.length < LEAST_BASE64) return [];
  return [
    ["base64", sure],
    ["base64", sure.replaceAll("+", "-").replaceAll("/", "_")],
  ];
}

let gbk: ReadonlyMap<string, Buffer> | undefined;

/** Node reads this encoding and does not write it: the two-byte characters are found by reading all of them. */
function gb18030(text: string): Buffer {
  gbk ??= readAll();
  const table = gbk;
  const parts = [...text].map((char) => (char < "\u0080" ? Buffer.from(char) : table.get(char)));
  return parts.every((part) => part !== undefined) ? Buffer.concat(parts) : Buffer.alloc(0);
}

function readAll(): ReadonlyMap<string, Buffer> {
  const decoder = new TextDecoder("gb18030");
  const found = new Map<string, Buffer>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const bytes = Buffer.from([high, low]);
      const char = decoder.decode(bytes);
      if (low !== 0x7f && [...char].length === 1 && !found.has(char)) found.set(char, bytes);
    }
  }
  return found;
}
