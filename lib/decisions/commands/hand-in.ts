import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { spotPenalties } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { meetClocks } from "@/lib/deadlines/clocks";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision, type Decision } from "../advance";
import { spotOf } from "../queries/spot-facts";
import type { HandInInput, PayInInput } from "../spot-input";
import { openHandIn } from "./open-hand-in";

type Done = { id: string; caseId: string };

/** The officers give what they collected to the organ (《行政处罚法》第七十一条); its own two days begin. */
export async function handIn(
  ctx: Context<Officer>,
  { id, version, handedInOn, voucher }: z.output<typeof HandInInput>,
): Promise<Done> {
  const particulars = { handedInOn, voucher };
  const decision = await advanceDecision(ctx, { id, version, act: "handIn", particulars });
  assertDay(ctx, "handedInOn", handedInOn, decision.decidedOn);
  await keep(ctx, decision, handedInOn, { handedInOn, handedInVoucher: voucher });
  await openHandIn(ctx, decision, handedInOn);
  return { id, caseId: decision.caseId };
}

/** The organ pays it to the bank. */
export async function payIn(
  ctx: Context<Officer>,
  { id, version, paidInOn, voucher }: z.output<typeof PayInInput>,
): Promise<Done> {
  const particulars = { paidInOn, voucher };
  const decision = await advanceDecision(ctx, { id, version, act: "payIn", particulars });
  assertDay(ctx, "paidInOn", paidInOn, (await spotOf(ctx.db, id))?.handedInOn ?? null);
  await keep(ctx, decision, paidInOn, { paidInOn, paidInVoucher: voucher });
  return { id, caseId: decision.caseId };
}

function assertDay(ctx: Context, field: string, on: LegalDate, earliest: LegalDate | null): void {
  if (on > legalDate(ctx.now)) throw invalid({ [field]: "spot_day_ahead" });
  if (earliest !== null && on < earliest) throw invalid({ [field]: "spot_day_before" });
}

async function keep(
  ctx: Context,
  { id, documentId }: Decision,
  on: LegalDate,
  columns: Partial<typeof spotPenalties.$inferInsert>,
): Promise<void> {
  await ctx.db.update(spotPenalties).set(columns).where(eq(spotPenalties.decisionId, id));
  if (documentId !== null) await meetClocks(ctx, documentId, ["T-HANDIN-2"], on);
}
