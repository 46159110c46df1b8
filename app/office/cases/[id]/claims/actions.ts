"use server";
import { officeAction } from "@/lib/actions";
import { takeOverClaims } from "@/lib/claims/commands/take-over-claims";
import { TakeOverClaimsInput } from "@/lib/claims/input";

export const takeOver = officeAction({
  name: "claims.takeOver",
  input: TakeOverClaimsInput,
  run: takeOverClaims,
});
