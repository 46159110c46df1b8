import { yuan } from "@/lib/kernel/money";
import { Absent } from "./date-text";

/** Integer fen as `¥12,345.60`; `—` when there is none. */
export function Money({ fen }: { fen: number | null }) {
  return fen === null ? <Absent /> : <span className="whitespace-nowrap">{yuan(fen)}</span>;
}
