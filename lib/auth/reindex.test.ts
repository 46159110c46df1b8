import { sql } from "drizzle-orm";
import { afterEach, describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { anOpenedCase } from "@/db/factories/complaints";
import { aCaseInHand } from "@/db/factories/orders";
import { aPerson, NUMBERS } from "@/db/factories/responsible-persons";
import { forgetEnv } from "@/lib/env";
import { world } from "@/lib/testing/world";

const { officer, employerId } = world();
const ON = "2026-11-18";
const OLD = process.env.LAOJIAN_INDEX_KEY ?? "";
const NEW = Buffer.alloc(32, 7).toString("base64");

afterEach(() => {
  process.env.LAOJIAN_INDEX_KEY = OLD;
  forgetEnv();
});

/** The modules as a process with this key has them. */
async function withKey(key: string) {
  process.env.LAOJIAN_INDEX_KEY = key;
  forgetEnv();
  vi.resetModules();
  return { ...(await import("./reindex")), ...(await import("./sealed")) };
}

type Modules = Awaited<ReturnType<typeof withKey>>;

/** Where an index is not what this process makes of its sealed value, with how many are held against it. */
async function wrong({ indexedColumns, indexField, openField }: Modules) {
  const found: string[] = [];
  let all = 0;
  for (const { table, index, sealed, place } of indexedColumns) {
    const [from, at, value] = [sql.identifier(table), sql.identifier(index), sql.identifier(sealed)];
    const rows = await db().execute<{ was: string; sealed: string }>(
      sql`select ${at} as was, ${value} as sealed from ${from} where ${at} is not null and ${value} is not null`,
    );
    all += rows.length;
    if (rows.some((row) => indexField(openField(place, row.sealed)) !== row.was)) found.push(`${table}.${index}`);
  }
  return { found, all };
}

/** A complaint with its claims taken over into a case, and a person. */
async function indexedMatters() {
  const leader = await officer("daduizhang");
  const employer = await employerId("91990101MA0H00010Q");
  const claimLines = `张䶮\t${NUMBERS[0]}\t2026年7月\t工资\t8000`;
  await anOpenedCase(leader, ON, employer, { complainantPersonId: NUMBERS[0], claimLines });
  await aPerson(await aCaseInHand(ON), ON);
}

describe("reindexing", () => {
  it("finds people under another key of the index, also where it was broken off, and does nothing twice", async () => {
    await indexedMatters();
    const before = await wrong(await withKey(OLD));
    expect(before).toMatchObject({ found: [], all: expect.any(Number) });
    const other = await withKey(NEW);
    const { found } = await wrong(other);
    expect(found).toEqual(
      expect.arrayContaining([
        ...["complaints.phone_index", "complaints.person_id_index", "claim_lines.person_id_index"],
        "responsible_persons.id_number_index",
      ]),
    );
    const breakOff = () => {
      throw new Error("broken off");
    };
    await expect(other.reindexAll(breakOff)).rejects.toThrow("broken off");
    expect((await wrong(other)).found).toEqual(found.slice(1));
    expect(await other.reindexAll(() => undefined)).toBeGreaterThan(0);
    expect(await wrong(other)).toEqual({ found: [], all: before.all });
    expect(await other.reindexAll(() => undefined)).toBe(0);
    const [row] = await db().execute<{ n: number }>(
      sql`select count(*)::int as n from complaints where phone_index = ${other.indexField("13800138000")}`,
    );
    expect(row?.n).toBeGreaterThan(0);
    const [off] = await db().execute<{ n: number }>(
      sql`select count(*)::int as n from pg_trigger where tgenabled = 'D'`,
    );
    expect(off?.n).toBe(0);
  });

  it("knows every column that holds an index", async () => {
    const { indexedColumns } = await withKey(OLD);
    const columns = await db().execute<{ place: string }>(sql`select table_name || '.' || column_name as place
      from information_schema.columns where table_schema = 'public' and column_name like '%\\_index'`);
    const known = indexedColumns.map(({ table, index }) => `${table}.${index}`);
    expect(columns.map(({ place }) => place).sort()).toEqual(known.toSorted());
  });
});
