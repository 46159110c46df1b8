import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { caseInstructions, cases } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { caseScope } from "@/lib/cases/scope";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { WriteInstructionInput } from "../input";
import { writeRefusal } from "../policy";
import { assigneesOf } from "../queries/assignees";
import { openDays } from "./open-days";
import { tell } from "./tell";

/** A leader writes on a case what is to be done, by whom and by when; they are told, and the day runs. */
export async function writeInstruction(
  ctx: Context<Officer>,
  { caseId, words, assigneeId, dueOn }: z.output<typeof WriteInstructionInput>,
): Promise<{ id: string; caseId: string }> {
  const [kase] = await ctx.db
    .select()
    .from(cases)
    .where(and(eq(cases.id, caseId), caseScope(ctx.actor)))
    .for("no key update");
  if (!kase) throw notFound();
  const facts = await caseFacts(ctx.db, kase, ctx.now);
  const refusal = writeRefusal(ctx.actor, facts);
  if (refusal !== null) throw refused(refusal);
  const today = legalDate(ctx.now);
  if (dueOn < today) throw invalid({ dueOn: "instruction_due_past" });
  const named = await assigneesOf(ctx.db, { caseId, organIds: facts.organIds }, ctx.actor.id);
  if (!named.some(({ id }) => id === assigneeId)) throw invalid({ assigneeId: "instruction_assignee_unknown" });
  await assertNamesNobody(ctx, caseId, [words]);
  const { organId, regionCode } = kase;
  const [row] = await ctx.db
    .insert(caseInstructions)
    .values({ caseId, organId, regionCode, words, assigneeId, dueOn, writtenBy: ctx.actor.id, writtenOn: today })
    .returning();
  if (!row) throw new Error("an instruction was not stored");
  await openDays(ctx, row, dueOn);
  await tell(ctx, row, "written", assigneeId);
  const subject = { kind: "instruction", id: row.id };
  ctx.record({ act: "instruction.write", subject, about: [caseId], to: "open", particulars: { assigneeId, dueOn } });
  return { id: row.id, caseId };
}
