"use server";
import { headers } from "next/headers";
import { publicAction } from "@/lib/actions";
import { setUp } from "@/lib/agencies/commands/set-up";
import { SetUpInput } from "@/lib/agencies/input";
import { addressOf } from "@/lib/auth/origin";

export const complete = publicAction({
  name: "setup.complete",
  input: SetUpInput,
  run: async (ctx, input) => setUp(ctx, input, addressOf(await headers())),
});
