import type { MirrorRow } from "@/lib/platform-reports/queries/mirrors";
import { reconciliation } from "@/lib/platform-reports/reconcile";
import { threeWords } from "./mirror-words";

/** The sum of a platform's rows, of what is confirmed, and each difference by name: the three always add up. */
export function Reconciliation({ rows }: { rows: readonly MirrorRow[] }) {
  const { platform, confirmed, differences } = reconciliation(rows);
  if (rows.length === 0) return null;
  return (
    <div className="mb-3">
      <p>平台填报合计：{threeWords(platform)}</p>
      <p>双方一致：{threeWords(confirmed)}</p>
      <p>差异 {differences.length} 家：</p>
      <ul className="list-disc ps-5">
        {differences.map(({ row, by }) => (
          <li key={row.creditCode}>
            {row.name}：{threeWords(by)}
            {row.own === null ? "（尚未答复）" : ""}
          </li>
        ))}
      </ul>
    </div>
  );
}
