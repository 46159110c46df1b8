import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll, expect, it } from "vitest";
import { testDatabase } from "@/lib/testing/database";
import { isConnectionLoss, untilSilence } from "./client";
import { remembering } from "./remembering";

const undo: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const each of undo.reverse()) await each();
});

it("a page's read ends when the server under its connection stands still, and later reads are answered", async () => {
  const { url, drop } = await testDatabase("empty");
  undo.push(drop);
  const open = () => {
    const client = postgres(url, { max: 1, onnotice: () => undefined });
    const end = () => client.end({ timeout: 0 });
    undo.push(end);
    return drizzle(remembering(client, { wait: untilSilence(() => void end(), 400), isGone: isConnectionLoss }));
  };
  const still = open();
  const [row] = await still.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
  const pid = row?.pid ?? 0;
  process.kill(pid, "SIGSTOP");
  try {
    const lost = await still.execute(sql`select ${1}::int as one`).catch((error: unknown) => error);
    expect(isConnectionLoss(lost)).toBe(true);
  } finally {
    process.kill(pid, "SIGCONT");
  }
  expect(await open().execute(sql`select ${1}::int as one`)).toMatchObject([{ one: 1 }]);
});

it("a transaction whose connection is ended under it ends as one that was lost, and the next is done", async () => {
  const { url, drop } = await testDatabase("empty");
  undo.push(drop);
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  undo.push(() => client.end({ timeout: 0 }));
  const db = drizzle(remembering(client, { isGone: isConnectionLoss }));
  const lost = db.transaction(async (tx) => {
    await tx.execute(sql`select pg_terminate_backend(pg_backend_pid())`);
    return tx.execute(sql`select ${1}::int as one`);
  });
  expect(isConnectionLoss(await lost.catch((error: unknown) => error))).toBe(true);
  // The driver tells whoever comes next on that connection of the end once more.
  const next = () => db.transaction((tx) => tx.execute(sql`select ${1}::int as one`));
  expect(await next().catch(next)).toMatchObject([{ one: 1 }]);
});
