import { MinuteText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import type { CaseExport } from "@/lib/closing/queries/case-exports";

/** Who took the case away, and the digests with which a package can be told from another. */
export function ExportList({ exports }: { exports: readonly CaseExport[] }) {
  if (exports.length === 0) {
    return <EmptyState title="还没有导出过" hint="电子卷宗生成后，可以连同原件和离线校验页一起导出。" />;
  }
  return (
    <ul>
      {exports.map(({ seq, at, name, files, manifestSha256, manifestSm3 }) => (
        <li key={seq} className="my-3 border border-line p-4">
          <p>
            {name}　<MinuteText at={at} />
            　共{files}个文件，第{seq}号记录
          </p>
          <p className="break-all text-muted">
            清单摘要（SHA-256）：{manifestSha256}
            <br />
            清单摘要（SM3）：{manifestSm3}
          </p>
        </li>
      ))}
    </ul>
  );
}
