import "server-only";
import type { z } from "zod";
import { majorObjections } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { openClock } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceMajor, type Major } from "../advance";
import type { AnswerMajorInput, ObjectMajorInput } from "../major-input";
import { waitingObjection } from "../queries/major-facts";
import { clockPlace } from "./publish-clock";

type Objected = { id: string; caseId: string; decisionId: string };

/**
 * Enters what the party says against being on a published list (《重大劳动保障违法行为社会公布办法》); the fifteen working
 * days of the check run from its receipt. Throws `invalid` for a day before the publication or after today.
 */
export async function objectToMajor(
  ctx: Context<Officer>,
  { id, version, ...objection }: z.output<typeof ObjectMajorInput>,
): Promise<Objected> {
  const row = await advanceMajor(ctx, { id, version, act: "object" });
  const isWithin = objection.receivedOn >= (row.publishedOn ?? "") && objection.receivedOn <= legalDate(ctx.now);
  if (!isWithin) throw invalid({ receivedOn: "objection_day_ahead" });
  const made = { ...objection, majorId: id, recordedBy: ctx.actor.id, recordedAt: ctx.now };
  await ctx.db.insert(majorObjections).values(made);
  await openClock(ctx, { limit: "T-MAJOR-CHECK-15", startedOn: objection.receivedOn, ...clockPlace("major", row) });
  return row;
}

/** Answers it. One that is sustained follows the correction or the removal that it led to; throws `invalid` before. */
export async function answerMajorObjection(
  ctx: Context<Officer>,
  { id, version, verdict, ...said }: z.output<typeof AnswerMajorInput>,
): Promise<Objected> {
  const isSustained = verdict === "sustained";
  const row = await advanceMajor(ctx, { id, version, act: "answer", particulars: { isSustained } });
  const answer = { ...said, isSustained, answeredOn: legalDate(ctx.now), answeredBy: ctx.actor.id };
  const [objection] = await ctx.db.update(majorObjections).set(answer).where(waitingObjection(id)).returning();
  if (isSustained && objection && !isRevisedSince(row, objection.receivedOn))
    throw invalid({ verdict: "objection_not_revised" });
  return row;
}

const isRevisedSince = ({ correctedOn, removedOn }: Major, on: string): boolean =>
  [correctedOn, removedOn].some((day) => day !== null && day >= on);
