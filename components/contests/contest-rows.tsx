import { TextLink } from "@/components/ui/text-link";
import { contestHref } from "@/lib/contests/act-links";
import { contestResultWords, contestStateLabels, contestSubjectLabels } from "@/lib/contests/labels";
import type { ContestRow } from "@/lib/contests/queries/contest-desk";
import { reviewKindLabels } from "@/lib/enforcement/review-labels";

/** Contests one below the other, each leading to its page. */
export const ContestRows = ({ rows }: { rows: readonly ContestRow[] }) => (
  <ul className="divide-y divide-line border-y border-line">
    {rows.map((row) => (
      <li key={row.id} className="py-2">
        <TextLink href={contestHref(row.id)}>{`${reviewKindLabels[row.kind]}（${row.number}）`}</TextLink>
        <span className="ms-3">{`${contestSubjectLabels[row.subject]}${row.paperNumber ? `　${row.paperNumber}` : ""}`}</span>
        <p className="text-muted">{`${row.acceptedOn} ${row.body}受理，${endWords(row)}`}</p>
      </li>
    ))}
  </ul>
);

export const endWords = ({ subject, result, state, concludedOn }: ContestRow): string =>
  result === null ? contestStateLabels[state] : `${concludedOn}${contestResultWords(subject, result)}`;
