export type PhoneKind = "mobile" | "fixed" | "service" | "short";
export type Phone = { ok: true; value: string; kind: PhoneKind; warnings: string[] } | { ok: false; fault: "FORMAT" };

/**
 * Reads a telephone number; `value` is `13800138000`, `0351-5550000`, `010-55500000转801`, `4008000000` or `12333`.
 * Carrier segments are not listed: they change every year.
 */
export function parsePhone(raw: unknown): Phone {
  if (typeof raw !== "string") return { ok: false, fault: "FORMAT" };
  const text = raw
    .normalize("NFKC")
    .replace(/[\s()]/g, "")
    .replace(/[‐-―−]/g, "-")
    .replace(/^(?:\+|00)86-?/, "");
  const digits = text.replace(/-/g, "");
  if (/^1[3-9]\d{9}$/.test(digits)) return phone(digits, "mobile");
  if (/^[48]00\d{7}$/.test(digits)) return phone(digits, "service");
  if (/^(?:12\d{3}|9[56]\d{3})$/.test(digits)) return phone(digits, "short");
  const fixed = fixedLine(text);
  return fixed ? phone(fixed, "fixed") : { ok: false, fault: "FORMAT" };
}

const phone = (value: string, kind: PhoneKind): Phone => ({ ok: true, value, kind, warnings: [] });

/** Area codes are 010 and 02x with three digits, all others with four; so the hyphen may be missing. */
function fixedLine(text: string): string | null {
  const [head = "", tail, ...rest] = text.split(/转|(?<=\d{7})-(?=\d{1,6}$)/);
  const [, area, line] = /^(010|02\d|0[3-9]\d{2})([2-9]\d{6,7})$/.exec(head.replace(/-/g, "")) ?? [];
  if (!area || !line || rest.length > 0) return null;
  if (tail === undefined) return `${area}-${line}`;
  return /^\d{1,6}$/.test(tail) ? `${area}-${line}转${tail}` : null;
}
