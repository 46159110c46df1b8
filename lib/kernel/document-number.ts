const NUMBER = /^([一-龥]{2,12}[字函发令罚决]?)〔(20\d{2})〕第?([1-9]\d{0,4})号$/;
/** Any pair of brackets, so that the parts can be judged one by one. */
const LOOSE = /^([^([{【〔［]*)([([{【〔])(\d{1,6})[)\]}】〕]第?(\d{1,9})号$/;

export type DocumentNumberParts = { prefix: string; year: number; serial: number };
export type DocumentNumberFault = "FORMAT" | "BRACKETS" | "YEAR" | "SERIAL" | "PREFIX";
export type DocumentNumber =
  | ({ ok: true; value: string } & DocumentNumberParts)
  | { ok: false; fault: DocumentNumberFault; suggestion?: string };

/**
 * Writes a 发文字号 by GB/T 9704 7.2.5: `测人社监令字〔2026〕12号`, four-digit year in 〔〕, no 第, no leading zero.
 * Throws RangeError when the parts could not be read back.
 */
export function formatDocumentNumber({ prefix, year, serial }: DocumentNumberParts): string {
  const text = `${prefix}〔${year}〕${serial}号`;
  if (!NUMBER.test(text)) throw new RangeError("not the parts of a document number");
  return text;
}

/** Reads a 发文字号. A local 第 is accepted and dropped; with wrong brackets `suggestion` is the corrected number. */
export function parseDocumentNumber(raw: unknown): DocumentNumber {
  if (typeof raw !== "string") return { ok: false, fault: "FORMAT" };
  const text = narrow(raw);
  const parts = partsOf(text);
  return parts ? { ok: true, value: formatDocumentNumber(parts), ...parts } : { ok: false, ...whyNot(text) };
}

/** What is looked for in a list: the number however it was typed, or the words as they stand. */
export function knownNumber(q: string): string {
  const number = parseDocumentNumber(q);
  return number.ok ? number.value : (number.suggestion ?? q);
}

function partsOf(text: string): DocumentNumberParts | null {
  const [, prefix, year, serial] = NUMBER.exec(text) ?? [];
  return prefix ? { prefix, year: Number(year), serial: Number(serial) } : null;
}

function whyNot(text: string): { fault: DocumentNumberFault; suggestion?: string } {
  const [, prefix, bracket, year, serial] = LOOSE.exec(text) ?? [];
  if (prefix === undefined || year === undefined || serial === undefined) return { fault: "FORMAT" };
  if (!/^20\d{2}$/.test(year)) return { fault: "YEAR" };
  if (!/^[1-9]\d{0,4}$/.test(serial)) return { fault: "SERIAL" };
  const suggestion = `${prefix}〔${year}〕${serial}号`;
  if (bracket !== "〔") return partsOf(suggestion) ? { fault: "BRACKETS", suggestion } : { fault: "BRACKETS" };
  return { fault: /^[一-龥]{2,13}$/.test(prefix) ? "BRACKETS" : "PREFIX" };
}

/** Full-width digits and brackets become half-width; 〔〕 and 【】 have no narrow form and stay. */
const narrow = (raw: string): string => raw.normalize("NFKC").replace(/\s/g, "");
