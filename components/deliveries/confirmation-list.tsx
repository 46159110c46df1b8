import { FileLink } from "@/components/attachments/file-link";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { electronicMeansLabels, recipientLabels } from "@/lib/deliveries/labels";
import type { ConfirmationRow } from "@/lib/deliveries/queries/confirmations";
import { voidWords } from "@/lib/documents/labels";
import { PaperLink } from "./attempt-list";

type Props = {
  rows: readonly ConfirmationRow[];
  /** Where a confirmation's signing is recorded; absent for those who may not. */
  signHref?: (id: string) => string;
  /** Where the paper of one that is not signed is voided. */
  voidHref?: (documentId: string) => string;
};

/** The address confirmations of a case: whose, where to, whether signed. */
export function ConfirmationList({ rows, ...hrefs }: Props) {
  return (
    <DataTable
      caption="送达地址确认书"
      columns={columnsWith(hrefs)}
      rows={rows}
      rowKey={({ id }) => id}
      empty={
        <EmptyState
          title="还没有送达地址确认书"
          hint="初次接触当事人时请其填写。以后的文书按确认的地址送达；没有签署同意的确认书，不能电子送达。"
        />
      }
    />
  );
}

const columnsWith = (hrefs: Omit<Props, "rows">): Column<ConfirmationRow>[] => [
  { key: "recipient", header: "当事人", cell: partyOf },
  { key: "address", header: "送达地址", cell: (row) => row.postalAddress },
  { key: "receiver", header: "收件人", cell: (row) => `${row.receiverName} ${row.phone}` },
  { key: "electronic", header: "电子送达", cell: electronicOf },
  { key: "signed", header: "签署", cell: (row) => <Signing row={row} {...hrefs} /> },
];

const partyOf = ({ recipient, isOfComplaint }: ConfirmationRow) =>
  `${recipientLabels[recipient]}${isOfComplaint ? "（立案前确认，本案沿用）" : ""}`;

const electronicOf = ({ electronicMeans, electronicAddress }: ConfirmationRow) =>
  electronicMeans === null ? "不同意" : `${electronicMeansLabels[electronicMeans]} ${electronicAddress}`;

function Signing({ row, signHref, voidHref }: Omit<Props, "rows"> & { row: ConfirmationRow }) {
  if (row.signedOn !== null && row.signedFileId !== null) {
    return <FileLink file={{ fileId: row.signedFileId, scanState: row.scanState }}>{row.signedOn}</FileLink>;
  }
  if (row.voidedOn !== null) return voidWords(row);
  return (
    <span className="flex flex-wrap items-center gap-3">
      待签署
      {row.documentId ? <PaperLink id={row.documentId}>打印</PaperLink> : null}
      {signHref ? <ButtonLink href={signHref(row.id)}>登记签署</ButtonLink> : null}
      {voidHref && row.documentId ? <ButtonLink href={voidHref(row.documentId)}>作废</ButtonLink> : null}
    </span>
  );
}
