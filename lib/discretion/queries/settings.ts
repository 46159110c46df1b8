import "server-only";
import { and, asc, desc, eq, gt, ne, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, discretionSettings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { decodeCursor } from "@/lib/kernel/keyset";
import { countUpTo, type Page, pageOf } from "@/lib/workflow/paging";
import type { SettingFilter } from "../filter";
import { type RuleAct, type SettingKind, settingKinds } from "../lifecycle";
import { type RuleRefusal, ruleActRefusal } from "../policy";
import { discretionScope } from "../scope";
import { settingFacts } from "./rule-facts";

const rowsOf = (where: SQL | undefined, limit: number) =>
  db()
    .select({
      id: discretionSettings.id,
      kind: discretionSettings.kind,
      value: discretionSettings.value,
      isInclusive: discretionSettings.isInclusive,
      regionCode: discretionSettings.regionCode,
      state: discretionSettings.state,
      effectiveFrom: discretionSettings.effectiveFrom,
      effectiveTo: discretionSettings.effectiveTo,
      endsOn: discretionSettings.endsOn,
      source: discretionSettings.source,
    })
    .from(discretionSettings)
    .where(where)
    .orderBy(asc(discretionSettings.kind), desc(discretionSettings.effectiveFrom), desc(discretionSettings.id))
    .limit(limit);

export type SettingRow = Awaited<ReturnType<typeof rowsOf>>[number];

const seenBy = (actor: Officer): SQL | undefined =>
  and(discretionScope(actor, discretionSettings.regionCode), ne(discretionSettings.state, "discarded"));

/** One page of the region's numbers with their history, by kind, the newest day of commencement first. */
export const settingList = (
  actor: Officer,
  { after, ...filter }: SettingFilter,
  size?: number,
): Promise<Page<SettingRow>> =>
  pageOf(
    (limit) => rowsOf(and(matching(actor, filter), afterPlace(after)), limit),
    (row) => [row.kind, row.effectiveFrom, row.id],
    size,
  );

export const settingCount = (actor: Officer, filter: SettingFilter, ceiling?: number): Promise<number> =>
  countUpTo(discretionSettings, matching(actor, filter), { ceiling });

const matching = (actor: Officer, { kind, state }: SettingFilter) =>
  and(seenBy(actor), kind && eq(discretionSettings.kind, kind), state && eq(discretionSettings.state, state));

const Place = z.tuple([z.enum(settingKinds), z.iso.date(), z.uuid()]);

function afterPlace(cursor: string | undefined): SQL | undefined {
  const place = Place.safeParse(decodeCursor(cursor));
  if (!place.success) return undefined;
  const [kind, from, id] = place.data;
  const older = sql`(${discretionSettings.effectiveFrom}, ${discretionSettings.id}) < (${from}, ${id}::uuid)`;
  return or(gt(discretionSettings.kind, kind), and(eq(discretionSettings.kind, kind), older));
}

/** Of which kinds a number is published for the officer's region. */
export async function publishedKinds(actor: Officer): Promise<readonly SettingKind[]> {
  const rows = await db()
    .selectDistinct({ kind: discretionSettings.kind })
    .from(discretionSettings)
    .where(and(seenBy(actor), eq(discretionSettings.state, "published")));
  return rows.map(({ kind }) => kind);
}

/** One setting and what this actor may do with it; undefined out of scope. */
export async function settingFile(actor: Officer, id: string) {
  const [row] = await db()
    .select({ setting: discretionSettings, enteredByName: accounts.name })
    .from(discretionSettings)
    .innerJoin(accounts, eq(accounts.id, discretionSettings.enteredBy))
    .where(and(eq(discretionSettings.id, id), discretionScope(actor, discretionSettings.regionCode)));
  if (!row) return undefined;
  const facts = await settingFacts(db(), row.setting);
  return {
    ...row.setting,
    enteredByName: row.enteredByName,
    refusalOf: (act: RuleAct): RuleRefusal | null => ruleActRefusal(actor, facts, act),
  };
}

export type SettingFile = NonNullable<Awaited<ReturnType<typeof settingFile>>>;
