import { execFile } from "node:child_process";
import { mkdir, rm, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { outbox } from "@/db/schema";
import { addHours, instantOf } from "@/lib/kernel/clock";
import { filesFolder, uploadOf } from "@/lib/testing/files";
import { world } from "@/lib/testing/world";
import { beginningsOf, lookAfterStore } from "./look-after-store";
import { placeOf } from "./place";
import { recordFile } from "./record-file";
import { ONE_FILE, storeUpload } from "./store-upload";
import { changedPapers, orphans, storeFaults } from "./verify-store";

const folder = filesFolder();
const { officer, act } = world();
const NOW = instantOf("2026-11-18T12:00:00+08:00");

async function kept(content: string): Promise<string> {
  const inspector = await officer("wangmin");
  const { files } = await storeUpload(uploadOf(content, "说明.txt"), ONE_FILE);
  const [upload] = files;
  if (!upload) throw new Error("nothing was stored");
  await act(inspector, "2026-11-18", (ctx) => recordFile(ctx, upload));
  return upload.sha256;
}

async function all<T>(found: AsyncGenerator<T>): Promise<T[]> {
  const each: T[] = [];
  for await (const one of found) each.push(one);
  return each;
}

/** What stands in the town's rows without bytes in this folder. */
const newFaults = async (...digests: string[]) =>
  (await all(storeFaults())).filter(({ sha256 }) => digests.includes(sha256));

const bin = fileURLToPath(new URL("../bin/files-verify.ts", import.meta.url));

/** The command as an operator runs it: its exit code and what it printed. */
const run = () =>
  promisify(execFile)(process.execPath, ["--conditions=react-server", "--import", "tsx", bin], {
    env: process.env,
  }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stdout }: { code: number; stdout: string }) => ({ code, said: stdout }),
  );

describe("T19: the store of files against its rows", () => {
  it("names what is gone and what was changed by a byte, and nothing else", async () => {
    const [whole, gone, changed] = [await kept("完好"), await kept("缺失"), await kept("改动")];
    expect(await newFaults(whole, gone, changed)).toEqual([]);
    const unreadable = await kept("打不开");
    await rm(placeOf(unreadable));
    await mkdir(placeOf(unreadable));
    expect(await newFaults(unreadable)).toEqual([{ fault: "unreadable", sha256: unreadable }]);
    await rm(placeOf(gone));
    await writeFile(placeOf(changed), "改劫");
    expect(await newFaults(whole, gone, changed)).toEqual(
      expect.arrayContaining([
        { fault: "missing", sha256: gone },
        { fault: "changed", sha256: changed },
      ]),
    );
    expect(await newFaults(whole)).toEqual([]);
  });

  it("finds what no row names, once it has lain for a day", async () => {
    const place = path.join("sha256", "ab", "cd", "abcd".repeat(16));
    await mkdir(path.join(folder(), "sha256", "ab", "cd"), { recursive: true });
    await writeFile(path.join(folder(), place), "orphan");
    expect(await all(orphans(NOW))).not.toContain(place);
    const dayAgo = addHours(NOW, -25);
    await utimes(path.join(folder(), place), dayAgo, dayAgo);
    expect(await all(orphans(NOW))).toEqual([place]);
  });

  it("is told by npm run files:verify, with exit code 1", async () => {
    const gone = await kept("命令");
    await rm(placeOf(gone));
    const { code, said } = await run();
    expect(code).toBe(1);
    expect(said).toContain(`missing: ${gone}`);
    expect(said).toContain('"files":"broken"');
  });

  it("finds every issued paper of the town as it was issued", async () => {
    expect(await all(changedPapers())).toEqual([]);
  });

  it("is looked at within 32 days; what is wrong is logged each time and told to each administrator once a month", async () => {
    const sha256 = await kept("夜间核对");
    await rm(placeOf(sha256));
    await db().delete(outbox);
    const days = Array.from({ length: 64 }, (_, day) => addHours(NOW, 24 * day));
    expect(new Set(days.slice(0, 32).flatMap(beginningsOf)).size).toBe(256);
    const logged: string[] = [];
    for (const at of days.filter((day) => beginningsOf(day).includes(sha256.slice(0, 2))))
      await lookAfterStore(at, (words) => logged.push(words));
    expect(logged.filter((words) => words.includes(sha256))).toHaveLength(2);
    const told = (await db().select().from(outbox)).filter(({ payload }) => payload.sha256 === sha256);
    expect(told.length).toBeGreaterThan(0);
    const months = told.map(({ accountId, payload }) => `${accountId} ${String(payload.on).slice(0, 7)}`);
    expect(new Set(months).size).toBe(told.length);
  });
});
