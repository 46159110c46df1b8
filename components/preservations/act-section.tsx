import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { whyNot } from "@/lib/preservations/labels";
import type { PreservationRefusal } from "@/lib/preservations/policy";

type Props = { title: string; backHref: string; refusal: PreservationRefusal | null; children: React.ReactNode };

/** The page of one act: its form, or why it is closed and the way back. */
export function PreservationActSection({ title, backHref, refusal, children }: Props) {
  return (
    <Section title={title}>
      {refusal === null ? (
        children
      ) : (
        <>
          <Banner kind="warn">{whyNot(refusal)}</Banner>
          <ButtonLink href={backHref}>返回</ButtonLink>
        </>
      )}
    </Section>
  );
}

export const hrefOf = ({ caseId, id }: { caseId: string; id: string }): string =>
  `/office/cases/${caseId}/preservations/${id}`;
