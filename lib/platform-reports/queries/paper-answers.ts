import "server-only";
import { and, eq, type SQL, sql } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, paperAnswers, reporters, reportLapses } from "@/db/schema";

/** Until when the newest demand of a period asked the enterprise for its report; null before the first. */
const lastReplyOn = (periodId: string): SQL =>
  sql`(${db()
    .select({ replyOn: sql`max(${reportLapses.replyOn})` })
    .from(reportLapses)
    .where(and(eq(reportLapses.periodId, periodId), eq(reportLapses.employerId, reporters.employerId)))})`;

/**
 * That the enterprise answered for the half-year on paper, before the newest demand's day ended if any ran
 * (`cameInTime`); a correlated condition on `reporters`.
 */
export const answeredOnPaper = ({ id, half }: { readonly id: string; readonly half: string }): SQL =>
  sql`exists ${db()
    .select({ one: sql`1` })
    .from(paperAnswers)
    .where(
      and(
        eq(paperAnswers.half, half),
        eq(paperAnswers.employerId, reporters.employerId),
        sql`${paperAnswers.receivedOn} <= coalesce(${lastReplyOn(id)}, ${paperAnswers.receivedOn})`,
      ),
    )}`;

/** What an enterprise brought on paper for a half-year, when, and who took it. The caller has found the entry. */
export async function paperAnswerOf(reader: Reader, employerId: string, half: string) {
  const [row] = await reader
    .select({ receivedOn: paperAnswers.receivedOn, note: paperAnswers.note, recordedBy: accounts.name })
    .from(paperAnswers)
    .innerJoin(accounts, eq(accounts.id, paperAnswers.recordedBy))
    .where(and(eq(paperAnswers.half, half), eq(paperAnswers.employerId, employerId)));
  return row;
}
