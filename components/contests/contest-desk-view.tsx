import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { recordHref } from "@/lib/contests/act-links";
import { whyNot } from "@/lib/contests/labels";
import type { ContestDesk } from "@/lib/contests/queries/contest-desk";
import { ContestRows } from "./contest-rows";

/** What is contested in a case, and the papers of it that can be. */
export const ContestDeskView = ({ desk, caseId }: { desk: ContestDesk; caseId: string }) => (
  <>
    <Section title="复议、诉讼">
      {desk.rows.length === 0 ? (
        <EmptyState
          title="没有登记的复议、诉讼"
          hint="对限期改正指令书、不予处罚决定、撤销决定和失信名单决定的行政复议、行政诉讼在这里登记。"
        />
      ) : (
        <ContestRows rows={desk.rows} />
      )}
      <p className="mt-3 text-muted">
        对处罚决定、处理决定的复议、诉讼影响缴款和执行，在
        <TextLink href={`/office/cases/${caseId}/enforcement`}>履行执行</TextLink>中登记。
      </p>
    </Section>
    <Section title="可以登记复议、诉讼的文书">
      <ContestablePapers desk={desk} />
    </Section>
  </>
);

function ContestablePapers({ desk: { papers, refusal } }: { desk: ContestDesk }) {
  if (papers.length === 0) return <p className="text-muted">本案还没有这类文书。</p>;
  return (
    <>
      {refusal === null ? null : <p className="text-muted">{whyNot(refusal)}</p>}
      <ul className="divide-y divide-line border-y border-line">
        {papers.map(({ id, title, number, issuedOn }) => (
          <li key={id} className="flex flex-wrap gap-x-4 gap-y-1 py-2">
            <span>{`${title}${number ? `　${number}` : ""}`}</span>
            <span className="text-muted">{issuedOn}</span>
            {refusal === null ? <TextLink href={recordHref.document(id)}>登记复议、诉讼</TextLink> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
