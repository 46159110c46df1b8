import "server-only";
import { eq } from "drizzle-orm";
import { cases } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { employerOf } from "@/lib/employers/queries/employer";
import { legalDate } from "@/lib/kernel/clock";
import { tellPartySpoke } from "@/lib/outbox/notices";
import type { PayloadOf } from "@/lib/outbox/payloads";
import type { Context } from "@/lib/workflow/context";
import type { Decision } from "../advance";

/** Tells the officers who hold the case what the employer's own user said in the portal. */
export async function tellOfficers(
  ctx: Context<EmployerUser>,
  { id: decisionId, caseId, employerId }: Decision,
  said: PayloadOf<"party-spoke">["said"],
): Promise<void> {
  const [kase] = await ctx.db.select({ number: cases.number }).from(cases).where(eq(cases.id, caseId));
  const employer = await employerOf(ctx.actor, employerId, ctx.db);
  if (!kase || !employer) return;
  const about = { caseId, decisionId, number: kase.number, employerName: employer.name };
  await tellPartySpoke(ctx, { ...about, said, saidOn: legalDate(ctx.now) });
}
