import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { aComplaint, anOpenedCase } from "@/db/factories/complaints";
import { aCaseInHand } from "@/db/factories/orders";
import { aPerson, NUMBERS } from "@/db/factories/responsible-persons";
import { correctComplainant } from "@/lib/complaints/commands/correct-complainant";
import { CorrectComplainantInput } from "@/lib/complaints/complainant-input";
import { forgetEnv } from "@/lib/env";
import { world } from "@/lib/testing/world";

const { officer, employerId, act } = world();
const ON = "2026-11-18";
const OLD = process.env.LAOJIAN_FIELD_KEYS ?? "";
const NEW = `k99:${Buffer.alloc(32, 7).toString("base64")}`;

afterEach(() => {
  process.env.LAOJIAN_FIELD_KEYS = OLD;
  forgetEnv();
});

/** The module as a process with these keys has it. */
async function withKeys(keys: string) {
  process.env.LAOJIAN_FIELD_KEYS = keys;
  forgetEnv();
  vi.resetModules();
  return { ...(await import("./reseal")), ...(await import("./sealed")) };
}

/** Places of what runs out within days. */
const BRIEF = ["idempotency_keys.answer", "complaint_drafts.sealed", "visitor.progress"];

const SHORT = ["activations", "idempotency_keys", "complaint_drafts", "outbox"];

/** What of the whole database begins with a key's id, by table and column, but for what runs out within days. */
async function under(keyId: string): Promise<string[]> {
  return db().transaction(async (tx) => {
    await tx.execute(sql`set local role none`);
    const columns = await tx.execute<{ table: string; column: string }>(sql`select c.table_name as "table",
      c.column_name as "column" from information_schema.columns c join pg_tables t on t.tablename = c.table_name
      where t.schemaname = 'public' and c.table_schema = 'public' and c.data_type in ('text', 'jsonb')`);
    const found: string[] = [];
    for (const { table, column } of columns) {
      const [from, at] = [sql.identifier(table), sql.identifier(column)];
      const like = sql`(${at}::text like ${`${keyId}.%`} or ${at}::text like ${`%"${keyId}.%`})`;
      const [row] = await tx.execute<{ n: number }>(sql`select count(*)::int as n from ${from} where ${like}`);
      if ((row?.n ?? 0) > 0 && !SHORT.includes(table)) found.push(`${table}.${column}`);
    }
    return found.sort();
  });
}

const MADE = [
  ...["complainant_corrections.sealed", "complaints.person_id_sealed", "complaints.phone_sealed", "informants.sealed"],
  ...["responsible_persons.id_number_sealed", "responsible_persons.phone_sealed"],
];

/** A complaint whose complainant was put right, a tip with its informant, a case with a person. */
async function sealedMatters() {
  const leader = await officer("daduizhang");
  const employer = await employerId("91990101MA0H00010Q");
  const { complaintId } = await anOpenedCase(leader, ON, employer, { complainantPersonId: NUMBERS[0] });
  const typed = { complainantName: "钟离阿曼", complainantAddress: "示范区新棉里三号", reason: "登记时抄错了。" };
  const input = CorrectComplainantInput.parse({ id: complaintId, version: 3, ...typed });
  await act(leader, ON, (ctx) => correctComplainant(ctx, input));
  await aComplaint(leader, ON, { kind: "tip" });
  await aPerson(await aCaseInHand(ON), ON);
}

describe("resealing", () => {
  it("leaves nothing that was sealed under the older key, opens without it, and does nothing a second time", async () => {
    await sealedMatters();
    const before = await under(OLD.split(":")[0] ?? "");
    expect(before).toEqual(expect.arrayContaining([...MADE]));
    const both = await withKeys(`${NEW},${OLD}`);
    const told: [string, number][] = [];
    const resealed = await both.resealAll((place, count) => told.push([place, count]));
    expect(resealed).toBeGreaterThan(0);
    expect(told).toHaveLength(both.sealedColumns.length);
    expect(await under(OLD.split(":")[0] ?? "")).toEqual([]);
    expect(await under("k99")).toEqual(before);
    expect(await both.resealAll(() => undefined)).toBe(0);
    const alone = await withKeys(NEW);
    const [row] = await db().execute<{ sealed: string }>(
      sql`select phone_sealed as sealed from complaints where phone_sealed is not null limit 1`,
    );
    expect(alone.openField("complaints.phone", row?.sealed ?? null)).toMatch(/^\d+$/);
  });

  it("stops at a value whose key is not there, and leaves the guards of kept rows standing", async () => {
    const alone = await withKeys(`k100:${Buffer.alloc(32, 9).toString("base64")}`);
    await expect(alone.resealAll(() => undefined)).rejects.toThrow("not configured");
    const [off] = await db().execute<{ n: number }>(
      sql`select count(*)::int as n from pg_trigger where tgenabled = 'D'`,
    );
    expect(off?.n).toBe(0);
  });

  it("knows every place at which something is sealed for longer than days", async () => {
    const { sealedColumns } = await withKeys(OLD);
    const lib = path.resolve(import.meta.dirname, "..");
    const names = (await readdir(lib, { recursive: true })).filter((name) => /(?<!\.test)\.tsx?$/.test(name));
    const texts = await Promise.all(names.map((name) => readFile(path.join(lib, name), "utf8")));
    const places = texts.flatMap((text) => [...text.matchAll(/sealField\(\s*"([a-z_.]+)"/g)].map((found) => found[1]));
    const known = [...sealedColumns.map(({ place }) => place), ...BRIEF];
    expect(places.length).toBeGreaterThan(8);
    expect(places.filter((place) => place !== undefined && !known.includes(place))).toEqual([]);
  });
});
