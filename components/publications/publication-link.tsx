import { ButtonLink } from "@/components/ui/button";
import { publicationRefusals } from "@/lib/publications/labels";
import { publicationHref } from "./act-section";

type Decision = { id: string; caseId: string; kind: string; state: string; personId: string | null };

/** The ways from a decision that has been made to whether the public reads of it. */
export function PublicationLink({ decision: { id, caseId, kind, state, personId } }: { decision: Decision }) {
  if (state !== "decided" || kind === "no_penalty") return null;
  if (personId !== null)
    return <p className="mt-3 max-w-measure text-muted">{publicationRefusals.decision_of_person}</p>;
  return (
    <p className="mt-3 flex flex-wrap gap-3">
      {kind === "penalty" ? <ButtonLink href={publicationHref({ caseId, decisionId: id })}>信息公开</ButtonLink> : null}
      <ButtonLink href={`/office/cases/${caseId}/decisions/${id}/major-violation`}>重大违法公布</ButtonLink>
    </p>
  );
}
