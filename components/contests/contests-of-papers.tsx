import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { recordHref } from "@/lib/contests/act-links";
import type { ContestDesk } from "@/lib/contests/queries/contest-desk";
import { ContestRows } from "./contest-rows";

type Props = {
  desk: ContestDesk;
  /** What the page is about: the papers of it are contested here. */
  subjectId: string;
};

/** On the page of something that papers were issued on: what is contested of them, and the way to record it. */
export function ContestsOfPapers({ desk, subjectId }: Props) {
  const papers = desk.papers.filter((paper) => paper.subjectId === subjectId);
  const rows = desk.rows.filter(({ documentId }) => papers.some(({ id }) => id === documentId));
  const open = desk.refusal === null ? papers : [];
  if (rows.length + open.length === 0) return null;
  return (
    <Section title="复议、诉讼">
      {rows.length === 0 ? null : <ContestRows rows={rows} />}
      <ContestButtons papers={open} />
    </Section>
  );
}

/** One button a paper; its name where there are several. */
export const ContestButtons = ({ papers }: { papers: ContestDesk["papers"] }) => (
  <ul className="mt-3 flex flex-wrap gap-3">
    {papers.map(({ id, title, number }) => (
      <li key={id}>
        <ButtonLink href={recordHref.document(id)}>
          {papers.length === 1 ? "登记复议、诉讼" : `登记对${title}${number ? `（${number}）` : ""}的复议、诉讼`}
        </ButtonLink>
      </li>
    ))}
  </ul>
);
