import fs from "node:fs";
import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { z } from "zod";

const FOLDER = fileURLToPath(new URL("./sql", import.meta.url));

/** Faster than keeping what can be made again; the foreign keys hold because the statements are written so. */
const SETTINGS = `set session_replication_role = replica; set work_mem = '256MB'; set maintenance_work_mem = '512MB';
  set synchronous_commit = off; set jit = off;`;

/** Every index that no constraint stands on: filled once the rows are there. */
const LOOSE_INDEXES = `
  select c.relname as name, pg_get_indexdef(i.indexrelid) as definition
  from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)
  order by i.indrelid`;

const Indexes = z.array(z.object({ name: z.string(), definition: z.string() }));

/**
 * Fills a migrated database that holds the demo town with `cases` cases and what belongs to them, by statements over
 * sets. Says after each step what it took.
 */
export async function generate(url: string, cases: number, say: (line: string) => void = () => undefined) {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  const step = async (name: string, run: () => Promise<unknown>) => {
    const began = performance.now();
    await run();
    say(`  ${name} ${((performance.now() - began) / 1000).toFixed(1)} s`);
  };
  try {
    await client.unsafe(SETTINGS);
    await client`select set_config('bench.cases', ${String(cases)}, false)`;
    const indexes = Indexes.parse([...(await client.unsafe(LOOSE_INDEXES))]);
    for (const { name } of indexes) await client.unsafe(`drop index "${name}"`);
    for (const file of fs.readdirSync(FOLDER).sort())
      await step(file, () => client.unsafe(fs.readFileSync(`${FOLDER}/${file}`, "utf8")));
    await client.unsafe("drop schema bench cascade");
    await step("indexes", async () => {
      for (const { definition } of indexes) await client.unsafe(definition);
    });
    await step("vacuum analyze", () => client.unsafe("vacuum analyze"));
  } finally {
    await client.end();
  }
}
