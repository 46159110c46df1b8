import "server-only";
import { eq } from "drizzle-orm";
import { decisionReports, decisions } from "@/db/schema";
import { meetClocks, openClock, stopClock } from "@/lib/deadlines/clocks";
import { ownTerm } from "@/lib/deadlines/region-terms";
import { reviveClocks } from "@/lib/deadlines/revived-clocks";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";

type Row = typeof decisions.$inferSelect;
type Decided = Pick<Row, "caseId" | "regionCode" | "kind"> & { readonly documentId: string };

/**
 * T-UP-10 runs from a penalty, on its paper, and only where the region has set its days: no national text that was read
 * asks for it.
 */
export async function openReportDays(ctx: Context, decided: Decided, decidedOn: LegalDate): Promise<void> {
  if (decided.kind !== "penalty") return;
  const own = await ownTerm(ctx.db, "T-UP-10", decided.regionCode);
  if (own === undefined) return;
  await openClock(ctx, {
    ...{ limit: "T-UP-10" as const, startedOn: decidedOn, own, regionCode: decided.regionCode },
    ...{ subject: { kind: "document", id: decided.documentId }, file: { kind: "case", id: decided.caseId } },
  });
}

/** Kept on the day of the report, however late it was. */
export async function meetReportDays(ctx: Context, { documentId }: Pick<Row, "documentId">, on: LegalDate) {
  if (documentId !== null) await meetClocks(ctx, documentId, ["T-UP-10"], on);
}

/** A decision that has fallen is not reported any more. */
export async function endReportDays(ctx: Context, decisionId: string, on: LegalDate): Promise<void> {
  const { documentId } = decisions;
  const [row] = await ctx.db.select({ documentId }).from(decisions).where(eq(decisions.id, decisionId));
  if (row && row.documentId !== null) await stopClock(ctx, row.documentId, "T-UP-10", on);
}

/** One that stands again is, by the days that its fall had stopped; they are kept where it was reported meanwhile. */
export async function resumeReportDays(ctx: Context, decisionId: string): Promise<void> {
  const [row] = await ctx.db
    .select({ documentId: decisions.documentId, reportedOn: decisionReports.reportedOn })
    .from(decisions)
    .leftJoin(decisionReports, eq(decisionReports.decisionId, decisions.id))
    .where(eq(decisions.id, decisionId));
  if (!row || row.documentId === null) return;
  await reviveClocks(ctx, row.documentId, ["T-UP-10"]);
  if (row.reportedOn !== null) await meetReportDays(ctx, row, row.reportedOn);
}
