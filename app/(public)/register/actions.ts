"use server";
import { headers } from "next/headers";
import { publicAction } from "@/lib/actions";
import { registerAccount } from "@/lib/agencies/commands/register-account";
import { RegisterAccountInput } from "@/lib/agencies/input";
import { addressOf } from "@/lib/auth/origin";

export const register = publicAction({
  name: "accounts.register",
  input: RegisterAccountInput,
  run: async (ctx, input) => registerAccount(ctx, input, addressOf(await headers())),
  next: () => "/register/done",
});
