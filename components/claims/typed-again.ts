import type { BothWages } from "@/lib/claims/both-wages";
import { yuanTyped } from "@/lib/kernel/money";

/** What the form of double wage begins with where it is reckoned anew from the same: the second wage alone. */
export const typedAgain = ({ startedOn, until, monthly, partMonth }: BothWages) => ({
  ...({ calculator: "double_wage", startedOn, until } as const),
  ...{ monthly: yuanTyped(monthly), partMonth: partMonth === null ? "" : yuanTyped(partMonth) },
});
