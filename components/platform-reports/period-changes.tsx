import { EmptyState } from "@/components/ui/empty-state";
import { Timeline } from "@/components/ui/timeline";
import type { PeriodChange } from "@/lib/platform-reports/queries/period-changes";

const fieldNames: Readonly<Record<string, string>> = {
  opensOn: "开放填报",
  dueOn: "截止日期",
  lockedOn: "锁定日期",
  thresholdPercent: "变动说明标准",
};

/** When a period was set and how its dates moved, newest first. */
export function PeriodChanges({ changes }: { changes: readonly PeriodChange[] }) {
  if (changes.length === 0) return <EmptyState title="还没有记录" hint="设定和修改都会记在这里。" />;
  return (
    <Timeline
      items={changes.map(({ key, title, at, by, reason, moved }) => ({
        key,
        title,
        at,
        by,
        detail: (
          <>
            {moved.map(({ field, from, to }) => (
              <p key={field}>
                {fieldNames[field]}：{from} 改为 {to}
              </p>
            ))}
            {reason === null ? null : <p>理由：{reason}</p>}
          </>
        ),
      }))}
    />
  );
}
