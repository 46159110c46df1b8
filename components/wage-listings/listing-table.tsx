import { Badge, type Tone } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { Lamp } from "@/components/ui/lamp";
import type { LampOf } from "@/lib/deadlines/lamps";
import { hrefOf } from "@/lib/wage-listings/act-links";
import { listingGroundNames, listingStateLabels } from "@/lib/wage-listings/labels";
import type { ListingState } from "@/lib/wage-listings/lifecycle";
import type { ListingListRow } from "@/lib/wage-listings/queries/listing-list";

const tones: Readonly<Record<ListingState, Tone>> = {
  proposed: "soon",
  withdrawn: "neutral",
  noticed: "accent",
  listed: "overdue",
  not_listed: "done",
  removed: "done",
  revoked: "neutral",
};

export const ListingStateBadge = ({ state }: { state: ListingState }) => (
  <Badge tone={tones[state]}>{listingStateLabels[state]}</Badge>
);

type Lamps = Readonly<Record<string, LampOf>>;
type Props = { caption: string; rows: readonly ListingListRow[]; lamps: Lamps; empty: { title: string; hint: string } };

/** Listings with their pay order, how far they are, and the last day to decide. */
export const ListingTable = ({ caption, rows, lamps, empty }: Props) => (
  <DataTable
    caption={caption}
    columns={columnsOf(lamps)}
    rows={rows}
    rowKey={({ id }) => id}
    rowHref={hrefOf}
    empty={<EmptyState {...empty} />}
  />
);

const columnsOf = (lamps: Lamps): readonly Column<ListingListRow>[] => [
  { key: "party", header: "用人单位", cell: ({ partyName }) => partyName },
  { key: "order", header: "责令支付的文书", cell: ({ payOrderNumber }) => payOrderNumber },
  { key: "orderDue", header: "支付期限", cell: ({ payOrderDueOn }) => <DateText on={payOrderDueOn} /> },
  { key: "ground", header: "情形", cell: ({ ground }) => listingGroundNames[ground] },
  { key: "state", header: "状态", cell: ({ state }) => <ListingStateBadge state={state} /> },
  { key: "due", header: "决定期限", cell: ({ id }) => <Due lamp={lamps[id]} /> },
  { key: "listed", header: "列入日期", cell: ({ listedOn }) => <DateText on={listedOn} /> },
  { key: "until", header: "列入至", cell: ({ listedUntil }) => <DateText on={listedUntil} /> },
];

const Due = ({ lamp }: { lamp: LampOf | undefined }) => (lamp ? <Lamp {...lamp} /> : null);
