import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { patrolAnswers, patrolConflicts } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { minuteStamp } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import type { AnswerInput } from "../answer-input";
import { queueRefusal } from "../answer-policy";
import { isAskedIn, questionOf } from "../inspection-items";
import { hasEnded, visitInHand } from "../queries/visit-in-hand";
import { keepLateAnswer } from "./keep-late-answer";

type Answer = z.output<typeof AnswerInput>;
export type Kept = { outcome: "saved" | "conflict" | "late"; version: number; savedAt: string };

/**
 * Keeps one answer of the checklist. An answer that was written without having seen the one that stands is kept beside
 * it as a conflict, one that comes after the visit ended as late; the same entry sent again changes nothing.
 */
export async function answerQuestion(ctx: Context<Officer>, answer: Answer): Promise<Kept> {
  const refusal = queueRefusal(ctx.actor, answer);
  if (refusal !== null) throw refused(refusal);
  const isLate = await hasEnded(ctx, answer.visitId);
  const visit = await visitInHand(ctx, answer.visitId, isLate ? "addLate" : "answer");
  const question = questionOf(answer.questionKey);
  if (question === null || !isAskedIn(visit.itemKeys, question.key)) throw invalid({ questionKey: "question_unknown" });
  const standing = await standingAnswer(ctx, answer);
  const replayed = await replayOf(ctx, answer, standing);
  if (replayed) return replayed;
  if (isLate) return keepLateAnswer(ctx, answer, standing);
  const isSeen = (standing?.version ?? 0) === answer.baseVersion;
  const isSame = standing?.verdict === answer.verdict && standing.note === answer.note;
  const particulars = { question: answer.questionKey, verdict: answer.verdict, isConflict: !isSeen && !isSame };
  await advanceVisit(ctx, { id: answer.visitId, act: "answer", particulars });
  if (!isSeen && !isSame) return keepBeside(ctx, answer, standing?.version ?? 0);
  return keep(ctx, answer, question.statement, (standing?.version ?? 0) + 1);
}

const at = ({ visitId, questionKey }: Answer) =>
  and(eq(patrolAnswers.visitId, visitId), eq(patrolAnswers.questionKey, questionKey));

async function standingAnswer(ctx: Context, answer: Answer) {
  const [row] = await ctx.db.select().from(patrolAnswers).where(at(answer));
  return row;
}

async function replayOf(ctx: Context, { entryId }: Answer, standing: Awaited<ReturnType<typeof standingAnswer>>) {
  if (standing?.entryId === entryId) return savedAs(standing.version, standing.answeredAt);
  const [conflict] = await ctx.db.select().from(patrolConflicts).where(eq(patrolConflicts.entryId, entryId));
  return conflict && besideAs(standing?.version ?? 0, conflict.receivedAt);
}

const savedAs = (version: number, on: Date): Kept => ({ outcome: "saved", version, savedAt: minuteStamp(on) });
const besideAs = (version: number, on: Date): Kept => ({ outcome: "conflict", version, savedAt: minuteStamp(on) });

async function keep(ctx: Context<Officer>, answer: Answer, statement: string, version: number): Promise<Kept> {
  const { visitId, questionKey, verdict, note, entryId } = answer;
  const written = { statement, verdict, note, version, entryId, answeredBy: ctx.actor.id, answeredAt: ctx.now };
  const target = [patrolAnswers.visitId, patrolAnswers.questionKey];
  await ctx.db
    .insert(patrolAnswers)
    .values({ visitId, questionKey, ...written })
    .onConflictDoUpdate({ target, set: written });
  return savedAs(version, ctx.now);
}

async function keepBeside(ctx: Context<Officer>, answer: Answer, version: number): Promise<Kept> {
  const { visitId, questionKey, verdict, note, entryId } = answer;
  const written = { writtenBy: ctx.actor.id, receivedAt: ctx.now };
  await ctx.db.insert(patrolConflicts).values({ visitId, questionKey, verdict, note, entryId, ...written });
  return besideAs(version, ctx.now);
}
