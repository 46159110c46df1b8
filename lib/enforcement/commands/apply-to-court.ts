import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { courtApplications } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { openClock } from "@/lib/deadlines/clocks";
import { withoutNumber } from "@/lib/decisions/person-paper-inputs";
import { issuePaper } from "@/lib/documents/issue";
import { courtApplication } from "@/lib/documents/templates/court-application";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import type { ApplyToCourtInput } from "../input";
import { applicationOnPaper } from "../paper-inputs";
import { addresseeOf } from "../queries/addressee";
import { enforcementState } from "../queries/enforcement-facts";

/**
 * The head applies to the people's court (《行政强制法》第五十三条至第五十五条), within its window and after the demand; or
 * to have a judgment enforced (《行政诉讼法》第九十五条), for which the court has no days of that law.
 */
export async function applyToCourt(
  ctx: Context<Officer>,
  { id, version, court, object, opinion }: z.output<typeof ApplyToCourtInput>,
): Promise<{ id: string; caseId: string; number: string }> {
  const row = await advanceEnforcement(ctx, { id, version, act: "applyToCourt" });
  const now = await enforcementState(ctx.db, row, ctx.now);
  const owedFen = now.due.isMoney ? now.balance.totalOwedFen : 0;
  const applied = { appliedOn: legalDate(ctx.now), appliedBy: ctx.actor.id, owedFen };
  const [application] = await ctx.db
    .insert(courtApplications)
    .values({ ...applied, enforcementId: id, court, object })
    .returning({ id: courtApplications.id });
  if (!application) throw new Error("an application was not stored");
  const input = await applicationOnPaper(ctx, row, { ...now, court, object, opinion });
  const paper = await issuePaper(ctx, {
    ...{ paper: courtApplication, input, kept: withoutNumber(input) },
    organId: row.organId,
    regionCode: row.regionCode,
    subject: { kind: "court_application", id: application.id },
    file: { kind: "case", id: row.caseId },
    ...(await addresseeOf(ctx.db, row)),
  });
  const number = paper.number ?? paper.title;
  await ctx.db
    .update(courtApplications)
    .set({ number, documentId: paper.id })
    .where(eq(courtApplications.id, application.id));
  if (now.judgment === null) {
    await openClock(ctx, {
      ...{ limit: "T-COURT-ACC" as const, startedOn: applied.appliedOn, regionCode: row.regionCode },
      ...{ subject: { kind: "enforcement", id }, file: { kind: "case", id: row.caseId } },
    });
  }
  return { id, caseId: row.caseId, number };
}
