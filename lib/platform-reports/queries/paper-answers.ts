import "server-only";
import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
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
        isNull(paperAnswers.struckOn),
        sql`${paperAnswers.receivedOn} <= coalesce(${lastReplyOn(id)}, ${paperAnswers.receivedOn})`,
      ),
    )}`;

const striker = alias(accounts, "striker");

/**
 * What was entered as brought on paper for a half-year, when, and who took it: the one that counts, and those struck
 * as entered in error. The caller has found the entry.
 */
export async function paperAnswersOf(reader: Reader, employerId: string, half: string) {
  const rows = await reader
    .select({
      ...{ id: paperAnswers.id, receivedOn: paperAnswers.receivedOn, note: paperAnswers.note },
      ...{ recordedBy: accounts.name, recordedOn: paperAnswers.recordedOn },
      ...{ struckOn: paperAnswers.struckOn, struckBecause: paperAnswers.struckBecause, struckBy: striker.name },
    })
    .from(paperAnswers)
    .innerJoin(accounts, eq(accounts.id, paperAnswers.recordedBy))
    .leftJoin(striker, eq(striker.id, paperAnswers.struckBy))
    .where(and(eq(paperAnswers.half, half), eq(paperAnswers.employerId, employerId)))
    .orderBy(asc(paperAnswers.recordedOn), asc(paperAnswers.id));
  return {
    answer: rows.find(({ struckOn }) => struckOn === null),
    struck: rows.filter(({ struckOn }) => struckOn !== null),
  };
}
