import { ReturnPoints } from "@/components/returns/return-points";
import { ActSection } from "@/components/workflow/act-section";
import type { DecisionRefusal } from "@/lib/decisions/policy";
import type { DecisionFile } from "@/lib/decisions/queries/decision-file";
import { whyNot } from "@/lib/decisions/refusal-words";
import { DecisionProposal } from "./decision-proposal";

type Props = { title: string; backHref: string; refusal: DecisionRefusal | null; children: React.ReactNode };

/** The page of one act: its form, or why it is closed and the way back. */
export const DecisionActSection = ({ refusal, ...rest }: Props) => <ActSection {...rest} refusal={whyNot(refusal)} />;

export const hrefOf = ({ caseId, id }: { caseId: string; id: string }): string =>
  `/office/cases/${caseId}/decisions/${id}`;

type OnProposal = { title: string; decision: DecisionFile; refusal: DecisionRefusal | null; children: React.ReactNode };

/** The page of an act that is done with the proposal in sight. */
export function ActOnProposal({ title, decision, refusal, children }: OnProposal) {
  return (
    <DecisionActSection title={title} backHref={hrefOf(decision)} refusal={refusal}>
      {decision.changes === null ? null : <ReturnPoints points={decision.returnPoints} open />}
      <DecisionProposal decision={decision} />
      {children}
    </DecisionActSection>
  );
}
