import { createServer, type Server } from "node:net";
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

function pointAt(port: number): void {
  process.env.DATABASE_URL = `postgres://nobody:nothing@127.0.0.1:${port}/none`;
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
