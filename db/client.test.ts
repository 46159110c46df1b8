import fs from "node:fs";
import { createServer, type Server } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { forgetEnv } from "@/lib/env";
import { answers, closeDb, isConnectionLoss, untilSilence } from "./client";

let silent: Server;

beforeAll(async () => {
  silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
});

afterAll(async () => {
  await closeDb();
  silent.close();
});

function pointAt(port: number, host = "127.0.0.1"): void {
  process.env.DATABASE_URL = `postgres://nobody:nothing@${host}:${port}/none`;
  forgetEnv();
}

it("answers unavailable, and does not hang, when nobody listens", async () => {
  pointAt(1);
  await expect(answers()).rejects.toMatchObject({ name: "DomainError", code: "unavailable" });
});

it("answers unavailable when a server takes the connection and says nothing", async () => {
  const address = silent.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  pointAt(address.port);
  await expect(answers()).rejects.toMatchObject({ name: "DomainError", code: "unavailable" });
});

it("goes to a server on this machine through the socket of the address's port, where one lies", async () => {
  const before = process.env.DATABASE_SOCKETS;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "laojian-sockets-"));
  let met = 0;
  const local = createServer((socket) => {
    met += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => local.listen(path.join(folder, ".s.PGSQL.2"), resolve));
  process.env.DATABASE_SOCKETS = folder;
  pointAt(2);
  await expect(answers()).rejects.toMatchObject({ code: "unavailable" });
  expect(met).toBeGreaterThan(0);
  const reached = met;
  for (const elsewhere of [() => pointAt(1), () => pointAt(2, "127.0.0.2")]) {
    elsewhere();
    await expect(answers()).rejects.toMatchObject({ code: "unavailable" });
    expect(met).toBe(reached);
  }
  process.env.DATABASE_SOCKETS = before ?? "";
  forgetEnv();
  local.close();
  fs.rmSync(folder, { recursive: true });
});

it("gives up a read on which the server falls silent, and waits on while others are answered", async () => {
  const silence = new Promise<never>(() => undefined);
  let given = 0;
  const wait = untilSilence(() => {
    given += 1;
  }, 200);
  const busy = setInterval(() => void wait(Promise.resolve(1)), 50);
  const waiting = wait(silence).catch((error: unknown) => error);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(given).toBe(0);
  clearInterval(busy);
  expect(isConnectionLoss(await waiting)).toBe(true);
  expect(given).toBe(1);
  await expect(wait(Promise.reject(new Error("a fault of its own")))).rejects.toThrow("a fault of its own");
});
