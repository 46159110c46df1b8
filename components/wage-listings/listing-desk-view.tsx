import { Banner } from "@/components/ui/banner";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { Section } from "@/components/ui/section";
import { ActBar } from "@/components/workflow/act-bar";
import type { LampOf } from "@/lib/deadlines/lamps";
import { omissionWords, payOrderKindLabels, whyNot } from "@/lib/wage-listings/labels";
import type { DeskPayOrder, ListingDesk } from "@/lib/wage-listings/queries/listing-desk";
import { ListingTable } from "./listing-table";

type Props = { desk: ListingDesk; lamps: Readonly<Record<string, LampOf>> };

/** The orders to pay of a case and the listings that rest on them. */
export function ListingDeskView({ desk, lamps }: Props) {
  const { kase, payOrders, rows, proposeRefusal } = desk;
  const isOpen = payOrders.some(({ refusal, omission }) => refusal === null && omission === null);
  return (
    <>
      <Section title="拖欠农民工工资失信联合惩戒名单">
        {isOpen && rows.length === 0 ? (
          <Banner kind="warn">有责令支付的文书期满未付清。符合情形的应当列入，决定期限从支付期限届满之日起算。</Banner>
        ) : null}
        <ActBar
          acts={[
            {
              key: "propose",
              label: "提出列入",
              href: `/office/cases/${kase.id}/wage-listings/new`,
              refusal: whyNot(proposeRefusal),
              primary: isOpen,
            },
            {
              key: "omit",
              label: "说明不列入的理由",
              href: `/office/cases/${kase.id}/wage-listings/omission`,
              refusal: whyNot(proposeRefusal),
              primary: false,
            },
          ]}
        />
        <ListingTable
          caption="列入名单的办理"
          rows={rows}
          lamps={lamps}
          empty={{ title: "没有列入的办理", hint: "责令支付的文书期满未付、符合第五条情形的，由承办人提出。" }}
        />
      </Section>
      <Section title="本案责令支付工资的文书">
        <DataTable
          caption="责令支付工资的文书"
          columns={columns}
          rows={payOrders}
          rowKey={({ kind, id }) => `${kind}/${id}`}
          empty={
            <EmptyState
              title="没有责令支付工资的文书"
              hint="限期改正指令书或者行政处理决定书责令支付工资后，列在这里。"
            />
          }
        />
      </Section>
    </>
  );
}

/** Why nobody can be proposed on it, or why nobody was; an omission does not outlast its unpaid sum. */
const standing = (refusal: DeskPayOrder["refusal"], omission: DeskPayOrder["omission"]): string => {
  if (refusal !== null) return whyNot(refusal) ?? "";
  return omission === null ? "期满未付，可以提出" : omissionWords(omission);
};

const columns: readonly Column<DeskPayOrder>[] = [
  { key: "kind", header: "文书", cell: ({ kind }) => payOrderKindLabels[kind] },
  { key: "number", header: "文号", cell: ({ number }) => number },
  { key: "served", header: "送达", cell: ({ servedOn }) => <DateText on={servedOn} /> },
  { key: "due", header: "支付期限", cell: ({ dueOn }) => <DateText on={dueOn} /> },
  { key: "unpaid", header: "到期未付", align: "end", cell: ({ owed }) => <Money fen={owed.totalFen} /> },
  { key: "workers", header: "人数", align: "end", cell: ({ owed }) => owed.workers },
  { key: "decide", header: "列入决定的最后一日", cell: ({ decideBy }) => <DateText on={decideBy} /> },
  { key: "standing", header: "情况", cell: ({ refusal, omission }) => standing(refusal, omission) },
];
