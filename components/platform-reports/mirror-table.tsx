import { type Column, DataTable } from "@/components/ui/data-table";
import { TextLink } from "@/components/ui/text-link";
import type { MirrorRow } from "@/lib/platform-reports/queries/mirrors";
import { ownWords, standingOf, threeWords } from "./mirror-words";

type Props = { rows: readonly MirrorRow[]; hrefOf: (row: MirrorRow) => string; empty: React.ReactNode };

/** What platforms say of their partners, and what the partners say: both numbers side by side. */
export function MirrorTable({ rows, hrefOf, empty }: Props) {
  const columns: Column<MirrorRow>[] = [
    { key: "platform", header: "平台企业", cell: (row) => row.platformName },
    {
      key: "partner",
      header: "合作企业",
      cell: (row) => <TextLink href={hrefOf(row)}>{row.name}</TextLink>,
    },
    { key: "said", header: "平台填报", cell: (row) => threeWords(row.platform) },
    { key: "own", header: "合作企业填报", cell: ownWords },
    { key: "state", header: "核对情况", cell: standingOf },
  ];
  return <DataTable caption="合作企业核对" columns={columns} rows={rows} rowKey={({ id }) => id} empty={empty} />;
}
