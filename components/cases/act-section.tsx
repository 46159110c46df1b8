import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { caseActLabels, caseRefusals } from "@/lib/cases/labels";
import type { CaseAct } from "@/lib/cases/lifecycle";
import type { CaseRefusal } from "@/lib/cases/policy";

type ActSectionProps = {
  act: CaseAct;
  caseId: string;
  /** Why the act is closed to this person now; its form is shown only when there is no reason. */
  refusal: CaseRefusal | null;
  children: React.ReactNode;
};

/** The page of one act of a case: its form, or the reason why it is closed and the way back. */
export function ActSection({ act, caseId, refusal, children }: ActSectionProps) {
  return (
    <Section title={caseActLabels[act]}>
      {refusal === null ? (
        children
      ) : (
        <>
          <Banner kind="warn">{caseRefusals[refusal]}</Banner>
          <ButtonLink href={`/office/cases/${caseId}`}>返回案件概况</ButtonLink>
        </>
      )}
    </Section>
  );
}
