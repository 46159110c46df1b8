import { TextLink } from "@/components/ui/text-link";
import { listingStateLabels } from "@/lib/wage-listings/labels";
import type { EmployerListingRow } from "@/lib/wage-listings/queries/employer-listings";

/** The listings that this employer was told of. */
export function EmployerListingList({ rows }: { rows: readonly EmployerListingRow[] }) {
  return (
    <ul className="border-t border-line">
      {rows.map(({ id, state, number, payOrderNumber, noticedOn }) => (
        <li key={id} className="border-b border-line py-2">
          <TextLink href={`/employer/wage-listings/${id}`}>{number ?? `拟列入名单（${payOrderNumber}）`}</TextLink>
          <span className="ms-3 text-muted">
            {noticedOn}告知，{listingStateLabels[state]}
          </span>
        </li>
      ))}
    </ul>
  );
}
