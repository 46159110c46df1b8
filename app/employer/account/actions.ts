"use server";
import { employerAction } from "@/lib/actions";
import { changePassword, endOwnSessions } from "@/lib/agencies/commands/own-account";
import { ChangePasswordInput, EndSessionsInput } from "@/lib/agencies/input";

const next = () => "/sign-in";

export const change = employerAction({
  name: "employerOwn.changePassword",
  input: ChangePasswordInput,
  run: changePassword,
  next,
});
export const endAll = employerAction({
  name: "employerOwn.endSessions",
  input: EndSessionsInput,
  run: endOwnSessions,
  next,
});
