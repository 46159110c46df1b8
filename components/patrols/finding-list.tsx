import { EmptyState } from "@/components/ui/empty-state";
import type { VisitFinding } from "@/lib/patrols/findings";

/** What a visit found: the question answered 否, the facts, the provision. */
export function VisitFindingList({ findings }: { findings: readonly VisitFinding[] }) {
  if (findings.length === 0) {
    return <EmptyState title="没有发现问题" hint="现场检查表中选“否”的事项会出现在这里，可以据此立案或者并入案件。" />;
  }
  return (
    <ul className="border-t border-line">
      {findings.map(({ questionKey, statement, note, provision }) => (
        <li key={questionKey} className="border-b border-line py-2">
          <p className="font-semibold">{note}</p>
          <p className="text-muted">
            {statement}：否　{provision?.cited ?? "目录中没有对应的条文"}
          </p>
        </li>
      ))}
    </ul>
  );
}
