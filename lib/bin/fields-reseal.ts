import { closeDb } from "@/db/client";
import { system } from "@/lib/auth/actor";
import { reindexAll } from "@/lib/auth/reindex";
import { resealAll } from "@/lib/auth/reseal";
import { newestKey } from "@/lib/auth/sealed";
import { now } from "@/lib/kernel/clock";
import { transact } from "@/lib/workflow/transact";
import { loadDotEnv } from "./environment.mjs";

/**
 * `npm run fields:reseal`: seals every field that lies under an older key of LAOJIAN_FIELD_KEYS under the newest, also
 * beside the server; and makes every index anew that lies under another key than LAOJIAN_INDEX_KEY, with the servers
 * stopped. It may be broken off and run again. Needs the user that owns the tables, as the migration does.
 */
async function main(): Promise<void> {
  const key = newestKey();
  const tell = (place: string, count: number) => console.log(`${place}: ${count}`);
  const resealed = await resealAll(tell);
  const reindexed = await reindexAll(tell);
  await transact(system, now(), async (ctx) => {
    ctx.record({ act: "fields.reseal", particulars: { key, resealed, reindexed } });
  });
  console.log(`${resealed} values now lie under ${key}; the older keys may go from LAOJIAN_FIELD_KEYS in eight days`);
  console.log(`${reindexed} indexes were made anew`);
}

loadDotEnv();
await main().finally(closeDb);
