import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Reader } from "@/db/client";
import { caseOfficers } from "@/db/schema";

/** Everyone who holds a case today, with or without a certificate valid today. */
export async function holdersOf(reader: Reader, caseId: string): Promise<string[]> {
  const rows = await reader
    .select({ id: caseOfficers.accountId })
    .from(caseOfficers)
    .where(and(eq(caseOfficers.caseId, caseId), isNull(caseOfficers.until)));
  return rows.map(({ id }) => id);
}

const Accounts = z.array(z.object({ id: z.uuid() }));

/**
 * Everyone who has investigated what a case is about (《行政处罚法》第六十四条第（四）项): who holds it or has held it,
 * who has held those merged into it or those it was split off from, and the two of each visit that came to any of them.
 */
export async function everHeld(reader: Reader, caseId: string): Promise<string[]> {
  const rows = await reader.execute(sql`
    with recursive matter (id, split_from_id) as (
      select id, split_from_id from cases where id = ${caseId}
      union
      select c.id, c.split_from_id from matter m join cases c on c.id = m.split_from_id or c.merged_into_id = m.id
    )
    select o.account_id as id from matter m join case_officers o on o.case_id = m.id
    union
    select who.id from matter m
    join patrol_visits v on v.case_id = m.id
    cross join lateral (values (v.lead_id), (v.second_id)) as who (id)`);
  return Accounts.parse([...rows]).map(({ id }) => id);
}
