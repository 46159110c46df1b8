"use server";
import { publicAction } from "@/lib/actions";
import { activateAccount } from "@/lib/agencies/commands/activate-account";
import { ActivateAccountInput } from "@/lib/agencies/input";

export const activate = publicAction({
  name: "accounts.activate",
  input: ActivateAccountInput,
  run: activateAccount,
  next: () => "/activate/done",
});
