import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { Partnership } from "@/lib/platform-reports/queries/partnerships";

type Props = { rows: readonly Partnership[]; endHref?: (id: string) => string };

/** Who works with whom, in which districts, from when until when, and who says so. */
export function PartnershipTable({ rows, endHref }: Props) {
  const acts: Column<Partnership>[] =
    endHref === undefined
      ? []
      : [
          {
            key: "acts",
            header: "办理",
            cell: ({ id, untilOn }) => (untilOn === null ? <TextLink href={endHref(id)}>结束合作</TextLink> : ""),
          },
        ];
  return (
    <DataTable
      caption="合作关系"
      columns={[...columns, ...acts]}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title="没有合作关系" hint="由监察员登记，或者从平台企业被接收的报告中更新。" />}
    />
  );
}

const columns: Column<Partnership>[] = [
  { key: "platform", header: "平台企业", cell: (row) => row.platformName },
  { key: "partner", header: "合作企业", cell: (row) => row.partnerName },
  {
    key: "districts",
    header: "合作区域",
    cell: ({ districts }) =>
      districts
        .map(
          ({ regionName, regionCode, sinceOn, untilOn }) =>
            `${regionName ?? regionCode}（${sinceOn}起${untilOn ? `，${untilOn}止` : ""}）`,
        )
        .join("、"),
  },
  { key: "since", header: "开始", cell: (row) => row.sinceOn },
  { key: "until", header: "结束", cell: (row) => row.untilOn ?? "" },
  { key: "source", header: "来源", cell: (row) => row.source },
];
