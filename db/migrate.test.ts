import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { afterEach, beforeEach, expect, inject, it } from "vitest";
import { z } from "zod";
import { createDatabase, type TestDatabase } from "@/lib/bin/test-postgres.mjs";
import { migrateDatabase } from "./migrate";

const Journal = z.looseObject({ entries: z.array(z.looseObject({ tag: z.string() })) });
const Columns = z.array(z.object({ name: z.string(), type: z.string(), udt: z.string() }));
const Labels = z.array(z.object({ label: z.string() }));

type Value = string | number | boolean | null;
type Given = Readonly<Record<string, Value>>;

const id = (nth: number): string => `00000000-0000-4000-8000-${String(nth).padStart(12, "0")}`;
const [OFFICER, LEADER, CASE, ORDER, DECISION, CLOSING] = [id(1), id(2), id(3), id(4), id(5), id(6)];
const [PUBLICATION, VISIT, PLAN] = [id(7), id(8), id(9)];
const [ON, REGION] = ["2026-11-18", "990101"];

let database: TestDatabase;
let sql: postgres.Sql;
let folder: string;

beforeEach(async () => {
  database = await createDatabase(inject("templates").url, `laojian_test_migrate_${process.pid}`);
  sql = postgres(database.url, { max: 1, onnotice: () => undefined });
  folder = await mkdtemp(path.join(tmpdir(), "laojian-migrations-"));
});

afterEach(async () => {
  await sql.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

/** Brings the database up to one migration. */
async function migrateUntil(last: string): Promise<void> {
  await cp(path.join(import.meta.dirname, "migrations"), folder, { recursive: true });
  const place = path.join(folder, "meta/_journal.json");
  const journal = Journal.parse(JSON.parse(await readFile(place, "utf8")));
  const entries = journal.entries.filter(({ tag }) => tag <= last);
  expect(entries.at(-1)?.tag).toBe(last);
  await writeFile(place, JSON.stringify({ ...journal, entries }));
  await migrate(drizzle(sql), { migrationsFolder: folder });
}

const labelsOf = async (type: string): Promise<readonly string[]> =>
  Labels.parse([
    ...(await sql`select enumlabel as label from pg_enum where enumtypid = ${type}::regtype order by enumsortorder`),
  ]).map(({ label }) => label);

/** A row with what is given, and something of its type in every other column that must hold one. */
async function put(table: string, given: Given): Promise<void> {
  const needed = Columns.parse([
    ...(await sql`select column_name as name, data_type as type, udt_name as udt from information_schema.columns
      where table_schema = 'public' and table_name = ${table} and is_nullable = 'NO' and column_default is null`),
  ]);
  const row: Record<string, Value> = { ...given };
  for (const { name, type, udt } of needed) row[name] ??= await something(type, udt);
  await sql`insert into ${sql(table)} ${sql(row)}`;
}

async function something(type: string, udt: string): Promise<Value> {
  if (type === "USER-DEFINED") return (await labelsOf(udt))[0] ?? null;
  const values: Readonly<Record<string, Value>> = {
    ...{ uuid: id(99), text: "某", date: ON, integer: 1, bigint: 1, boolean: false, jsonb: "{}", ARRAY: "{}" },
    "timestamp with time zone": `${ON}T04:00:00Z`,
  };
  return values[type] ?? null;
}

/** Every place that a matter's points could name, each on a point of its own. */
async function putPoints(matter: string, table: string, type: string, subjectId: string) {
  const places = await labelsOf(type);
  const said = { round: 2, returned_by: LEADER, returned_on: ON, [`${matter}_id`]: subjectId };
  const points = places.map((place, at) => ({
    ...said,
    ordinal: at + 1,
    place,
    reason: `${matter}：${place}不清楚。`,
  }));
  for (const point of points) await put(table, point);
  return points.map(({ ordinal, place, reason }) => ({ matter, ordinal, place, reason, round: 2 }));
}

const shared = { region_code: REGION, proposed_by: OFFICER, case_id: CASE };

it("0071 carries everything that was sent back into the one table, whose and of which case it is", async () => {
  await migrateUntil("0070_reviews_courts_police");
  await sql`set session_replication_role = replica`;
  await put("accounts", { id: OFFICER, kind: "employer", login: "officer" });
  await put("accounts", { id: LEADER, kind: "employer", login: "leader" });
  await put("cases", { id: CASE, region_code: REGION });
  await put("orders", { ...shared, id: ORDER });
  await put("decisions", { ...shared, id: DECISION, kind: "penalty" });
  await put("closings", { ...shared, id: CLOSING });
  const points = [
    ...(await putPoints("order", "order_return_points", "return_place", ORDER)),
    ...(await putPoints("decision", "decision_return_points", "decision_return_place", DECISION)),
    ...(await putPoints("closing", "closing_return_points", "closing_return_place", CLOSING)),
  ];
  await put("publications", { id: PUBLICATION, ...publication });
  const given = { subject_id: PUBLICATION, act: "publication.giveBack", actor_id: LEADER, at: `${ON}T16:30:00Z` };
  await put("events", { ...given, seq: 1, subject_kind: "publication" });
  const { case_id: _, ...plan } = { ...shared, state: "returned", opinion: "单位数不对。", ...decided };
  await put("inspection_plans", { id: PLAN, ...plan });
  const visit = { ...shared, lead_id: OFFICER, second_id: LEADER, ground: "danger", ...decided };
  await put("patrol_visits", { id: VISIT, ...visit, state: "returned", opinion: "日期太近。" });
  await sql`set session_replication_role = origin`;

  await migrateDatabase(database.url);

  const last = { round: 1, ordinal: 1, place: "other" };
  const rows = await sql`select matter, round, ordinal, place, reason from return_points`;
  expect([...rows].map((row) => ({ ...row }))).toEqual(
    expect.arrayContaining([
      ...points,
      { ...last, matter: "publication", reason: "遮盖不够。" },
      { ...last, matter: "visit", reason: "日期太近。" },
      { ...last, matter: "plan", reason: "单位数不对。" },
    ]),
  );
  expect(rows).toHaveLength(points.length + 3);
  expect(points.length).toBeGreaterThan(20);
  const whose = await sql`select matter, region_code, case_id, proposed_by, returned_by, returned_on::text,
    coalesce(order_id, decision_id, closing_id, publication_id, visit_id, plan_id) as subject
    from return_points where ordinal = 1 order by matter`;
  const of = { region_code: REGION, case_id: CASE, proposed_by: OFFICER, returned_by: LEADER, returned_on: ON };
  expect([...whose].map((row) => ({ ...row }))).toEqual([
    { ...of, matter: "order", subject: ORDER },
    { ...of, matter: "decision", subject: DECISION },
    { ...of, matter: "closing", subject: CLOSING },
    { ...of, matter: "publication", subject: PUBLICATION, returned_on: "2026-11-19" },
    { ...of, matter: "visit", subject: VISIT },
    { ...of, matter: "plan", subject: PLAN, case_id: null },
  ]);
}, 120_000);

it("0089 brings the numbers of hand-offs into one form, keeps what were two apart, and each in its own register", async () => {
  await migrateUntil("0087_deferrals_waiting");
  const [here, there] = [id(11), id(12)];
  const typed: readonly (readonly [string, string, string])[] = [
    ...([
      ["gd－2026 88", here, "handoff"],
      ["GD-202688", here, "petition"],
      ["示信(2026) 8号", here, "handoff"],
    ] as const),
    ...([
      ["jb–1", here, "handoff"],
      ["JB-1", here, "handoff"],
      ["jb 2", here, "handoff"],
    ] as const),
    ...([
      ["jb2", here, "handoff"],
      ["示信【2026】8号", there, "handoff"],
    ] as const),
  ];
  await sql`set session_replication_role = replica`;
  await put("organs", { id: here, code: "HERE", region_code: REGION });
  await put("organs", { id: there, code: "THERE", region_code: REGION });
  for (const [at, [source_number, organ_id, source]] of typed.entries()) {
    const own = { number: `TS${at}`, query_code_hash: `code${at}`, id: id(20 + at), created_at: `${ON}T04:0${at}:00Z` };
    await put("complaints", { ...own, organ_id, source, source_number, region_code: REGION });
  }
  await put("complaints", {
    id: id(40),
    number: "TS40",
    query_code_hash: "code40",
    organ_id: here,
    region_code: REGION,
  });
  await sql`set session_replication_role = origin`;

  await migrateDatabase(database.url);

  const rows =
    await sql`select source_number as number, source_organ_id as register from complaints order by complaints.id`;
  expect([...rows].map(({ number, register }) => [number, register])).toEqual([
    ...["GD-202688", "GD-202688", "示信〔2026〕8号", "jb–1", "JB-1", "JB2", "jb2"].map((number) => [number, here]),
    ["示信〔2026〕8号", there],
    [null, null],
  ]);
}, 120_000);

const decided = { decided_by: LEADER, decided_on: ON };
const publication = { region_code: REGION, case_id: CASE, judged_by: OFFICER, returned_because: "遮盖不够。" };

it("0112 keeps the scan of each signed record, and one whose exhibit was struck signs none", async () => {
  await migrateUntil("0111_contests_corrected");
  await sql`set session_replication_role = replica`;
  const [standing, struck] = [id(61), id(62)];
  for (const [nth, file_id] of [standing, struck].entries()) {
    await put("files", { id: file_id });
    await put("inquiry_records", { id: id(71 + nth), case_id: CASE, signed_file_id: file_id });
    const marks: Given =
      file_id === struck ? { struck_because: "误传。", struck_by: OFFICER, struck_at: `${ON}T04:00:00Z` } : {};
    await put("evidence", { id: id(81 + nth), case_id: CASE, file_id, ordinal: nth + 1, ...marks });
  }
  await put("inquiry_records", { id: id(73), case_id: CASE });
  await sql`set session_replication_role = origin`;

  await migrateDatabase(database.url);

  const scans = await sql`select record_id, ordinal, file_id, struck_at is not null as struck
    from inquiry_record_scans order by record_id`;
  expect([...scans].map((row) => ({ ...row }))).toEqual([
    { record_id: id(71), ordinal: 1, file_id: standing, struck: false },
    { record_id: id(72), ordinal: 1, file_id: struck, struck: true },
  ]);
  const records = await sql`select signed_file_id from inquiry_records order by id`;
  expect([...records].map((row) => row.signed_file_id)).toEqual([standing, null, null]);
}, 120_000);
