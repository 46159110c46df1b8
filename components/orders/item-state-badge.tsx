import { Badge, type Tone } from "@/components/ui/badge";
import type { OrderItemState } from "@/lib/orders/lifecycle";

const tones: Readonly<Record<OrderItemState, Tone>> = {
  open: "accent",
  proof_submitted: "soon",
  corrected: "done",
  defied: "overdue",
  lifted: "neutral",
};

type Props = { state: OrderItemState; labels: Readonly<Record<OrderItemState, string>>; defiedOn: string | null };

/** How an item stands; one that was corrected only after it had been defied says both. */
export function ItemStateBadge({ state, labels, defiedOn }: Props) {
  return (
    <>
      <Badge tone={tones[state]}>{labels[state]}</Badge>
      {state === "corrected" && defiedOn !== null ? <Badge tone="overdue">{`${defiedOn}曾认定逾期`}</Badge> : null}
    </>
  );
}
