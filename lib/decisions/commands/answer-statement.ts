import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { decisionStatementPoints, decisionStatements } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import { issuePaper } from "@/lib/documents/issue";
import { statementReview } from "@/lib/documents/templates/statement-review";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision } from "../advance";
import type { AnswerStatementInput } from "../input";
import { paperPlace } from "../paper-place";
import { statementOnPaper } from "../party-paper-inputs";

/**
 * Answers each point of a statement, accepted or not and why, with the 陈述申辩复核记录 (《行政处罚法》第四十五条). Throws
 * `refused` (paper_names_people) where an answer, which the decision repeats, tells an informant.
 */
export async function answerStatement(
  ctx: Context<Officer>,
  { id, version, statementId, answers }: z.output<typeof AnswerStatementInput>,
): Promise<{ id: string; caseId: string }> {
  const particulars = { accepted: answers.filter(({ verdict }) => verdict === "accepted").length };
  const decision = await advanceDecision(ctx, { id, version, act: "answerStatement", particulars });
  const mine = and(
    eq(decisionStatements.id, statementId),
    eq(decisionStatements.decisionId, id),
    eq(decisionStatements.round, decision.round),
    isNull(decisionStatements.answeredOn),
  );
  const [statement] = await ctx.db.select().from(decisionStatements).where(mine);
  if (!statement) throw notFound();
  const points = await ctx.db.$count(decisionStatementPoints, eq(decisionStatementPoints.statementId, statementId));
  const words = answers.map(({ answer }) => answer);
  await assertNamesNobody(ctx, decision.caseId, words);
  if (points !== answers.length) throw invalid({ answers: "answer_each_point" });
  for (const [at, { verdict, answer }] of answers.entries()) {
    const point = and(
      eq(decisionStatementPoints.statementId, statementId),
      eq(decisionStatementPoints.ordinal, at + 1),
    );
    await ctx.db
      .update(decisionStatementPoints)
      .set({ isAccepted: verdict === "accepted", answer })
      .where(point);
  }
  const answered = { answeredOn: legalDate(ctx.now), answeredBy: ctx.actor.id };
  await ctx.db.update(decisionStatements).set(answered).where(eq(decisionStatements.id, statementId));
  const paper = await issuePaper(ctx, {
    paper: statementReview,
    input: await statementOnPaper(ctx.db, decision, statementId),
    ...paperPlace(decision),
  });
  const documentId = paper.id;
  await ctx.db.update(decisionStatements).set({ documentId }).where(eq(decisionStatements.id, statementId));
  return { id, caseId: decision.caseId };
}
