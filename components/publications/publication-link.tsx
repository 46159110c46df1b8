import { ButtonLink } from "@/components/ui/button";
import { publicationHref } from "./act-section";

type Decision = { id: string; caseId: string; kind: string; state: string };

/** The way from a penalty that has been decided to whether it is public. */
export const PublicationLink = ({ decision: { id, caseId, kind, state } }: { decision: Decision }) =>
  kind === "penalty" && state === "decided" ? (
    <p className="mt-3">
      <ButtonLink href={publicationHref({ caseId, decisionId: id })}>信息公开</ButtonLink>
    </p>
  ) : null;
