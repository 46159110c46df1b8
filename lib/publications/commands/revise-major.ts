import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { majorViolations } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceMajor } from "../advance";
import type { CorrectMajorInput, RemoveMajorInput } from "../major-input";
import { knownPeople } from "../queries/known-people";
import { maskedWords, maskWithParty } from "../redaction";
import { assertTellsNobody } from "./assert-tells-nobody";
import { printMajorList } from "./print-major-list";
import { majorBefore } from "./words-before";

type Revised = { id: string; caseId: string; decisionId: string };

/**
 * Puts right the kind and the words of an entry, masked by the rule again. Of one that is public the list is printed
 * anew; one that is not yet is from now on the correcting officer's, so that another person publishes it. Throws
 * `refused` (names_remain) when what is public would tell an informant.
 */
export async function correctMajor(
  ctx: Context<Officer>,
  { id, version, kind, facts, handling, reason }: z.output<typeof CorrectMajorInput>,
): Promise<Revised> {
  const particulars = { before: await majorBefore(ctx, id) };
  const row = await advanceMajor(ctx, { id, version, act: "correct", particulars });
  const today = legalDate(ctx.now);
  const isPublic = row.state === "published";
  const typed = { facts, handling };
  const words = maskedWords(typed, await knownPeople(ctx.db, row));
  if (isPublic) await assertTellsNobody(ctx, row, [words.facts, words.handling]);
  const by = isPublic
    ? { correctedOn: today, correctedBecause: reason }
    : { reason, judgedBy: ctx.actor.id, judgedOn: today, typed };
  const said = { kind, ...words, ...by };
  await ctx.db.update(majorViolations).set(said).where(eq(majorViolations.id, id));
  if (isPublic) await printMajorList(ctx, { ...row, isRevised: true });
  return row;
}

/** Takes a decision off the published list, says why in public without any name, and prints the list anew. */
export async function removeMajor(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof RemoveMajorInput>,
): Promise<Revised> {
  const columns = { removedOn: legalDate(ctx.now), removedBecause: "" };
  const row = await advanceMajor(ctx, { id, version, act: "remove", columns });
  const removedBecause = maskWithParty(reason, await knownPeople(ctx.db, row));
  await assertTellsNobody(ctx, row, [removedBecause]);
  await ctx.db.update(majorViolations).set({ removedBecause }).where(eq(majorViolations.id, id));
  await printMajorList(ctx, { ...row, isRevised: true });
  return row;
}
