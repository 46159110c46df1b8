"use server";
import { officeAction } from "@/lib/actions";
import { createAccount } from "@/lib/agencies/commands/create-account";
import { CreateAccountInput } from "@/lib/agencies/input";

export const create = officeAction({
  name: "accounts.create",
  asksProof: true,
  input: CreateAccountInput,
  run: createAccount,
  next: ({ id }) => `/office/accounts/${id}`,
});
