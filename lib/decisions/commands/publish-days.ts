import "server-only";
import { eq } from "drizzle-orm";
import { decisions, publications } from "@/db/schema";
import { openClock, stopClock } from "@/lib/deadlines/clocks";
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
