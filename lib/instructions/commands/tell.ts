import "server-only";
import { eq } from "drizzle-orm";
import { cases } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { tellInstruction } from "@/lib/outbox/notices";
import type { PayloadOf } from "@/lib/outbox/payloads";
import type { Context } from "@/lib/workflow/context";
import type { Instruction } from "../advance";

/** Tells one account that something came of an instruction. Its words stay in the case. */
export async function tell(
  ctx: Context<Officer>,
  { id: instructionId, caseId, dueOn }: Pick<Instruction, "id" | "caseId" | "dueOn">,
  what: PayloadOf<"instruction">["what"],
  accountId: string,
): Promise<void> {
  const [kase] = await ctx.db.select({ number: cases.number }).from(cases).where(eq(cases.id, caseId));
  if (!kase) throw new Error("an instruction without its case");
  const payload = { what, caseId, instructionId, number: kase.number, by: ctx.actor.name, dueOn };
  await tellInstruction(ctx, accountId, payload);
}
