import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { decisionKindLabels } from "@/lib/decisions/labels";
import type { EmployerDecisionRow } from "@/lib/decisions/queries/employer-decisions";

/** Notices and decisions to this employer, newest first. */
export function EmployerDecisionList({ rows }: { rows: readonly EmployerDecisionRow[] }) {
  if (rows.length === 0) {
    return <EmptyState title="没有告知和决定" hint="拟作出处罚、处理决定前会先告知您单位，可以在这里陈述、申辩。" />;
  }
  return (
    <ul className="border-t border-line">
      {rows.map(({ id, kind, state, number, noticedOn, decidedOn, revokedOn }) => (
        <li key={id} className="border-b border-line py-2">
          <TextLink href={`/employer/decisions/${id}`}>{number ?? `拟作出的${decisionKindLabels[kind]}`}</TextLink>
          <span className="ms-3 text-muted">
            {decidedOn === null ? `${noticedOn}告知` : `${decidedOn}决定`}
            {revokedOn === null ? "" : `，${revokedOn}由本机关撤销`}
            {state === "notified" ? "，可以陈述、申辩" : ""}
          </span>
        </li>
      ))}
    </ul>
  );
}
