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
import { partyOf } from "../queries/publication-facts";
import { maskByRule } from "../redaction";
import { printMajorList } from "./print-major-list";

type Revised = { id: string; caseId: string; decisionId: string };

/** Puts right what a published entry says, masked by the rule again, and prints the list anew. */
export async function correctMajor(
  ctx: Context<Officer>,
  { id, version, facts, handling, reason }: z.output<typeof CorrectMajorInput>,
): Promise<Revised> {
  const columns = { correctedOn: legalDate(ctx.now), correctedBecause: reason };
  const row = await advanceMajor(ctx, { id, version, act: "correct", columns });
  const people = await knownPeople(ctx.db, row, partyOf(row));
  const said = { facts: maskByRule(facts, people), handling: maskByRule(handling, people) };
  await ctx.db.update(majorViolations).set(said).where(eq(majorViolations.id, id));
  await printMajorList(ctx, row);
  return row;
}

/** Takes a decision off the published list and prints the list anew. */
export async function removeMajor(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof RemoveMajorInput>,
): Promise<Revised> {
  const columns = { removedOn: legalDate(ctx.now), removedBecause: reason };
  const row = await advanceMajor(ctx, { id, version, act: "remove", columns });
  await printMajorList(ctx, row);
  return row;
}
