import "server-only";
import { and, eq, exists, isNull, not, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { db, type Reader } from "@/db/client";
import { accounts, decisions } from "@/db/schema";
import { isBarred } from "@/lib/cases/queries/holders";

const isReviewerOf = (organId: AnyPgColumn | string) =>
  and(
    ...[eq(accounts.organId, organId), eq(accounts.role, "legal_reviewer")],
    ...[eq(accounts.hasLegalQualification, true), isNull(accounts.disabledAt)],
  );

/** Reviewers of an organ with the qualification (《行政处罚法》第五十八条第二款). */
export async function reviewersOf(reader: Reader, organId: string): Promise<string[]> {
  const rows = await reader.select({ id: accounts.id }).from(accounts).where(isReviewerOf(organId));
  return rows.map(({ id }) => id);
}

/** Proceedings of a case that somebody, or the officer named, may review; the query reads them. */
export const isReviewable = (by?: string) =>
  exists(
    db()
      .select({ one: sql`1` })
      .from(accounts)
      .where(
        and(
          isReviewerOf(decisions.organId),
          by === undefined ? undefined : eq(accounts.id, by),
          not(isBarred(sql`${decisions.caseId}`, sql`${accounts.id}`)),
        ),
      ),
  );
