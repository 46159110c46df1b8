import { readAloud } from "./chinese-numerals";

/** Ten thousand million yuan: more than any case has seen, and far below what a double holds exactly. */
const MOST_FEN = 1_000_000_000_000;
const CAPITALS = { digits: "零壹贰叁肆伍陆柒捌玖", places: ["", "拾", "佰", "仟"] } as const;

export type MoneyFault = "FORMAT" | "NEGATIVE" | "DECIMALS" | "TOO_LARGE";
export type Money = { ok: true; fen: number } | { ok: false; fault: MoneyFault };

/** Reads an amount in yuan as people type it (`1,234.5`, `￥１２`, `300元`) into fen. Nothing is rounded. */
export function parseYuan(text: unknown): Money {
  if (typeof text !== "string") return { ok: false, fault: "FORMAT" };
  const plain = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/^(-?)¥/, "$1")
    .replace(/元$/, "");
  const [, sign, whole, decimals = ""] = /^([-−]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(plain) ?? [];
  if (whole === undefined) return { ok: false, fault: "FORMAT" };
  if (sign) return { ok: false, fault: "NEGATIVE" };
  if (decimals.length > 2) return { ok: false, fault: "DECIMALS" };
  const fen = Number(whole.replace(/,/g, "")) * 100 + Number(decimals.padEnd(2, "0"));
  return fen > MOST_FEN ? { ok: false, fault: "TOO_LARGE" } : { ok: true, fen };
}

/** What a person typed in yuan, in fen; null when it is no amount. */
export function fenTyped(typed: string | undefined): number | null {
  const money = parseYuan(typed);
  return money.ok ? money.fen : null;
}

/** 1234560 → `¥12,345.60`. Throws RangeError when it is not whole fen. */
export function yuan(fen: number): string {
  const amount = Math.abs(wholeFen(fen));
  const whole = String(Math.floor(amount / 100)).replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${fen < 0 ? "-" : ""}¥${whole}.${String(amount % 100).padStart(2, "0")}`;
}

/** Fen as a person types it: 1000050 → `10000.50`. */
export const yuanTyped = (fen: number): string => (fen / 100).toFixed(2);

/** 大写金额: 1234500 → 壹万贰仟叁佰肆拾伍元整. Throws RangeError when negative, not whole fen, or over 10^12 fen. */
export function chineseMoney(fen: number): string {
  if (wholeFen(fen) < 0 || fen > MOST_FEN) throw new RangeError("amount outside what a paper may state");
  const whole = Math.floor(fen / 100);
  const words = whole > 0 ? `${readAloud(whole, CAPITALS)}元` : "";
  return `${words}${coins(Math.floor(fen / 10) % 10, fen % 10, words !== "")}` || "零元整";
}

function coins(jiao: number, fen: number, followsYuan: boolean): string {
  const digits = CAPITALS.digits;
  if (jiao === 0 && fen === 0) return followsYuan ? "整" : "";
  if (jiao === 0) return `${followsYuan ? digits[0] : ""}${digits[fen]}分`;
  return fen === 0 ? `${digits[jiao]}角整` : `${digits[jiao]}角${digits[fen]}分`;
}

function wholeFen(fen: number): number {
  if (!Number.isSafeInteger(fen)) throw new RangeError("not whole fen");
  return fen;
}
