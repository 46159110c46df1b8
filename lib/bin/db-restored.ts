import { closeDb } from "@/db/client";
import { system } from "@/lib/auth/actor";
import { endAllSessions } from "@/lib/auth/sessions";
import { type Floor, floorOf, lastNumbers, raiseNumbers } from "@/lib/documents/raise-numbers";
import { now } from "@/lib/kernel/clock";
import { holdWaiting } from "@/lib/outbox/commands/hold-waiting";
import { transact } from "@/lib/workflow/transact";
import { loadDotEnv } from "./environment.mjs";

/**
 * `npm run db:restored -- [SERIES:YEAR=LAST ...]`: makes a database that came out of a backup fit to go on. All sessions
 * end, waiting mails are held for the administrator, and each series that is named goes on behind the number that the
 * paper register has as its last. All of it or nothing, recorded in the chain; it may be run again for more series.
 */
async function main(given: readonly string[]): Promise<number> {
  const floors = given.map(floorOf);
  const odd = given.filter((_text, at) => floors[at] === null);
  if (odd.length > 0) {
    console.error(`Not SERIES:YEAR=LAST: ${odd.join(" ")}`);
    return 1;
  }
  const known = floors.filter((floor): floor is Floor => floor !== null);
  const done = await transact(system, now(), async (ctx) => {
    const [sessions, mails] = [await endAllSessions(ctx), await holdWaiting(ctx)];
    ctx.record({ act: "database.restored", particulars: { sessions, mails } });
    const skipped: number[] = [];
    for (const floor of known) skipped.push(await raiseNumbers(ctx, floor));
    return { sessions, mails, skipped, series: await lastNumbers(ctx) };
  });
  console.log(`${done.sessions} sessions ended; ${done.mails} waiting mails held, to be decided on under 邮件发送`);
  for (const [at, { series, year }] of known.entries()) console.log(`${series} ${year}: ${done.skipped[at]} skipped`);
  console.log(
    "The last number of each series. Compare with the paper registers; name those that went on, and run again:",
  );
  for (const { prefix, year, last } of done.series) console.log(`  ${prefix}:${year}=${last}`);
  return 0;
}

loadDotEnv();
process.exitCode = await main(process.argv.slice(2)).finally(closeDb);
