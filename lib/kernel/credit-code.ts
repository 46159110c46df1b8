import { PROVINCES } from "./provinces";

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORG_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
/** 91100000…: registered by the national authority itself. */
const NATIONAL = "10";

export type CreditCodeFault = "LENGTH" | "ALPHABET" | "FORMAT" | "CHECK";
export type CreditCodeWarning = "ORGCODE" | "REGION";
export type CreditCode =
  | { ok: true; value: string; warnings: CreditCodeWarning[] }
  | { ok: false; fault: CreditCodeFault };

/**
 * Reads a 统一社会信用代码 (GB 32100-2015) from anything a form or a cell may hold; `value` is its 18 characters.
 * A wrong inner organization code (`ORGCODE`) or an unknown province (`REGION`) only warns: old registrations have both.
 */
export function parseCreditCode(raw: unknown): CreditCode {
  if (typeof raw !== "string") return { ok: false, fault: "LENGTH" };
  const value = raw.normalize("NFKC").replace(/\s/g, "").toUpperCase();
  if (value.length !== 18) return { ok: false, fault: "LENGTH" };
  if ([...value].some((character) => !ALPHABET.includes(character))) return { ok: false, fault: "ALPHABET" };
  if (!/^\d{6}$/.test(value.slice(2, 8))) return { ok: false, fault: "FORMAT" };
  if (checkCharacter(value) !== value[17]) return { ok: false, fault: "CHECK" };
  return { ok: true, value, warnings: warningsOf(value) };
}

function checkCharacter(code: string): string | undefined {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(code.charAt(at)), 0);
  return ALPHABET[(31 - (sum % 31)) % 31];
}

function warningsOf(code: string): CreditCodeWarning[] {
  const warnings: CreditCodeWarning[] = [];
  if (organizationCheck(code.slice(8, 16)) !== code[16]) warnings.push("ORGCODE");
  const province = code.slice(2, 4);
  if (province !== NATIONAL && !PROVINCES.has(province)) warnings.push("REGION");
  return warnings;
}

/** GB 11714: 0–9 stand for themselves, A = 10 … Z = 35. */
function organizationCheck(body: string): string {
  const sum = ORG_WEIGHTS.reduce((total, weight, at) => total + weight * Number.parseInt(body.charAt(at), 36), 0);
  const check = 11 - (sum % 11);
  if (check === 10) return "X";
  return check === 11 ? "0" : String(check);
}
