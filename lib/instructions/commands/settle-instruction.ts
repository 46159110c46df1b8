import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceInstruction } from "../advance";
import type { SettleInstructionInput } from "../input";
import { addEntry } from "./add-entry";
import { openDays } from "./open-days";
import { tell } from "./tell";

/** The leader closes the instruction, or gives it back with what is still to be done and a new day. */
export async function settleInstruction(
  ctx: Context<Officer>,
  { id, version, verdict, words, dueOn }: z.output<typeof SettleInstructionInput>,
): Promise<{ id: string; caseId: string }> {
  const isReturned = verdict === "giveBack";
  const columns = isReturned ? { dueOn } : undefined;
  const row = await advanceInstruction(ctx, { id, version, act: verdict, columns });
  await assertNamesNobody(ctx, row.caseId, [words]);
  if (isReturned) {
    if (dueOn < legalDate(ctx.now)) throw invalid({ dueOn: "instruction_due_past" });
    await openDays(ctx, row, dueOn);
  }
  await addEntry(ctx, id, isReturned ? { kind: "return", words, dueOn } : { kind: "close", words });
  await tell(
    ctx,
    { ...row, dueOn: isReturned ? dueOn : row.dueOn },
    isReturned ? "returned" : "closed",
    row.assigneeId,
  );
  return { id, caseId: row.caseId };
}
