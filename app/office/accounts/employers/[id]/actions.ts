"use server";
import { officeAction } from "@/lib/actions";
import { decideClaim } from "@/lib/agencies/commands/decide-claim";
import { DecideClaimInput } from "@/lib/agencies/input";

export const decide = officeAction({
  name: "accounts.decideClaim",
  input: DecideClaimInput,
  run: decideClaim,
  next: () => "/office/accounts/employers",
});
