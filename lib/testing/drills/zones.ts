import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";
import { type Drilled, SEED } from "./drill";
import { zoneDigest } from "./zone-digest";

const ZONES = ["UTC", "Asia/Shanghai", "America/New_York", "Asia/Kathmandu", "Pacific/Apia"];
const SCRIPT = "lib/testing/drills/print-zone-digest.ts";
const Said = z.object({ digest: z.string(), hour: z.number() });

/** T11: the clock and the deadlines answer alike in processes of five time zones. */
export async function run(): Promise<Drilled> {
  const digest = zoneDigest();
  const said = await Promise.all(ZONES.map(inZone));
  const examples = said.flatMap((one, at) => (one.digest === digest ? [] : [`${ZONES[at]} answers otherwise`]));
  return { test: "T11", n: ZONES.length, failures: examples.length, seed: SEED, examples };
}

async function inZone(zone: string) {
  const cwd = fileURLToPath(new URL("../../..", import.meta.url));
  const env = { NODE_ENV: "test", TZ: zone } as const;
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", SCRIPT], { cwd, env });
  return Said.parse(JSON.parse(stdout));
}
