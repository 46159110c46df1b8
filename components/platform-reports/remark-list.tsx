import { Section } from "@/components/ui/section";
import type { Remark } from "@/lib/platform-reports/queries/remarks";

/** What was sent back of a report, field by field. */
export function RemarkList({ remarks }: { remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null;
  return (
    <Section title="退回的意见">
      <ul className="list-disc ps-5">
        {remarks.map(({ id, label, reason, maker, madeOn }) => (
          <li key={id}>
            <span className="font-semibold">{label}</span>：{reason}
            <span className="text-muted">
              （{maker}，{madeOn}）
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
