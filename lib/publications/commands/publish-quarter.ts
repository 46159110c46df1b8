import "server-only";
import { asc, eq } from "drizzle-orm";
import type { z } from "zod";
import { majorViolations } from "@/db/schema";
import { actingOrgan } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { DomainError, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceMajor } from "../advance";
import type { PublishQuarterInput } from "../major-input";
import { type MajorRefusal, mayPublishLists } from "../major-policy";
import { everyPerson } from "../queries/known-people";
import { isProposedBy } from "../queries/proposed-majors";
import { maskedWords } from "../redaction";
import { printMajorList } from "./print-major-list";

/** What can stand against one entry and not against the others. */
const ofEntry: readonly MajorRefusal[] = [
  "own_major_proposal",
  "decision_fallen",
  "decision_not_served",
  "entry_masks_more",
];

/** Publishes what the own organ's officers put on a quarter's list, and prints the list. All of it or nothing. */
export async function publishQuarter(
  ctx: Context<Officer>,
  { quarter }: z.output<typeof PublishQuarterInput>,
): Promise<{ id: string }> {
  if (!mayPublishLists(ctx.actor)) throw refused("not_your_post");
  const { id: organId } = await actingOrgan(ctx.db, ctx.actor.organId);
  const rows = await ctx.db
    .select({ id: majorViolations.id, regionCode: majorViolations.regionCode, number: majorViolations.number })
    .from(majorViolations)
    .where(isProposedBy(ctx.actor, organId, quarter))
    .orderBy(asc(majorViolations.id));
  const [first] = rows;
  if (!first) throw refused("nothing_proposed");
  for (const { id, number } of rows) await publishEntry(ctx, id, number);
  await printMajorList(ctx, { organId, regionCode: first.regionCode, quarter, isRevised: false });
  return { id: organId };
}

/** One entry of the list, its informants hidden besides; a refusal that is the entry's own says which. */
async function publishEntry(ctx: Context<Officer>, id: string, number: string): Promise<void> {
  const columns = { publishedOn: legalDate(ctx.now), publishedBy: ctx.actor.id, typed: null };
  try {
    const row = await advanceMajor(ctx, { id, act: "publish", columns });
    const said = maskedWords(row.typed ?? row, await everyPerson(ctx.db, row));
    await ctx.db.update(majorViolations).set(said).where(eq(majorViolations.id, id));
  } catch (error) {
    const isItsOwn = error instanceof DomainError && ofEntry.some((reason) => reason === error.reason);
    throw isItsOwn ? refused(`entry_not_ready:${number}`) : error;
  }
}
