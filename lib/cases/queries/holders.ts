import "server-only";
import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Reader } from "@/db/client";
import { caseOfficers, cases } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";

/** Everyone who holds a case today, with or without a certificate valid today. */
export async function holdersOf(reader: Reader, caseId: string): Promise<string[]> {
  const rows = await reader
    .select({ id: caseOfficers.accountId })
    .from(caseOfficers)
    .where(and(eq(caseOfficers.caseId, caseId), isNull(caseOfficers.until)));
  return rows.map(({ id }) => id);
}

const Rows = z.array(z.object({ id: z.uuid(), recused: z.boolean() }));

/** Who is kept from judging a case: `barredIds` holds all of them, `recusedIds` those whose recusal was granted. */
export type Barred = { readonly barredIds: readonly string[]; readonly recusedIds: readonly string[] };

/** The rows of `barredFrom`, each with its day; null where a visit has none yet. */
const barredRows = (caseId: SQL) => sql`
    with recursive matter (id, split_from_id) as (
      select id, split_from_id from cases where id = ${caseId}
      union
      select c.id, c.split_from_id from matter m join cases c on c.id = m.split_from_id or c.merged_into_id = m.id
    )
    select o.account_id as id, false as recused, o.since from matter m join case_officers o on o.case_id = m.id
    union
    select who.id, false, (v.started_at at time zone 'Asia/Shanghai')::date from matter m
    join patrol_visits v on v.case_id = m.id
    cross join lateral (values (v.lead_id), (v.second_id)) as who (id)
    union
    select r.account_id, true, r.decided_on from matter m join recusals r on r.case_id = m.id where r.is_granted`;

/**
 * Everyone who has investigated what a case is about (《行政处罚法》第六十四条第（四）项): who holds it or has held it,
 * who has held those merged into it or those it was split off from, and the two of each visit that came to any of them;
 * and everyone whose recusal from any of these was granted (第四十三条).
 */
export async function barredFrom(reader: Reader, caseId: string): Promise<Barred> {
  const said = await reader.execute(barredRows(sql`${caseId}`));
  const rows = Rows.parse([...said]);
  return {
    barredIds: [...new Set(rows.map(({ id }) => id))],
    recusedIds: rows.filter(({ recused }) => recused).map(({ id }) => id),
  };
}

/** Whether that person has investigated what that case is about, or was recused from it. */
export const isBarred = (caseId: SQL, accountId: SQL) =>
  sql<boolean>`exists (select 1 from (${barredRows(caseId)}) b where b.id = ${accountId})`;

/** The same as it stood when that day was over. */
export const wasBarredOn = (day: SQL, caseId: SQL, accountId: SQL) => sql<boolean>`exists (select 1
  from (${barredRows(caseId)}) b where b.id = ${accountId} and (b.since is null or b.since <= ${day}))`;

/** Whether that person's recusal from what a case is about was granted: `recusedFrom`, of one row after another. */
export const isRecused = (caseId: SQL, accountId: SQL) =>
  sql<boolean>`exists (select 1 from (${barredRows(caseId)}) b where b.recused and b.id = ${accountId})`;

/** Everyone whose recusal from a matter was granted; nobody where it has not become a case. */
export const recusedFrom = async (reader: Reader, caseId: string | null): Promise<readonly string[]> =>
  caseId === null ? [] : (await barredFrom(reader, caseId)).recusedIds;

const Ids = z.array(z.object({ id: z.uuid() }));

/** Those of `rows` whose matter this actor has not left by a recusal that was granted. */
export async function notLeftBy<Row extends { readonly id: string }>(
  reader: Reader,
  actor: Actor,
  rows: readonly Row[],
): Promise<Row[]> {
  if (actor.kind !== "officer" || rows.length === 0) return [...rows];
  const ids = rows.map(({ id }) => id);
  const said = await reader.execute(sql`
    with recursive matter (root, id, split_from_id) as (
      select id, id, split_from_id from cases where ${inArray(cases.id, ids)}
      union
      select m.root, c.id, c.split_from_id from matter m
      join cases c on c.id = m.split_from_id or c.merged_into_id = m.id
    )
    select distinct m.root as id from matter m
    join recusals r on r.case_id = m.id where r.is_granted and r.account_id = ${actor.id}`);
  const left = Ids.parse([...said]).map(({ id }) => id);
  return rows.filter(({ id }) => !left.includes(id));
}

/** The case itself, and those in which what it is about goes on: split off from it, or that it was merged into. */
export async function carryingOn(reader: Reader, caseId: string): Promise<[string, ...string[]]> {
  const said = await reader.execute(sql`
    with recursive later (id, merged_into_id) as (
      select id, merged_into_id from cases where id = ${caseId}
      union
      select c.id, c.merged_into_id from later l join cases c on c.split_from_id = l.id or c.id = l.merged_into_id
    )
    select id from later where id <> ${caseId}`);
  return [caseId, ...Ids.parse([...said]).map(({ id }) => id)];
}

/** Everyone who has investigated what a case is about, or was recused from it. */
export const everHeld = async (reader: Reader, caseId: string): Promise<readonly string[]> =>
  (await barredFrom(reader, caseId)).barredIds;
