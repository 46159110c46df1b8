import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { deadlines, decisions, majorViolations, publications } from "@/db/schema";
import { openClock, stopClock } from "@/lib/deadlines/clocks";
import { handOnClock } from "@/lib/deadlines/corrected-clocks";
import { reviveClocks } from "@/lib/deadlines/revived-clocks";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";

type Row = typeof decisions.$inferSelect;
type Decided = Pick<Row, "caseId" | "regionCode" | "kind" | "personId"> & { readonly documentId: string };

/**
 * T-PUBLISH-7 runs from the decision, whether or not anybody has judged yet that the public is to read it: of penalties
 * on units, as no law read has a person's published.
 */
export async function openPublishDays(ctx: Context, decided: Decided, decidedOn: LegalDate): Promise<void> {
  if (decided.kind !== "penalty" || decided.personId !== null) return;
  await openClock(ctx, {
    limit: "T-PUBLISH-7",
    startedOn: decidedOn,
    subject: { kind: "document", id: decided.documentId },
    file: { kind: "case", id: decided.caseId },
    regionCode: decided.regionCode,
  });
}

/** A decision that has fallen is not published any more, judged or not. */
export async function endPublishDays(ctx: Context, decisionId: string, on: LegalDate): Promise<void> {
  const subjects = await ctx.db
    .select({ document: decisions.documentId, publication: publications.id })
    .from(decisions)
    .leftJoin(publications, eq(publications.decisionId, decisions.id))
    .where(eq(decisions.id, decisionId));
  for (const subject of subjects.flatMap(({ document, publication }) => [document, publication]))
    if (subject !== null) await stopClock(ctx, subject, "T-PUBLISH-7", on);
}

/**
 * A decision that stands again is to be published as before: the days that its fall had stopped run on, with its paper
 * or, where it was judged meanwhile and is not published, with the publication.
 */
export async function resumePublishDays(ctx: Context, decisionId: string): Promise<void> {
  const [row] = await ctx.db
    .select({ document: decisions.documentId, id: publications.id, state: publications.state })
    .from(decisions)
    .leftJoin(publications, eq(publications.decisionId, decisions.id))
    .where(eq(decisions.id, decisionId));
  if (!row || row.document === null) return;
  if (row.id === null) return reviveClocks(ctx, row.document, ["T-PUBLISH-7"]);
  if (row.state === null || !toPublish.includes(row.state) || (await isRunning(ctx, row.id))) return;
  await reviveClocks(ctx, row.document, ["T-PUBLISH-7"]);
  await handOnClock(ctx, row.document, "T-PUBLISH-7", { kind: "publication", id: row.id });
  await reviveClocks(ctx, row.id, ["T-PUBLISH-7"]);
}

/** Judged to be public, or open whether it is. */
const toPublish: readonly (typeof publications.$inferSelect.state)[] = ["judged", "proposed", "returned"];

const isRunning = async (ctx: Context, subjectId: string): Promise<boolean> =>
  (await ctx.db.$count(
    deadlines,
    and(
      ...[eq(deadlines.subjectId, subjectId), eq(deadlines.limitKey, "T-PUBLISH-7")],
      inArray(deadlines.state, ["running", "paused"]),
    ),
  )) > 0;

/** What is public of a decision that stands again is not withdrawn. */
export async function endWithdrawalDays(ctx: Context, decisionId: string, on: LegalDate): Promise<void> {
  const ofDecision = (table: typeof publications | typeof majorViolations) =>
    ctx.db.select({ id: table.id }).from(table).where(eq(table.decisionId, decisionId));
  for (const { id } of [...(await ofDecision(publications)), ...(await ofDecision(majorViolations))])
    await stopClock(ctx, id, "T-WITHDRAW-3", on);
}
