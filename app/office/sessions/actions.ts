"use server";
import { officeAction } from "@/lib/actions";
import { changePassword, endOwnSessions, setOwnEmail } from "@/lib/agencies/commands/own-account";
import { ChangePasswordInput, EndSessionsInput, OwnEmailInput } from "@/lib/agencies/input";

const next = () => "/sign-in";

export const change = officeAction({
  name: "own.changePassword",
  input: ChangePasswordInput,
  run: changePassword,
  next,
});
export const email = officeAction({ name: "own.setEmail", input: OwnEmailInput, run: setOwnEmail });
export const endAll = officeAction({ name: "own.endSessions", input: EndSessionsInput, run: endOwnSessions, next });
