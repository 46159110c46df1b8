import { desc } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { db } from "@/db/client";
import { events } from "@/db/schema";
import { refused } from "@/lib/kernel/errors";
import { world } from "@/lib/testing/world";
import { publicFormRoute } from "./routes";

world();

const own = "http://localhost:3000";

function sent(body: string, origin: string | null = own): Request {
  const headers = { "content-type": "application/x-www-form-urlencoded", ...(origin === null ? {} : { origin }) };
  return new Request(`${own}/form`, { method: "POST", body, headers });
}

function aForm(admit?: () => Promise<void>) {
  const runs: unknown[] = [];
  const post = publicFormRoute({
    name: "testing.form",
    input: z.strictObject({ name: z.string(), topics: z.array(z.string()).optional() }),
    admit,
    run: async (_ctx, input) => runs.push(input),
    next: () => "/next",
    otherwise: (fault, input) => `/form?fault=${fault}&name=${input?.name ?? ""}`,
  });
  return { post, runs };
}

const lastRefusal = async () => (await db().select().from(events).orderBy(desc(events.seq)).limit(1))[0];

describe("publicFormRoute", () => {
  it("answers a form with a 303; a name sent twice is a list", async () => {
    const { post, runs } = aForm();
    const answer = await post(sent("name=a&topics=x&topics=y"));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/next"]);
    expect(runs).toEqual([{ name: "a", topics: ["x", "y"] }]);
  });

  it("A05: refuses a foreign and a missing origin and runs nothing", async () => {
    const { post, runs } = aForm();
    expect((await post(sent("name=a", "http://evil.example"))).status).toBe(403);
    expect((await post(sent("name=a", null))).status).toBe(403);
    expect(runs).toEqual([]);
  });

  it("A06: refuses unknown names and a body that is too long, with the refusal noted", async () => {
    const { post, runs } = aForm();
    expect((await post(sent("name=a&state=accepted"))).headers.get("location")).toBe("/form?fault=invalid&name=");
    expect(await lastRefusal()).toMatchObject({
      act: "door.refused",
      actorKind: "public",
      particulars: { door: "testing.form", reason: "invalid" },
    });
    const long = await post(sent(`name=${"a".repeat(2_000_001)}`));
    expect(long.headers.get("location")).toBe("/form?fault=invalid&name=");
    expect(runs).toEqual([]);
  });

  it("stops at the throttle before the transaction and notes it", async () => {
    const { post, runs } = aForm(() => Promise.reject(refused("asked_too_often")));
    expect((await post(sent("name=a"))).headers.get("location")).toBe("/form?fault=asked_too_often&name=a");
    expect(await lastRefusal()).toMatchObject({ particulars: { door: "testing.form", reason: "asked_too_often" } });
    expect(runs).toEqual([]);
  });
});
