import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { majorLists, majorViolations } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { majorList } from "@/lib/documents/templates/major-list";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { majorKindLabels } from "../major-labels";
import { quarterWords } from "../quarter";

type Place = {
  readonly organId: string;
  readonly regionCode: string;
  readonly quarter: string;
  /** After a correction or a removal; not when more decisions come onto the list. */
  readonly isRevised: boolean;
};

/**
 * Prints what of an organ's quarter is public now, as the newest list; those printed before stay. Two that print the
 * same quarter at once wait for each other, so that the later one has the next ordinal.
 */
export async function printMajorList(ctx: Context<Officer>, place: Place): Promise<void> {
  const { organId, regionCode, quarter, isRevised } = place;
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`major_lists ${organId} ${quarter}`}, 0))`);
  const ofQuarter = and(eq(majorLists.organId, organId), eq(majorLists.quarter, quarter));
  const ordinal = (await ctx.db.$count(majorLists, ofQuarter)) + 1;
  const own = { organId, regionCode, quarter, ordinal };
  const [list] = await ctx.db
    .insert(majorLists)
    .values({ ...own, publishedOn: legalDate(ctx.now), publishedBy: ctx.actor.id })
    .returning({ id: majorLists.id });
  if (!list) throw new Error("a list was not stored");
  const subject = { kind: "major_list", id: list.id };
  ctx.record({ act: "major_list.publish", subject, particulars: { quarter, ordinal } });
  const entries = await entriesOf(ctx, organId, quarter);
  if (entries.length === 0) return;
  const organ = await organOf(ctx.db, organId);
  const input = { quarter: quarterWords(quarter), organ: organ.name, isRevised, entries };
  const paper = await issuePaper(ctx, { paper: majorList, input, organId, regionCode, subject, file: subject });
  await ctx.db.update(majorLists).set({ documentId: paper.id }).where(eq(majorLists.id, list.id));
}

async function entriesOf(ctx: Context, organId: string, quarter: string) {
  const rows = await ctx.db
    .select()
    .from(majorViolations)
    .where(
      and(
        eq(majorViolations.organId, organId),
        eq(majorViolations.quarter, quarter),
        eq(majorViolations.state, "published"),
      ),
    )
    .orderBy(asc(majorViolations.decidedOn), asc(majorViolations.id));
  return rows.map(({ partyName, creditCode, address, representative, kind, facts, handling, number }) => ({
    ...{ party: partyName, creditCode: creditCode ?? "", address, representative },
    ...{ kind: majorKindLabels[kind], facts, handling, number },
  }));
}
