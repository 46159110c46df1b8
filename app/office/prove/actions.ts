"use server";
import { localPath } from "@/components/shell/size";
import { officeAction } from "@/lib/actions";
import { proveAgain } from "@/lib/agencies/commands/prove-again";
import { ProveAgainInput } from "@/lib/agencies/input";

export const prove = officeAction({
  name: "own.prove",
  input: ProveAgainInput,
  run: (ctx, input) => proveAgain(ctx, input),
  next: (_result, { back }) => (back === "" ? "/office/prove?done=1" : localPath(back)),
});
