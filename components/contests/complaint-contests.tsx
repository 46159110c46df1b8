import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { recordHref } from "@/lib/contests/act-links";
import type { ContestDesk } from "@/lib/contests/queries/contest-desk";
import { ContestRows } from "./contest-rows";
import { ContestButtons } from "./contests-of-papers";

/** What is contested about a complaint: that it was not accepted, or that nothing was done about it. */
export function ComplaintContests({ desk, complaintId }: { desk: ContestDesk; complaintId: string }) {
  const { rows, papers, refusal } = desk;
  return (
    <Section title="复议、诉讼">
      {rows.length === 0 ? (
        <p className="text-muted">没有登记对不予受理、不履行职责的复议、诉讼。</p>
      ) : (
        <ContestRows rows={rows} />
      )}
      {refusal === null ? (
        <>
          <ContestButtons papers={papers} />
          <p className="mt-3">
            <ButtonLink href={recordHref.complaint(complaintId)}>登记对不履行职责的复议、诉讼</ButtonLink>
          </p>
        </>
      ) : null}
    </Section>
  );
}
