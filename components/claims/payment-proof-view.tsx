import { FileLink } from "@/components/attachments/file-link";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { MinuteText } from "@/components/ui/date-text";
import { DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import { Section } from "@/components/ui/section";
import { payMannerWords } from "@/lib/claims/payment-lines";
import type { PaymentProofFile } from "@/lib/claims/queries/payment-proofs";
import { PaymentStanding, ProofState } from "./payment-table";

type Row = PaymentProofFile["payments"][number];
type Props = { file: PaymentProofFile; base: string; children: React.ReactNode };

/** One proof of payment: who was paid what, the vouchers, and the verdict. */
export function PaymentProofView({ file: { proof, payments, files }, base, children }: Props) {
  return (
    <>
      <Section title="支付证明" aside={<ProofState state={proof.state} />}>
        <DescriptionList
          items={[
            { term: "报送", detail: <Submitted proof={proof} /> },
            { term: "支付情况", detail: proof.note },
            { term: "凭证", detail: <Files files={files} /> },
            ...(proof.verifiedOn === null
              ? []
              : [{ term: "核对", detail: `${proof.verifiedOn}　${proof.verifier ?? ""}　${proof.verdictNote ?? ""}` }]),
          ]}
        />
      </Section>
      <Section title="支付明细">
        <DataTable
          caption="支付明细"
          columns={columnsWith(proof.state)}
          rows={payments}
          rowKey={(row) => row.id}
          sums={{ worker: `合计 ${payments.length}笔`, fen: <Money fen={proof.totalFen} /> }}
          empty={null}
        />
      </Section>
      {children}
      <p className="mt-4">
        <ButtonLink href={base}>返回支付证明</ButtonLink>
      </p>
    </>
  );
}

const Submitted = ({ proof }: Pick<PaymentProofFile, "proof">) => (
  <>
    {proof.submitter}
    {proof.isOnBehalf ? "（代用人单位录入）" : "（用人单位）"}　<MinuteText at={proof.submittedAt} />
  </>
);

function Files({ files }: Pick<PaymentProofFile, "files">) {
  if (files.length === 0) return "没有电子文件。";
  return (
    <ul>
      {files.map((file) => (
        <li key={file.fileId}>
          <FileLink file={file}>{file.name}</FileLink>
        </li>
      ))}
    </ul>
  );
}

const columnsWith = (state: PaymentProofFile["proof"]["state"]): Column<Row>[] => [
  { key: "worker", header: "劳动者", cell: (row) => `${row.ordinal}. ${row.workerName}` },
  { key: "item", header: "项目", cell: (row) => row.item },
  { key: "fen", header: "金额", align: "end", cell: (row) => <Money fen={row.amountFen} /> },
  { key: "paidOn", header: "支付日期", cell: (row) => row.paidOn },
  { key: "manner", header: "方式", cell: (row) => payMannerWords[row.manner] },
  { key: "reference", header: "凭证号", cell: (row) => row.reference },
  { key: "state", header: "状态", cell: (row) => <PaymentStanding row={{ ...row, state }} /> },
];
