"use server";
import { officeAction } from "@/lib/actions";
import { proposePublication } from "@/lib/publications/commands/propose-publication";
import { ProposePublicationInput } from "@/lib/publications/input";

const next = ({ caseId, decisionId }: { caseId: string; decisionId: string }) =>
  `/office/cases/${caseId}/decisions/${decisionId}/publication`;

export const propose = officeAction({
  name: "publications.propose",
  input: ProposePublicationInput,
  run: proposePublication,
  next,
});
