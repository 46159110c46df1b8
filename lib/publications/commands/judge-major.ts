import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { decisions, documents, employers, majorViolations } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { decisionScope } from "@/lib/decisions/scope";
import { standsFor } from "@/lib/employers/queries/files-of";
import { legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceMajor } from "../advance";
import type { JudgeMajorInput } from "../major-input";
import { majorJudgeRefusal } from "../major-policy";
import { isPerson, publicTextOf } from "../public-text";
import { quarterOf } from "../quarter";
import { knownPeople } from "../queries/known-people";
import { majorGround } from "../queries/major-facts";
import { maskedWords } from "../redaction";

/**
 * Puts a decision on the list of major violations of the quarter in which it was made, or leaves it out, with the
 * reason (人社部令第29号). What is to be read is taken from the issued paper, masked by the rule.
 */
export async function judgeMajor(
  ctx: Context<Officer>,
  { decisionId, verdict, kind, reason }: z.output<typeof JudgeMajorInput>,
): Promise<{ id: string; caseId: string; decisionId: string }> {
  const [decision] = await ctx.db
    .select()
    .from(decisions)
    .where(and(eq(decisions.id, decisionId), decisionScope(ctx.actor)))
    .for("update");
  if (!decision) throw notFound();
  const refusal = majorJudgeRefusal(ctx.actor, await majorGround(ctx.db, decision, ctx.now));
  if (refusal !== null) throw refused(refusal);
  const judged = { kind, reason, judgedBy: ctx.actor.id, judgedOn: legalDate(ctx.now) };
  const [row] = await ctx.db
    .insert(majorViolations)
    .values({ ...(await ofDecision(ctx, decision)), ...judged })
    .returning();
  if (!row) throw new Error("an entry was not stored");
  const about = [row.caseId, row.employerId, decisionId];
  const subject = { kind: "major", id: row.id };
  ctx.record({ act: "major.judge", subject, about, to: "proposed", particulars: { kind, quarter: row.quarter } });
  if (verdict === "exclude") await advanceMajor(ctx, { id: row.id, act: "exclude" });
  return row;
}

type Decision = typeof decisions.$inferSelect;

async function ofDecision(ctx: Context, decision: Decision) {
  const { id: decisionId, caseId, organId, regionCode, employerId, number, decidedOn, documentId } = decision;
  if (number === null || decidedOn === null || documentId === null) throw new Error("a decision without its paper");
  const [paper] = await ctx.db.select({ input: documents.input }).from(documents).where(eq(documents.id, documentId));
  const [employer] = await ctx.db.select().from(employers).where(standsFor(employerId));
  const { party, text } = publicTextOf(paper?.input);
  const named = { partyName: party.name, creditCode: party.creditCode };
  const people = await knownPeople(ctx.db, { caseId, decisionId, employerId, ...named });
  const seat = { address: employer?.address ?? "", representative: employer?.legalRepresentative ?? "" };
  const typed = { facts: text.facts.join("\n"), handling: text.measures.join("\n") };
  return {
    ...{ decisionId, caseId, organId, regionCode, employerId, number, decidedOn, quarter: quarterOf(decidedOn) },
    ...named,
    ...(isPerson(party.creditCode) ? { address: "", representative: "" } : seat),
    ...{ typed, ...maskedWords(typed, people) },
  };
}
