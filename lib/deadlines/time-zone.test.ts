import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { zoneDigest } from "@/lib/testing/drills/zone-digest";

const ZONES = { UTC: 16, "Asia/Shanghai": 0, "America/New_York": 11, "Asia/Kathmandu": 21, "Pacific/Apia": 5 };
const SCRIPT = "lib/testing/drills/print-zone-digest.ts";

async function inZone(zone: string): Promise<unknown> {
  const root = new URL("../..", import.meta.url);
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", SCRIPT], {
    cwd: root,
    env: { NODE_ENV: "test", TZ: zone },
  });
  return JSON.parse(stdout);
}

it("T11: clock and deadlines answer alike in five time zones", async () => {
  const digest = zoneDigest();
  for (const [zone, hour] of Object.entries(ZONES)) expect(await inZone(zone), zone).toEqual({ digest, hour });
}, 60_000);
