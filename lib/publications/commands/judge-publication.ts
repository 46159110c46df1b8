import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { decisions, documents, publications } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { meetClocks } from "@/lib/deadlines/clocks";
import { decisionScope } from "@/lib/decisions/scope";
import { bigrams } from "@/lib/kernel/bigrams";
import { legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advancePublication } from "../advance";
import type { JudgePublicationInput } from "../input";
import { judgeRefusal } from "../policy";
import { publicTextOf } from "../public-text";
import { judgedFacts } from "../queries/publication-facts";
import { openPublishClock, takeOverClock } from "./publish-clock";

/**
 * Judges whether a penalty decision has a certain social influence (《行政处罚法》第四十八条), with the reason either way.
 * One that has is to be published within T-PUBLISH-7 of the decision; one that has not waits for another person.
 */
export async function judgePublication(
  ctx: Context<Officer>,
  { decisionId, verdict, reason }: z.output<typeof JudgePublicationInput>,
): Promise<{ id: string; caseId: string; decisionId: string }> {
  const [decision] = await ctx.db
    .select()
    .from(decisions)
    .where(and(eq(decisions.id, decisionId), decisionScope(ctx.actor)))
    .for("update");
  if (!decision) throw notFound();
  const refusal = judgeRefusal(ctx.actor, await judgedFacts(ctx.db, decision, ctx.now));
  if (refusal !== null) throw refused(refusal);
  const isPublic = verdict === "public";
  const [row] = await ctx.db
    .insert(publications)
    .values({
      ...(await ofDecision(ctx, decision)),
      ...{ isPublic, judgedBy: ctx.actor.id, judgedOn: legalDate(ctx.now), judgedBecause: reason },
    })
    .returning();
  if (!row) throw new Error("a publication was not stored");
  const about = [row.caseId, row.employerId, decisionId];
  const subject = { kind: "publication", id: row.id };
  ctx.record({ act: "publication.judge", subject, about, to: "judged", particulars: { isPublic } });
  await takeOverClock(ctx, row);
  if (isPublic) await openPublishClock(ctx, row);
  else {
    await advancePublication(ctx, { id: row.id, act: "withhold" });
    await meetClocks(ctx, row.id, ["T-PUBLISH-7"], row.judgedOn);
  }
  return row;
}

type Decision = typeof decisions.$inferSelect;

async function ofDecision(ctx: Context, decision: Decision) {
  const { id: decisionId, caseId, organId, regionCode, employerId, number, decidedOn, documentId } = decision;
  if (number === null || decidedOn === null || documentId === null) throw new Error("a decision without its paper");
  const [paper] = await ctx.db.select({ input: documents.input }).from(documents).where(eq(documents.id, documentId));
  const { party } = publicTextOf(paper?.input);
  return {
    ...{ decisionId, caseId, organId, regionCode, employerId, number, decidedOn, sourceId: documentId },
    ...{ partyName: party.name, partyBigrams: bigrams(party.name), creditCode: party.creditCode },
  };
}
