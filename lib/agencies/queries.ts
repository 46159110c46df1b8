import "server-only";
import { and, asc, desc, eq, exists, inArray, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Reader } from "@/db/client";
import { accounts, inspectorCertificates, organs, regions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
import { regionScope } from "@/lib/workflow/scope";
import { investigates, isValidOn } from "./queries/certificates";

/** The organ in whose name an officer's acts are done: an inspection body acts for its bureau. */
export async function actingOrgan(reader: Reader, organId: string) {
  const [own] = await reader.select().from(organs).where(eq(organs.id, organId));
  if (!own) throw new Error("an officer without an organ");
  if (own.kind !== "inspection_body" || own.parentId === null) return own;
  const [parent] = await reader.select().from(organs).where(eq(organs.id, own.parentId));
  return parent ?? own;
}

export type Organ = Awaited<ReturnType<typeof actingOrgan>>;

export async function organOf(reader: Reader, id: string): Promise<Organ> {
  const [row] = await reader.select().from(organs).where(eq(organs.id, id));
  if (!row) throw new Error("no such organ");
  return row;
}

/** The organ in whose name a matter is handled, and the inspection bodies that act for it. */
export async function organsActingFor(reader: Reader, organId: string): Promise<string[]> {
  const rows = await reader
    .select({ id: organs.id })
    .from(organs)
    .where(or(eq(organs.id, organId), and(eq(organs.parentId, organId), eq(organs.kind, "inspection_body"))));
  return rows.map((organ) => organ.id);
}

/** The bureau that is competent for a region: its own, else the nearest above it. */
export async function competentBureau(reader: Reader, regionCode: string): Promise<Organ | undefined> {
  const [row] = await reader
    .select()
    .from(organs)
    .where(and(eq(organs.kind, "bureau"), isAbove(regionCode)))
    .orderBy(sql`length(${organs.regionCode}) desc`)
    .limit(1);
  return row;
}

/** The bureaus above a region, the nearest first, each with whether a head of it works with this installation. */
export function bureausAbove(reader: Reader, regionCode: string) {
  const head = and(eq(accounts.organId, organs.id), eq(accounts.role, "head"), isNull(accounts.disabledAt));
  return reader
    .select({ id: organs.id, name: organs.name, regionCode: organs.regionCode, hasHead: exists(headOf(reader, head)) })
    .from(organs)
    .where(and(eq(organs.kind, "bureau"), ne(organs.regionCode, regionCode), isAbove(regionCode)))
    .orderBy(desc(sql`length(${organs.regionCode})`), asc(organs.id));
}

const headOf = (reader: Reader, head: SQL | undefined) => reader.select({ id: accounts.id }).from(accounts).where(head);

/** By region, the bureau competent for it and the inspection bodies that act for that bureau. */
export async function organsCompetentIn(
  reader: Reader,
  regionCodes: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const above = regionCodes.flatMap((code) => Array.from(code, (_digit, at) => code.slice(0, at + 1)));
  const bureau = alias(organs, "bureau");
  const rows = await reader
    .select({ id: organs.id, bureauId: bureau.id, regionCode: bureau.regionCode })
    .from(bureau)
    .innerJoin(
      organs,
      or(eq(organs.id, bureau.id), and(eq(organs.parentId, bureau.id), eq(organs.kind, "inspection_body"))),
    )
    .where(and(eq(bureau.kind, "bureau"), inArray(bureau.regionCode, [...new Set(above)])))
    .orderBy(desc(sql`length(${bureau.regionCode})`));
  const of = (code: string) => {
    const nearest = rows.find(({ regionCode }) => code.startsWith(regionCode));
    return rows.flatMap(({ id, bureauId }) => (bureauId === nearest?.bureauId ? [id] : []));
  };
  return new Map(regionCodes.map((code) => [code, of(code)]));
}

/** The same for one region; none without a bureau. */
export const organsCompetentFor = async (reader: Reader, regionCode: string): Promise<readonly string[]> =>
  (await organsCompetentIn(reader, [regionCode])).get(regionCode) ?? [];

const isAbove = (regionCode: string): SQL => sql`${regionCode} like ${organs.regionCode} || '%'`;

const MOST_BUREAUS = 300;

/** The bureaus of a region and of all below it, in order of their codes. */
export const bureausBelow = (reader: Reader, regionCode: string) =>
  reader
    .select({ id: organs.id, name: organs.name, regionCode: organs.regionCode })
    .from(organs)
    .where(and(eq(organs.kind, "bureau"), sql`starts_with(${organs.regionCode}, ${regionCode})`))
    .orderBy(asc(organs.regionCode), asc(organs.code))
    .limit(MOST_BUREAUS);

/** The bureau that answers for the whole installation: the one highest up. */
export async function topBureau(reader: Reader = db()): Promise<Organ | undefined> {
  const highest = [asc(sql`length(${organs.regionCode})`), asc(organs.code)];
  const [row] = await reader
    .select()
    .from(organs)
    .where(eq(organs.kind, "bureau"))
    .orderBy(...highest)
    .limit(1);
  return row;
}

const MOST_PLACES = 600;

/**
 * Where the public can say they work: counties with their streets that a bureau is competent for; counties
 * alone when there are too many.
 */
export async function placesOfWork(reader: Reader = db()) {
  const competent = sql`exists (select 1 from ${organs} where ${organs.kind} = 'bureau'
    and ${regions.code} like ${organs.regionCode} || '%')`;
  const rows = await reader
    .select({ code: regions.code, name: regions.name, level: regions.level, parentCode: regions.parentCode })
    .from(regions)
    .where(and(inArray(regions.level, ["county", "street"]), competent))
    .orderBy(asc(regions.code));
  return rows.length > MOST_PLACES ? rows.filter(({ level }) => level === "county") : rows;
}

export type PlaceOfWork = Awaited<ReturnType<typeof placesOfWork>>[number];

/** Regions that an officer's forms offer: the own one and those below, in code order. */
export function regionsBelow(regionCode: string) {
  return db()
    .select({ code: regions.code, name: regions.name, level: regions.level })
    .from(regions)
    .where(sql`${regions.code} like ${`${regionCode}%`}`)
    .orderBy(asc(regions.code));
}

/** Inspectors of the officer's region who hold a certificate that is valid on the day. */
export function certifiedInspectors(officer: Officer, on: LegalDate, reader: Reader = db()) {
  return reader
    .select({
      id: accounts.id,
      name: accounts.name,
      organName: organs.name,
      role: accounts.role,
      certificateNumber: inspectorCertificates.number,
      validTo: inspectorCertificates.validTo,
    })
    .from(accounts)
    .innerJoin(organs, eq(organs.id, accounts.organId))
    .innerJoin(inspectorCertificates, eq(inspectorCertificates.accountId, accounts.id))
    .where(
      and(
        ...[isNull(accounts.disabledAt), investigates, isValidOn(on)],
        regionScope("accounts.scope", officer, organs.regionCode),
      ),
    )
    .orderBy(asc(accounts.name), asc(accounts.id));
}
