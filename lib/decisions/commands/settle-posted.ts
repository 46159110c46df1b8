import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import {
  decisionHearings,
  decisionPostings,
  decisionStatementPoints,
  decisionStatements,
  decisions,
} from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision, type Decision } from "../advance";
import type { SettlePostedInput } from "../posted-input";
import { type PostingRow, pendingPosting } from "../queries/postings";

/**
 * The leader says whether the postmark shows that it was posted in time. If so the proceeding goes back to where its
 * party is heard, and is reviewed and discussed anew; if not it goes on, and what came stays in the file.
 */
export async function settlePosted(
  ctx: Context<Officer>,
  { id, version, verdict, note }: z.output<typeof SettlePostedInput>,
): Promise<{ id: string; caseId: string }> {
  const isInTime = verdict === "in_time";
  const act = isInTime ? "confirmPosted" : "refusePosted";
  const columns = isInTime ? { submittedOn: null } : undefined;
  const decision = await advanceDecision(ctx, { id, version, act, columns });
  const posting = await pendingPosting(ctx.db, id);
  if (!posting) throw new Error("a posting was settled that nobody had brought");
  const settled = { settledOn: legalDate(ctx.now), settledBy: ctx.actor.id, isInTime, settledNote: note };
  await ctx.db.update(decisionPostings).set(settled).where(eq(decisionPostings.id, posting.id));
  if (!isInTime) return { id, caseId: decision.caseId };
  const reviewRound = decision.reviewRound + 1;
  await ctx.db.update(decisions).set({ reviewRound }).where(eq(decisions.id, id));
  await (posting.kind === "hearing" ? askFor : keepStatement)(ctx, decision, posting);
  return { id, caseId: decision.caseId };
}

/** Asked for on the day of posting; the hearing is arranged like any other. */
async function askFor(ctx: Context<Officer>, { id, round }: Decision, posting: PostingRow): Promise<void> {
  const request = `${posting.givenBy}：${posting.claims.join("")}`;
  await ctx.db.insert(decisionHearings).values({ decisionId: id, round, requestedOn: posting.postedOn, request });
}

async function keepStatement(ctx: Context<Officer>, { id, round }: Decision, posting: PostingRow): Promise<void> {
  const { postedOn, receivedOn, givenBy, broughtBy, claims } = posting;
  const manner = posting.manner === "oral" ? ("oral" as const) : ("written" as const);
  const said = { postedOn, postedManner: posting.manner, receivedOn, givenBy, manner, recordedBy: broughtBy };
  const [row] = await ctx.db
    .insert(decisionStatements)
    .values({ ...said, decisionId: id, round, recordedAt: ctx.now })
    .returning({ id: decisionStatements.id });
  if (!row) throw new Error("a statement was not stored");
  const { id: statementId } = row;
  await ctx.db
    .insert(decisionStatementPoints)
    .values(claims.map((claim, at) => ({ statementId, ordinal: at + 1, claim })));
}
