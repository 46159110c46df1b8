"use server";
import { officeAction } from "@/lib/actions";
import { decideRevocation } from "@/lib/revocations/commands/decide-revocation";
import { proposeRevocation } from "@/lib/revocations/commands/propose-revocation";
import { undoRevocation } from "@/lib/revocations/commands/undo-revocation";
import { DecideRevocationInput, ProposeRevocationInput, UndoRevocationInput } from "@/lib/revocations/input";

type Done = { caseId: string; decisionId: string };

const next = ({ caseId, decisionId }: Done) => `/office/cases/${caseId}/decisions/${decisionId}/revocation`;

export const propose = officeAction({
  name: "revocations.propose",
  input: ProposeRevocationInput,
  run: proposeRevocation,
  next,
});
export const decide = officeAction({
  name: "revocations.decide",
  input: DecideRevocationInput,
  run: decideRevocation,
  next,
});
export const undo = officeAction({
  name: "revocations.undo",
  input: UndoRevocationInput,
  run: undoRevocation,
  next,
});
