import { closeDb } from "@/db/client";
import { system } from "@/lib/auth/actor";
import { resealAll } from "@/lib/auth/reseal";
import { newestKey } from "@/lib/auth/sealed";
import { now } from "@/lib/kernel/clock";
import { transact } from "@/lib/workflow/transact";
import { loadDotEnv } from "./environment.mjs";

/**
 * `npm run fields:reseal`: seals every field that lies under an older key of LAOJIAN_FIELD_KEYS under the newest. It may
 * be broken off and run again, also beside the server. Needs the user that owns the tables, as the migration does.
 */
async function main(): Promise<void> {
  const key = newestKey();
  const resealed = await resealAll((place, count) => console.log(`${place}: ${count}`));
  await transact(system, now(), async (ctx) => {
    ctx.record({ act: "fields.reseal", particulars: { key, resealed } });
  });
  console.log(`${resealed} values now lie under ${key}; the older keys may go from LAOJIAN_FIELD_KEYS in eight days`);
}

loadDotEnv();
await main().finally(closeDb);
