"use server";
import { actFor, stopActing } from "@/lib/acting-for";
import { officeAction } from "@/lib/actions";
import { revokeDelegation, setDelegation } from "@/lib/agencies/commands/set-delegation";
import { DelegationInput, SetDelegationInput, StopActingInput } from "@/lib/agencies/input";

export const set = officeAction({
  name: "delegations.set",
  asksProof: true,
  input: SetDelegationInput,
  run: setDelegation,
});

export const revoke = officeAction({ name: "delegations.revoke", input: DelegationInput, run: revokeDelegation });

export const begin = officeAction({
  name: "delegations.act",
  input: DelegationInput,
  run: (ctx, input) => actFor(ctx, input),
});

export const stop = officeAction({
  name: "delegations.stop",
  input: StopActingInput,
  run: (ctx) => stopActing(ctx),
});
