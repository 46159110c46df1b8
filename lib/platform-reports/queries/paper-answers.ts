import "server-only";
import { and, eq, type SQL, sql } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, paperAnswers, reporters } from "@/db/schema";

/** That the enterprise answered for the half-year on paper; a correlated condition on `reporters`. */
export const answeredOnPaper = (half: string): SQL =>
  sql`exists ${db()
    .select({ one: sql`1` })
    .from(paperAnswers)
    .where(and(eq(paperAnswers.half, half), eq(paperAnswers.employerId, reporters.employerId)))}`;

/** What an enterprise brought on paper for a half-year, when, and who took it. The caller has found the entry. */
export async function paperAnswerOf(reader: Reader, employerId: string, half: string) {
  const [row] = await reader
    .select({ receivedOn: paperAnswers.receivedOn, note: paperAnswers.note, recordedBy: accounts.name })
    .from(paperAnswers)
    .innerJoin(accounts, eq(accounts.id, paperAnswers.recordedBy))
    .where(and(eq(paperAnswers.half, half), eq(paperAnswers.employerId, employerId)));
  return row;
}
