import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { explainer } from "@/e2e/bench/capture";
import { generate } from "@/e2e/bench/generate";
import { lists, owed } from "@/e2e/bench/lists";
import { judge } from "@/e2e/bench/plan";
import { townOf } from "@/e2e/bench/town";
import { listsIn } from "./architecture/lists";
import { plantedTree, readTree } from "./architecture/source-tree";
import { world } from "./world";

world();

const root = fileURLToPath(new URL("../..", import.meta.url));
const CASES = 400;

describe("the bench", () => {
  it("fills today's tables, leaves no reference open, and asks every list of the product", async () => {
    const url = process.env.DATABASE_URL ?? "";
    await generate(url, CASES);
    expect(await openReferences()).toEqual([]);
    const asks = lists(await townOf(CASES));
    const product = listsIn(readTree(root));
    expect(product.filter((place) => !Object.hasOwn(asks, place) && !owed.includes(place))).toEqual([]);
    expect(owed.filter((place) => Object.hasOwn(asks, place) || !product.includes(place))).toEqual([]);
    const reader = await explainer(url);
    for (const [place, [first]] of Object.entries(asks)) {
      const statements = first ? await reader.explain(first.run) : [];
      expect({ place, asked: statements.length > 0 }).toEqual({ place, asked: true });
    }
  }, 120_000);

  it("finds lists by what orders and counts, near and far", () => {
    const tree = plantedTree({
      "app/a/page.tsx": `import { far, near, one } from "@/lib/cases/queries";`,
      "lib/cases/queries.ts": `import { rows } from "./queries/rows";
        export const near = () => db().select().from(cases).orderBy(cases.id);
        export function far() { return rows(); }
        export const one = () => db().select().from(cases).limit(1);`,
      "lib/cases/queries/rows.ts": "export const rows = () => countUpTo(cases, undefined);",
    });
    expect(listsIn(tree)).toEqual(["lib/cases/queries.ts#far", "lib/cases/queries.ts#near"]);
  });
});

describe("a plan", () => {
  const node = (over: Record<string, unknown>) => ({
    "Node Type": "Index Scan",
    "Actual Rows": 51,
    "Actual Loops": 1,
    ...over,
  });
  const judged = (plan: object, text = "select id from cases") =>
    judge(
      text,
      [{ Plan: plan, "Execution Time": 1 }],
      new Map([
        ["cases", 5_000],
        ["organs", 200],
      ]),
    );

  it("is at fault when it goes through a large table", () => {
    const scan = (name: string) => node({ "Node Type": "Seq Scan", "Relation Name": name });
    expect(judged(node({ Plans: [scan("cases")] })).faults).toEqual(["Seq Scan on cases"]);
    expect(judged(scan("organs")).faults).toEqual([]);
  });

  it("is wide when it sorts or reads far more than it shows", () => {
    const sort = node({ "Node Type": "Sort", Plans: [node({ "Actual Rows": 4_000 })] });
    expect(judged(sort).wide).toEqual(["Sort of 4000 rows"]);
    expect(judged(sort, "select count(*)::int as n from").wide).toEqual([]);
    expect(judged(node({ "Relation Name": "cases", "Rows Removed by Filter": 90_000 })).wide).toEqual([
      "reads 90051 rows",
    ]);
    const entries = node({ "Node Type": "Bitmap Index Scan", "Index Name": "cases_county" });
    expect(judged({ ...entries, "Actual Rows": 200_000 }).wide).toEqual([]);
    expect(judged({ ...entries, "Actual Rows": 300_000 }).wide).toEqual(["reads 30000 rows"]);
    expect(judged(node({ "Relation Name": "cases" }))).toMatchObject({ faults: [], wide: [] });
  });

  it("can use every index for the order of a list: none has its nulls where `desc` has not", async () => {
    const found = await db().execute(
      sql`select indexname from pg_indexes where schemaname = 'public' and indexdef like '%DESC NULLS LAST%'`,
    );
    expect([...found]).toEqual([]);
  });
});

/** Foreign keys whose rows point at nothing: generation does not ask them. */
async function openReferences(): Promise<string[]> {
  const keys = await db().execute<{ name: string; from: string; column: string; to: string; key: string }>(sql`
    select k.conname as name, k.conrelid::regclass::text as "from", a.attname as "column",
      k.confrelid::regclass::text as "to", b.attname as key
    from pg_constraint k
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
    where k.contype = 'f' and k.conrelid <> 'informants'::regclass`);
  const open: string[] = [];
  for (const { name, from, column, to, key } of keys) {
    const [row] = await db().execute(sql`
      select 1 from ${sql.identifier(from)} a where ${sql.identifier(column)} is not null
        and not exists (
          select 1 from ${sql.identifier(to)} b where b.${sql.identifier(key)} = a.${sql.identifier(column)}
        )
      limit 1`);
    if (row) open.push(name);
  }
  return open;
}
