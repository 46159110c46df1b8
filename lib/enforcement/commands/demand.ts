import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { enforcementDemands } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { withoutNumber } from "@/lib/decisions/person-paper-inputs";
import { issuePaper } from "@/lib/documents/issue";
import { demandLetter } from "@/lib/documents/templates/demand-letter";
import { legalDate } from "@/lib/kernel/clock";
import { tellPaperIssued } from "@/lib/outbox/notices";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import type { DemandInput } from "../input";
import { demandOnPaper } from "../paper-inputs";
import { addresseeOf } from "../queries/addressee";
import { enforcementState } from "../queries/enforcement-facts";

/** Issues the 催告书 with the amounts as they stand today (《行政强制法》第三十五条、第五十四条). */
export async function demand(
  ctx: Context<Officer>,
  { id, version, ...asked }: z.output<typeof DemandInput>,
): Promise<{ id: string; caseId: string; number: string }> {
  const row = await advanceEnforcement(ctx, { id, version, act: "demand" });
  const now = await enforcementState(ctx.db, row, ctx.now);
  const owedFen = now.due.isMoney ? now.balance.totalOwedFen : 0;
  const issued = { issuedOn: legalDate(ctx.now), issuedBy: ctx.actor.id, owedFen };
  const [letter] = await ctx.db
    .insert(enforcementDemands)
    .values({ ...issued, enforcementId: id, days: asked.days })
    .returning({ id: enforcementDemands.id });
  if (!letter) throw new Error("a demand was not stored");
  const input = await demandOnPaper(ctx.db, row, now, { ...asked, on: issued.issuedOn });
  const addressee = await addresseeOf(ctx.db, row);
  const paper = await issuePaper(ctx, {
    ...{ paper: demandLetter, input, kept: withoutNumber(input) },
    organId: row.organId,
    regionCode: row.regionCode,
    subject: { kind: "demand", id: letter.id },
    file: { kind: "case", id: row.caseId },
    ...addressee,
  });
  const number = paper.number ?? paper.title;
  await ctx.db
    .update(enforcementDemands)
    .set({ number, documentId: paper.id })
    .where(eq(enforcementDemands.id, letter.id));
  await tellPaperIssued(ctx, paper, { ...addressee, what: "demand", subjectId: row.decisionId });
  return { id, caseId: row.caseId, number };
}
