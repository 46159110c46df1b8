import "server-only";
import { and, asc, eq, isNotNull, notExists, notInArray, sql } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { decisions, documents, documentVoids, orders, paperCorrections } from "@/db/schema";
import { type Difference, differencesIn } from "@/lib/documents/consistency";
import { ofVoids } from "@/lib/documents/queries";

/** The acceptance notice repeats the complainant's own words; a statement repeats what it explains. */
const NOT_COMPARED = ["acceptance-notice", "correction-statement"] as const;

/**
 * What the papers that count in a case's file say differently and nobody has explained. The caller has asked the case's
 * scope.
 */
export async function disagreementsOf(caseId: string, reader: Reader = db()): Promise<readonly Difference[]> {
  const revoked = reader
    .select({ one: sql`1` })
    .from(orders)
    .where(and(eq(orders.documentId, documents.id), eq(orders.state, "revoked")));
  const ofRevoked = reader
    .select({ one: sql`1` })
    .from(decisions)
    .where(and(eq(decisions.id, documents.subjectId), isNotNull(decisions.revokedOn)));
  const outOfUse = reader.select({ one: sql`1` }).from(documentVoids).where(ofVoids);
  const papers = await reader
    .select({ id: documents.id, title: documents.title, number: documents.number, input: documents.input })
    .from(documents)
    .where(
      and(
        eq(documents.fileId, caseId),
        notInArray(documents.paperKey, [...NOT_COMPARED]),
        notExists(revoked),
        notExists(ofRevoked),
        notExists(outOfUse),
      ),
    )
    .orderBy(asc(documents.issuedAt), asc(documents.id));
  const explained = await reader
    .select({ field: paperCorrections.field, of: paperCorrections.of, values: paperCorrections.values })
    .from(paperCorrections)
    .where(eq(paperCorrections.caseId, caseId));
  return differencesIn(papers).filter(
    ({ field, of, values }) =>
      !explained.some(
        (one) => one.field === field && one.of === of && values.every(({ value }) => one.values.includes(value)),
      ),
  );
}
