"use server";
import { employerAction } from "@/lib/actions";
import { ClaimByPaperInput, ClaimEmployerInput } from "@/lib/agencies/claim-input";
import { claimByPaper } from "@/lib/agencies/commands/claim-by-paper";
import { changePassword, endOwnSessions, setOwnEmail } from "@/lib/agencies/commands/own-account";
import { claimEmployer } from "@/lib/agencies/commands/register-account";
import { ChangePasswordInput, EndSessionsInput, OwnEmailInput } from "@/lib/agencies/input";

const next = () => "/sign-in";

export const change = employerAction({
  name: "employerOwn.changePassword",
  input: ChangePasswordInput,
  run: changePassword,
  next,
});
export const email = employerAction({ name: "employerOwn.setEmail", input: OwnEmailInput, run: setOwnEmail });
export const endAll = employerAction({
  name: "employerOwn.endSessions",
  input: EndSessionsInput,
  run: endOwnSessions,
  next,
});
export const byPaper = employerAction({
  name: "employerOwn.claimByPaper",
  input: ClaimByPaperInput,
  run: claimByPaper,
});
export const again = employerAction({ name: "employerOwn.claim", input: ClaimEmployerInput, run: claimEmployer });
