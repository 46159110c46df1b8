import { randomBytes } from "node:crypto";
import { closeDb, db } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { seedDemo } from "@/db/seed/demo";
import { seedReference } from "@/db/seed/reference";
import { freshSecrets } from "@/lib/bin/environment.mjs";
import { createDatabase, openTestPostgres } from "@/lib/bin/test-postgres.mjs";
import { forgetEnv } from "@/lib/env";
import { verifyChain } from "@/lib/workflow/verify-chain";
import { run as auditTamper } from "./audit-tamper";
import { caseLife } from "./case-life";
import { complaintLife } from "./complaint-life";
import { run as deadlines } from "./deadlines";
import { type Drilled, SEED } from "./drill";
import { run as fuzzedForms, inTime } from "./fuzzed-forms";
import { liveAbreast } from "./life";
import { runUnderKills as numbers } from "./numbers";
import { orderLife } from "./order-life";
import { run as races } from "./races";
import { run as repeats } from "./repeats";
import { run as signInGuesses } from "./sign-in-guesses";
import { run as stateMachine } from "./state-machine";
import { run as zones } from "./zones";

type Answer = Omit<Drilled, "examples"> & { readonly examples?: readonly string[] };

/** Lives side by side: what keeps this process and the database at work together. */
const STRANDS = 4;

/** Every drill with its full n; a share of it when the command line gives one, such as `T08=0.1`. */
const drills: Readonly<Record<string, (share: number) => Answer | Promise<Answer>>> = {
  "T06-enumeration": stateMachine,
  "T06-complaints": (share) => liveAbreast(complaintLife, 10_000 * share, STRANDS),
  "T06-cases": (share) => liveAbreast(caseLife, 10_000 * share, STRANDS),
  "T06-orders": (share) => liveAbreast(orderLife, 1_000 * share, STRANDS),
  T07: (share) => repeats(200 * share),
  T08: (share) => races(1_000 * share),
  T09: (share) => numbers(20_000 * share),
  T10: (share) => deadlines(share === 1 ? undefined : 480_000 * share),
  T11: zones,
  T13: async (share) => {
    const { acts: _, ...found } = inTime(await fuzzedForms(10_000 * share));
    return found;
  },
  T17: (share) => auditTamper(500 * share),
  T26: (share) => signInGuesses(10_000 * share, 2_000 * share),
  "chain-after-all": chainHolds,
};

/** After all that the drills did at once and in turn, every event still hangs on the one before it. */
async function chainHolds(): Promise<Answer> {
  const { events, broken } = await verifyChain(db());
  return { test: "chain", n: events, failures: broken === null ? 0 : 1, seed: SEED };
}

async function main(asked: readonly string[]): Promise<void> {
  const shares = new Map(asked.map((each) => [each.split("=")[0] ?? "", Number(each.split("=")[1] ?? 1)]));
  const unknown = [...shares.keys()].filter((name) => !Object.hasOwn(drills, name));
  if (unknown.length > 0)
    throw new Error(`no drill is called ${unknown.join(", ")}: ${Object.keys(drills).join(", ")}`);
  const chosen = Object.entries(drills).filter(([name]) => shares.size === 0 || shares.has(name));
  let failures = 0;
  for (const [name, drill] of chosen) {
    const began = performance.now();
    const { test: _, examples = [], ...answer } = await drill(shares.get(name) ?? 1);
    console.log(JSON.stringify({ test: name, ...answer, ms: Math.round(performance.now() - began) }));
    for (const example of examples) console.error(`  ${example}`);
    failures += answer.failures;
  }
  process.exitCode = failures > 0 ? 1 : 0;
}

/** A demo town on a PostgreSQL of its own, which goes when the drills are done. */
async function inTown(work: () => Promise<void>): Promise<void> {
  const server = await openTestPostgres();
  const database = await createDatabase(server.url, `laojian_drills_${randomBytes(6).toString("hex")}`);
  try {
    await migrateDatabase(database.url);
    const settings = { DATABASE_URL: database.url, DATABASE_SOCKETS: server.sockets, LAOJIAN_MODE: "demo" };
    Object.assign(process.env, freshSecrets(), settings);
    forgetEnv();
    await seedReference();
    await seedDemo();
    await work().finally(closeDb);
  } finally {
    await database.drop();
    await server.stop();
  }
}

await inTown(() => main(process.argv.slice(2)));
