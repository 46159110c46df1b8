import "server-only";
import { and, desc, eq, gte, inArray, lte, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { deliveries, documents, documentVoids } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { recipientOf } from "@/lib/deliveries/lifecycle";
import { documentScope, ofVoids, type PaperForEmployer, voidColumns } from "@/lib/documents/queries";
import { knownNumber } from "@/lib/kernel/document-number";
import { countUpTo, olderThan, PAGE_ROWS, pageOf } from "@/lib/workflow/paging";
import type { EmployerPaperFilter, PaperGroup } from "../portal-filter";
import { isJudged } from "../portal-labels";
import { decisionId, isFallen, isOver } from "./paper-standing";

const groups: Readonly<Record<PaperForEmployer, PaperGroup>> = {
  "rectification-order": "correction",
  "order-revocation": "correction",
  "inquiry-notice": "inquiry",
  "preservation-notice": "inquiry",
  "preservation-decision": "inquiry",
  "inspection-result": "inquiry",
  "advance-notice": "decision",
  "hearing-notice": "decision",
  "penalty-decision": "decision",
  "spot-penalty-decision": "decision",
  "remedy-decision": "decision",
  "no-penalty-decision": "decision",
  "decision-revocation": "decision",
  "demand-letter": "performance",
  "deferral-answer": "performance",
  "enforcement-suspension": "performance",
  "enforcement-resumption": "performance",
  "enforcement-ending": "performance",
  "performance-agreement": "performance",
  "wage-listing-notice": "wage_listing",
  "wage-listing-decision": "wage_listing",
  "wage-removal-decision": "wage_listing",
  "wage-removal-refusal": "wage_listing",
  "wage-revocation-decision": "wage_listing",
  "wage-restoration-decision": "wage_listing",
  "platform-report": "platform",
  "report-notice": "platform",
  "advice-letter": "guidance",
  "correction-letter": "guidance",
  "talk-notice": "guidance",
  "meeting-notice": "guidance",
};

const keysOf = (group: PaperGroup): string[] =>
  Object.entries(groups).flatMap(([key, its]) => (its === group ? [key] : []));

/** The service of a paper to the employer, for a left join. */
const ofService = and(
  eq(deliveries.documentId, documents.id),
  eq(deliveries.recipient, "employer"),
  eq(deliveries.state, "served"),
);

function matching(user: EmployerUser, { q, group, from, to }: EmployerPaperFilter): SQL | undefined {
  return and(
    documentScope(user),
    group && inArray(documents.paperKey, keysOf(group)),
    q ? sought(q) : undefined,
    from ? gte(documents.issuedOn, from) : undefined,
    to ? lte(documents.issuedOn, to) : undefined,
  );
}

function sought(q: string): SQL | undefined {
  const ofNumber = sql`strpos(coalesce(${documents.number}, ''), ${knownNumber(q)}) > 0`;
  return or(sql`strpos(${documents.title}, ${q}) > 0`, ofNumber);
}

/**
 * One page of the papers that are addressed to this employer, newest first: whether each still counts, and the day on
 * which it was served. Looking at one is not service.
 */
export async function employerPapers(user: EmployerUser, filter: EmployerPaperFilter = {}, size = PAGE_ROWS) {
  const page = await pageOf(
    (limit) =>
      db()
        .select({
          ...{ id: documents.id, paperKey: documents.paperKey, title: documents.title, number: documents.number },
          ...{ issuedOn: documents.issuedOn, issuedAt: documents.issuedAt, pages: documents.pages },
          ...{ subjectKind: documents.subjectKind, subjectId: documents.subjectId },
          ...{ ...voidColumns, servedOn: deliveries.servedOn },
          ...{ isFallen, isOver, decisionId },
        })
        .from(documents)
        .leftJoin(documentVoids, ofVoids)
        .leftJoin(deliveries, ofService)
        .where(and(matching(user, filter), olderThan(filter.after, documents.issuedAt, documents.id)))
        .orderBy(desc(documents.issuedAt), desc(documents.id))
        .limit(limit),
    (row) => [row.issuedAt.toISOString(), row.id],
    size,
  );
  const rows = page.rows.map(({ paperKey, issuedAt: _, ...row }) => {
    return { ...row, isServed: recipientOf("case", paperKey) !== undefined, isJudged: isJudged(paperKey) };
  });
  return { rows, next: page.next };
}

export type EmployerPaper = Awaited<ReturnType<typeof employerPapers>>["rows"][number];

/** How many there are, counted no further than one above the ceiling. */
export const employerPaperCount = (user: EmployerUser, filter: EmployerPaperFilter = {}, ceiling?: number) =>
  countUpTo(documents, matching(user, filter), { ceiling });
