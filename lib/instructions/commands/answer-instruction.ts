import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import type { Context } from "@/lib/workflow/context";
import { advanceInstruction } from "../advance";
import type { AnswerInstructionInput } from "../input";
import { addEntry } from "./add-entry";
import { tell } from "./tell";

/** Whoever was named reports what was done; the day is met, and whoever wrote the instruction is told. */
export async function answerInstruction(
  ctx: Context<Officer>,
  { id, version, words }: z.output<typeof AnswerInstructionInput>,
): Promise<{ id: string; caseId: string }> {
  const row = await advanceInstruction(ctx, { id, version, act: "answer" });
  await assertNamesNobody(ctx, row.caseId, [words]);
  await addEntry(ctx, id, { kind: "answer", words });
  await tell(ctx, row, "answered", row.writtenBy);
  return { id, caseId: row.caseId };
}
