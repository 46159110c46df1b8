import "server-only";
import { asc } from "drizzle-orm";
import type { z } from "zod";
import { majorViolations } from "@/db/schema";
import { actingOrgan } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { DomainError, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceMajor, type Major } from "../advance";
import type { PublishQuarterInput } from "../major-input";
import { type MajorRefusal, mayPublishLists } from "../major-policy";
import { saidOfMajor } from "../queries/major-facts";
import { isProposedBy } from "../queries/proposed-majors";
import { assertTellsNobody } from "./assert-tells-nobody";
import { printMajorList } from "./print-major-list";

/** What can stand against one entry and not against the others. */
const ofEntry: readonly MajorRefusal[] = [
  "recused_from_case",
  "own_major_proposal",
  "decision_fallen",
  "decision_not_served",
  "entry_masks_more",
];

type Input = z.output<typeof PublishQuarterInput>;
type Shown = Input["entries"];

/**
 * Publishes what the own organ's officers put on a quarter's list, and prints the list. All of it or nothing; `stale`
 * when that is not, word for word, what the page showed.
 */
export async function publishQuarter(ctx: Context<Officer>, { quarter, entries }: Input): Promise<{ id: string }> {
  if (!mayPublishLists(ctx.actor)) throw refused("not_your_post");
  const { id: organId } = await actingOrgan(ctx.db, ctx.actor.organId);
  const rows = await ctx.db
    .select()
    .from(majorViolations)
    .where(isProposedBy(ctx.actor, organId, quarter))
    .orderBy(asc(majorViolations.id));
  const [first] = rows;
  if (!first) throw refused("nothing_proposed");
  if (!isShown(rows, entries)) throw new DomainError("stale");
  for (const row of rows) await publishEntry(ctx, row);
  await printMajorList(ctx, { organId, regionCode: first.regionCode, quarter, isRevised: false });
  return { id: organId };
}

/** Nothing was put on the list or taken from it, and no entry was turned or corrected, since the page showed them. */
const isShown = (rows: readonly Major[], shown: Shown): boolean => {
  const versions = new Map(shown.map(({ id, version }) => [id, version]));
  return shown.length === rows.length && rows.every(({ id, version }) => versions.get(id) === version);
};

/** Where it was taken off before, that is not said of it any more. */
const standsAgain = { removedOn: null, removedBecause: null };

/** One entry of the list, word for word as it was proposed; a refusal that is the entry's own says which. */
async function publishEntry(ctx: Context<Officer>, { id, version, number }: Major): Promise<void> {
  const columns = { publishedOn: legalDate(ctx.now), publishedBy: ctx.actor.id, typed: null, ...standsAgain };
  try {
    const row = await advanceMajor(ctx, { id, version, act: "publish", columns });
    await assertTellsNobody(ctx, row, await saidOfMajor(ctx.db, row));
  } catch (error) {
    const isItsOwn = error instanceof DomainError && ofEntry.some((reason) => reason === error.reason);
    const tellsSomebody = error instanceof DomainError && error.reason === "names_remain";
    if (tellsSomebody) throw refused(`entry_names_remain:${number}`);
    throw isItsOwn ? refused(`entry_not_ready:${number}`) : error;
  }
}
