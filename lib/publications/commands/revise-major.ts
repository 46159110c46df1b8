import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { majorViolations } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceMajor } from "../advance";
import type { CorrectMajorInput, RemoveMajorInput } from "../major-input";
import { isPerson } from "../public-text";
import { knownPeople } from "../queries/known-people";
import { saidOfMajor } from "../queries/major-facts";
import { maskedWords, maskWithParty } from "../redaction";
import { assertTellsNobody } from "./assert-tells-nobody";
import { printMajorList } from "./print-major-list";
import { majorBefore } from "./words-before";

type Revised = { id: string; caseId: string; decisionId: string };

/**
 * Puts right what an entry says: its kind, whom it names and its words, masked by the rule again. Of one that is public
 * the list is printed anew; one that is not yet is from now on the correcting officer's, so that another publishes it.
 * Throws `refused` (names_remain) when what is public would tell an informant, `invalid` for a natural person's home.
 */
export async function correctMajor(
  ctx: Context<Officer>,
  { id, version, kind, facts, handling, reason, ...seat }: z.output<typeof CorrectMajorInput>,
): Promise<Revised> {
  const named = { ...seat, creditCode: seat.creditCode || null };
  if (isPerson(named.creditCode) && seat.address !== "") throw invalid({ address: "home_is_private" });
  if (isPerson(named.creditCode) && seat.representative !== "") throw invalid({ representative: "home_is_private" });
  const particulars = { before: await majorBefore(ctx, id) };
  const row = await advanceMajor(ctx, { id, version, act: "correct", particulars });
  const today = legalDate(ctx.now);
  const isPublic = row.state === "published";
  const typed = { facts, handling };
  const words = maskedWords(typed, await knownPeople(ctx.db, { ...row, ...named }));
  if (isPublic) await assertTellsNobody(ctx, row, await saidOfMajor(ctx.db, { ...row, ...words, ...named }));
  const by = isPublic
    ? { correctedOn: today, correctedBecause: reason }
    : { reason, judgedBy: ctx.actor.id, judgedOn: today, typed };
  const said = { kind, ...words, ...named, ...by };
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
