import { Absent } from "./date-text";

const yuan = new Intl.NumberFormat("en-US");

/** Integer fen as `¥12,345.60`; `—` when there is none. */
export function Money({ fen }: { fen: number | bigint | null }) {
  return fen === null ? <Absent /> : <span className="whitespace-nowrap">{moneyWords(fen)}</span>;
}

/** `¥12,345.60`, reckoned in whole fen so that no cent is lost to floating point. */
export function moneyWords(fen: number | bigint): string {
  const whole = BigInt(fen);
  const size = whole < 0n ? -whole : whole;
  return `${whole < 0n ? "-" : ""}¥${yuan.format(size / 100n)}.${String(size % 100n).padStart(2, "0")}`;
}
