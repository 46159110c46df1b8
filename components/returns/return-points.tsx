import { Disclosure } from "@/components/ui/disclosure";
import { returnPlaceLabels } from "@/lib/returns/labels";
import type { ReturnPoint } from "@/lib/returns/queries/return-points";

type Props = {
  points: readonly ReturnPoint[];
  /** While somebody is to act on them. */
  open: boolean;
};

/** What was sent back, point by point, the latest return first. */
export function ReturnPoints({ points, open }: Props) {
  if (points.length === 0) return null;
  return (
    <Disclosure summary={`退回意见（${points.length}条）`} open={open}>
      <ul>
        {points.map(({ round, ordinal, place, reason, returnedOn, returner }) => (
          <li key={`${round}-${ordinal}`} className="border-b border-line py-1.5">
            <span className="font-semibold">{returnPlaceLabels[place]}</span>：{reason}
            <span className="ms-3 text-muted">
              {returnedOn}　{returner}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
