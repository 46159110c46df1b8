import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { type patrolAnswers, patrolLateAnswers } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { instantOf, minuteStamp } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import type { AnswerInput } from "../answer-input";
import { questionOf } from "../inspection-items";

type Standing = Pick<typeof patrolAnswers.$inferSelect, "verdict" | "note" | "version" | "answeredAt">;

/**
 * Keeps what a device sends of a question after the visit ended: beside the record, which stays as it was made. What
 * the record says already is not kept twice.
 */
export async function keepLateAnswer(
  ctx: Context<Officer>,
  { visitId, questionKey, verdict, note, entryId, writtenAt }: z.output<typeof AnswerInput>,
  standing: Standing | undefined,
) {
  const version = standing?.version ?? 0;
  if (standing?.verdict === verdict && standing.note === note) {
    return { outcome: "saved" as const, version, savedAt: minuteStamp(standing.answeredAt) };
  }
  const [kept] = await ctx.db.select().from(patrolLateAnswers).where(eq(patrolLateAnswers.entryId, entryId));
  const savedAt = minuteStamp(kept?.receivedAt ?? ctx.now);
  if (kept) return { outcome: "late" as const, version, savedAt };
  await advanceVisit(ctx, { id: visitId, act: "addLate", particulars: { question: questionKey, verdict } });
  await ctx.db.insert(patrolLateAnswers).values({
    ...{ visitId, questionKey, verdict, note, entryId, statement: questionOf(questionKey)?.statement ?? questionKey },
    ...{ writtenBy: ctx.actor.id, writtenAt: writtenAt === undefined ? null : instantOf(writtenAt) },
    receivedAt: ctx.now,
  });
  return { outcome: "late" as const, version, savedAt };
}
