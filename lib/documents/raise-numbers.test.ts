import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { events, inboxMessages, outbox } from "@/db/schema";
import { system } from "@/lib/auth/actor";
import { standingAccount, startSession } from "@/lib/auth/sessions";
import { at, world } from "@/lib/testing/world";
import { transact } from "@/lib/workflow/transact";
import { verifyChain } from "@/lib/workflow/verify-chain";
import { takeSerial } from "./numbering";
import { floorOf, raiseNumbers } from "./raise-numbers";

const { officer } = world();
const bin = fileURLToPath(new URL("../bin/db-restored.ts", import.meta.url));
const ON = "2026-11-18";

/** The command as an operator runs it: its exit code and what it printed. */
function run(...given: string[]) {
  const args = ["--conditions=react-server", "--import", "tsx", bin, ...given];
  return promisify(execFile)(process.execPath, args, { env: process.env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, said: stderr }),
  );
}

const take = (series: string) => transact(system, at(ON), (ctx) => takeSerial(ctx, series, 2026));
const skips = () => db().select().from(events).where(eq(events.act, "numbers.skip"));

async function waitingMail(accountId: string) {
  const payload = { on: ON, overdue: 1, today: 0, soon: 0, matters: [] };
  const row = { kind: "deadline-digest", accountId, payload, nextAttemptAt: at(ON), createdAt: at(ON) };
  const [made] = await db().insert(outbox).values(row).returning({ id: outbox.id });
  return made?.id ?? "";
}

describe("db:restored", () => {
  it("ends sessions, holds mail, and has a series go on behind what the register has, the gap on record", async () => {
    const { id } = await officer("wangmin");
    const session = await startSession(id, "", "");
    const mail = await waitingMail(id);
    const before = await db().$count(inboxMessages);
    expect([await take("示人社监试字"), await take("示人社监试字")]).toEqual([1, 2]);
    const { code, said } = await run("示人社监试字:2026=40", "+示人社监新字:2026=3");
    expect(code).toBe(0);
    expect(said).toContain("示人社监试字:2026=40");
    expect(await standingAccount(session)).toBeNull();
    const [held] = await db().select().from(outbox).where(eq(outbox.id, mail));
    expect(held).toMatchObject({ state: "parked", lastFault: "restored", attempts: 1 });
    expect(await db().$count(inboxMessages)).toBeGreaterThan(before);
    expect([await take("示人社监试字"), await take("示人社监新字")]).toEqual([41, 4]);
    expect((await skips()).map(({ particulars }) => particulars)).toEqual([
      { series: "示人社监试字", year: 2026, from: 3, to: 40 },
      { series: "示人社监新字", year: 2026, from: 1, to: 3 },
    ]);
    expect((await db().transaction((tx) => verifyChain(tx))).broken).toBeNull();
  });

  it("does nothing at all where a series is mistyped, and lowers no number", async () => {
    await take("示人社监旧字");
    const mail = await waitingMail((await officer("wangmin")).id);
    const { code, said } = await run("示人社监错字:2026=9");
    expect([code, said.includes("示人社监错字")]).toEqual([1, true]);
    expect((await run("示人社监旧字=9")).code).toBe(1);
    expect((await db().select().from(outbox).where(eq(outbox.id, mail)))[0]?.state).toBe("waiting");
    const floor = { series: "示人社监旧字", year: 2026, last: 1, isNew: false };
    expect(await transact(system, at(ON), (ctx) => raiseNumbers(ctx, floor))).toBe(0);
    const isNew = transact(system, at(ON), (ctx) => raiseNumbers(ctx, { ...floor, isNew: true }));
    await expect(isNew).rejects.toThrow("without +");
    expect(await take("示人社监旧字")).toBe(2);
  });

  it("reads series with their years, spaces and all", () => {
    expect(floorOf("archive 990101:2026=12")).toEqual({ series: "archive 990101", year: 2026, last: 12, isNew: false });
    expect(floorOf("+tips:2027=1")).toEqual({ series: "tips", year: 2027, last: 1, isNew: true });
    expect([floorOf("tips:2026=0"), floorOf("tips=3"), floorOf(":2026=3")]).toEqual([null, null, null]);
  });
});
