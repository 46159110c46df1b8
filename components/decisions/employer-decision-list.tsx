import { TextLink } from "@/components/ui/text-link";
import { decisionKindLabels } from "@/lib/decisions/labels";
import type { EmployerDecisionRow } from "@/lib/decisions/queries/employer-decisions";
import { employerStanding } from "./employer-decision-words";

type Props = { rows: readonly EmployerDecisionRow[]; empty: React.ReactNode };

/** Notices and decisions to this employer, newest first. */
export function EmployerDecisionList({ rows, empty }: Props) {
  if (rows.length === 0) return empty;
  return (
    <ul className="border-t border-line">
      {rows.map((row) => (
        <li key={row.id} className="border-b border-line py-2">
          <TextLink href={`/employer/decisions/${row.id}`}>
            {row.number ?? `拟作出的${decisionKindLabels[row.kind]}`}
          </TextLink>
          <span className="ms-3 text-muted">
            {row.decidedOn === null ? `${row.noticedOn}告知` : `${row.decidedOn}决定`}，{employerStanding(row)}
          </span>
        </li>
      ))}
    </ul>
  );
}
