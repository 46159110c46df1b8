import { Banner } from "@/components/ui/banner";
import { dayWords, groundLabels } from "@/lib/preservations/labels";
import type { PreservationFile } from "@/lib/preservations/queries/preservation-file";
import { ItemList } from "./item-list";

/** What lies before whoever decides: the reason, how the days stand, and the list. */
export function PreservationProposal({ preservation }: { preservation: PreservationFile }) {
  const { proposedOn, proposer, ground, reason, items, today } = preservation;
  const days = dayWords(preservation, today);
  return (
    <div className="mb-5">
      {days === null ? null : <Banner kind="warn">{days.said}</Banner>}
      <p className="mb-2">
        {proposedOn}由{proposer}呈报。{groundLabels[ground]}：{reason}
      </p>
      <ItemList items={items} isPast={days?.isPast ?? false} />
    </div>
  );
}
