import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { events } from "@/db/schema";
import { run } from "@/lib/testing/drills/audit-tamper";
import { world } from "@/lib/testing/world";
import { verifyChain } from "./verify-chain";

const { officer } = world();
const bin = fileURLToPath(new URL("bin/audit-verify.ts", import.meta.url));

/** The command as an operator runs it: its exit code and what it printed. */
async function printed(...given: string[]) {
  const args = ["--conditions=react-server", "--import", "tsx", bin, ...given];
  const ended = promisify(execFile)(process.execPath, args, { env: process.env }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    (error: { code: number; stdout: string }) => ({ code: error.code, stdout: error.stdout }),
  );
  const { code, stdout } = await ended;
  return { code, line: JSON.parse(stdout.split("\n")[0] ?? ""), words: stdout };
}

describe("the chain of events", () => {
  it("holds for what commands write, and refuses changes by the application's role", async () => {
    await aComplaint(await officer("wangmin"), "2026-11-16");
    await aComplaint(await officer("wangmin"), "2026-11-17", { workerCount: 3 });
    const { events: held, head, broken } = await verifyChain(db());
    expect(broken).toBeNull();
    expect(held).toBe((await db().select().from(events)).length);
    await expect(db().execute(sql`update events set act = 'x'`)).rejects.toThrow();
    await expect(db().execute(sql`delete from events`)).rejects.toThrow();
    expect(await verifyChain(db(), head)).toMatchObject({ broken: null });
    const wrong = { seq: head.seq, hash: "f".repeat(64) };
    expect(await verifyChain(db(), wrong)).toMatchObject({ broken: { seq: head.seq, why: "checkpoint" } });
  });

  it("is verified from the command line, which ends with 1 and the place when the owner edited a row", async () => {
    const sound = await printed();
    expect(sound).toMatchObject({ code: 0, line: { audit: "holds", broken: null } });
    expect(sound.words).toContain("chain holds");
    const owner = postgres(process.env.DATABASE_URL ?? "", { max: 1, onnotice: () => undefined });
    await expect(owner`update events set act = 'quiet' where seq = 2`).rejects.toThrow("append-only");
    await owner`alter table events disable trigger user`;
    await owner`update events set act = 'quiet' where seq = 2`;
    await owner.end();
    expect(await printed()).toMatchObject({ code: 1, line: { audit: "broken", broken: { seq: 2, why: "altered" } } });
  });
});

describe("T17", () => {
  it("finds each edit, deletion, insertion, swap, truncation and restored dump where it was done", async () => {
    expect(await run(28)).toMatchObject({ test: "T17", n: 28, failures: 0 });
  });
});
