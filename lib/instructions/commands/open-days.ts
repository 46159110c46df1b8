import "server-only";
import { openSetClock } from "@/lib/deadlines/clocks";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { Instruction } from "../advance";
import { INSTRUCTION_BASIS } from "../labels";

/** The day by which an instruction is to be carried out, as the leader gave it, runs from today. */
export async function openDays(ctx: Context, { id, caseId, regionCode }: Instruction, dueOn: LegalDate): Promise<void> {
  await openSetClock(ctx, {
    ...{ limit: "INSTRUCTION-DUE", basis: INSTRUCTION_BASIS, startedOn: legalDate(ctx.now), dueOn, regionCode },
    ...{ subject: { kind: "instruction", id }, file: { kind: "case", id: caseId } },
  });
}
