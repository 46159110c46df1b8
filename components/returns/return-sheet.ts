import type { ReturnFilter } from "@/lib/returns/filter";
import { returnMatterLabels, returnPlaceLabels } from "@/lib/returns/labels";
import type { ReturnRow } from "@/lib/returns/queries/return-list";
import type { SheetColumn } from "@/lib/workflow/export";

type Kept = Omit<ReturnFilter, "after">;
type Word = { readonly name: keyof Kept; readonly label: string; readonly value: string };

/** The filters that are set, in words: as the list's tags and as the head of its export. */
export function returnFilterWords({ matter, place, from, to }: Kept): readonly Word[] {
  return [
    ...(matter ? [{ name: "matter", label: "退回的事项", value: returnMatterLabels[matter] } as const] : []),
    ...(place ? [{ name: "place", label: "退回的理由", value: returnPlaceLabels[place] } as const] : []),
    ...(from ? [{ name: "from", label: "退回日期从", value: from } as const] : []),
    ...(to ? [{ name: "to", label: "退回日期到", value: to } as const] : []),
  ];
}

export const returnSheet: readonly SheetColumn<ReturnRow>[] = [
  { header: "退回日期", width: 12, value: (row) => row.returnedOn },
  { header: "退回的事项", width: 20, value: (row) => returnMatterLabels[row.matter] },
  { header: "退回的理由", width: 18, value: (row) => returnPlaceLabels[row.place] },
  { header: "要修改什么", width: 60, value: (row) => row.reason },
  { header: "案号", width: 30, value: (row) => row.caseNumber },
  { header: "呈报人", width: 12, value: (row) => row.proposerName },
  { header: "退回人", width: 12, value: (row) => row.returnerName },
];
