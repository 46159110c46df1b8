import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { forgetEnv } from "@/lib/env";
import { answers, closeDb } from "./client";

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
