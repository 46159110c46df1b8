"use server";
import { officeAction } from "@/lib/actions";
import { changePassword, endOwnSessions } from "@/lib/agencies/commands/own-account";
import { ChangePasswordInput, EndSessionsInput } from "@/lib/agencies/input";

const next = () => "/sign-in";

export const change = officeAction({
  name: "own.changePassword",
  input: ChangePasswordInput,
  run: changePassword,
  next,
});
export const endAll = officeAction({ name: "own.endSessions", input: EndSessionsInput, run: endOwnSessions, next });
