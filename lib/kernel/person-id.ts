import { isLegalDate, type LegalDate } from "./clock";
import { PROVINCES } from "./provinces";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";
const EARLIEST = "1900-01-01";
const WORKING_AGE = 16;

export type PersonIdKind = "CN" | "RP_HK" | "RP_MO" | "RP_TW" | "FPR18" | "FPR15";
export type PersonIdFault =
  | "LENGTH"
  | "FORMAT"
  | "EXCEL_NUMBER"
  | "EXCEL_TRUNCATED"
  | "OLD15"
  | "PROVINCE"
  | "DATE"
  | "DATE_RANGE"
  | "CHECK";
export type PersonIdWarning = "UNDER_16" | "EXCEL_TRUNCATED";
export type PersonId =
  | { ok: true; value: string; kind: PersonIdKind; warnings: PersonIdWarning[] }
  | { ok: false; fault: PersonIdFault };

/**
 * Reads a 公民身份号码 (GB 11643-1999), a residence permit of Hong Kong, Macao or Taiwan people, or a foreigner's
 * permanent residence number (2023: 18 digits; 2017: 15 characters, of which only the shape is known).
 * `UNDER_16` (禁止使用童工规定 第二条) and a number ending in 000 whose check digit happens to fit only warn.
 */
export function parsePersonId(raw: unknown, { today }: { today: LegalDate }): PersonId {
  if (typeof raw !== "string") return { ok: false, fault: "LENGTH" };
  const value = inOneSpelling(raw);
  if (/^\d(?:\.\d+)?E\+?\d{1,3}$/.test(value)) return { ok: false, fault: "EXCEL_NUMBER" };
  if (/^[A-Z]{3}\d{12}$/.test(value)) return { ok: true, value, kind: "FPR15", warnings: [] };
  if (/^\d{15}$/.test(value)) return { ok: false, fault: "OLD15" };
  if (value.length !== 18) return { ok: false, fault: "LENGTH" };
  const fault = faultOf(value, today);
  if (fault) return { ok: false, fault };
  return { ok: true, value, kind: kindOf(value), warnings: warningsOf(value, today) };
}

/** The number of another paper, as a passport or a pass, in one spelling; null where it is none by its shape. */
export function parsePaperNumber(raw: string): string | null {
  const value = inOneSpelling(raw);
  return /^[A-Z0-9()]{4,30}$/.test(value) ? value : null;
}

/** The birthday in an accepted 18-digit number; null when the form of the number holds none. */
export function bornOn(value: string): LegalDate | null {
  const on = value.replace(/^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/, "$1-$2-$3");
  return isLegalDate(on) ? on : null;
}

/** The sex that a resident's 18-digit number tells by its 17th digit (GB 11643: odd male); null where it tells none. */
export function sexIn(value: string): "male" | "female" | null {
  if (!/^[1-8]\d{16}[\dX]$/.test(value)) return null;
  return Number(value[16]) % 2 === 1 ? "male" : "female";
}

const inOneSpelling = (raw: string): string => raw.normalize("NFKC").replace(/\s/g, "").toUpperCase();

function faultOf(value: string, today: LegalDate): PersonIdFault | null {
  if (!/^\d{17}[\dX]$/.test(value)) return "FORMAT";
  if (!hasProvince(value)) return "PROVINCE";
  const birthday = bornOn(value);
  if (birthday === null) return "DATE";
  if (birthday < EARLIEST || birthday > today) return "DATE_RANGE";
  if (checkDigit(value) === value[17]) return null;
  return value.endsWith("000") ? "EXCEL_TRUNCATED" : "CHECK";
}

/** The county is not asked: a number keeps the code of an abolished county for life. */
function hasProvince(value: string): boolean {
  const kind = kindOf(value);
  if (kind === "CN") return !value.startsWith("8") && PROVINCES.has(value.slice(0, 2));
  return kind !== "FPR18" || PROVINCES.has(value.slice(1, 3));
}

function kindOf(value: string): PersonIdKind {
  if (value.startsWith("9")) return "FPR18";
  if (value.startsWith("810000")) return "RP_HK";
  if (value.startsWith("820000")) return "RP_MO";
  return value.startsWith("830000") ? "RP_TW" : "CN";
}

/** ISO 7064 MOD 11-2. */
function checkDigit(value: string): string | undefined {
  return CHECKS[WEIGHTS.reduce((total, weight, at) => total + weight * Number(value[at]), 0) % 11];
}

function warningsOf(value: string, today: LegalDate): PersonIdWarning[] {
  const warnings: PersonIdWarning[] = [];
  if (value.endsWith("000")) warnings.push("EXCEL_TRUNCATED");
  const birthday = bornOn(value);
  if (birthday && isYounger(birthday, WORKING_AGE, today)) warnings.push("UNDER_16");
  return warnings;
}

const isYounger = (birthday: LegalDate, age: number, today: LegalDate): boolean =>
  `${Number(birthday.slice(0, 4)) + age}${birthday.slice(4)}` > today;
