import { desc } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { db } from "@/db/client";
import { events } from "@/db/schema";
import { refused } from "@/lib/kernel/errors";
import { world } from "@/lib/testing/world";
import { publicFormRoute, refusalTo } from "./routes";

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

describe("a refusal", () => {
  const asked = (headers: HeadersInit, method = "GET") =>
    new Request(`${own}/office/cases/export?q=1`, { headers, method });
  const tooLong = (headers: HeadersInit) => refusalTo(asked(headers), "refused", "请缩小“<范围>”。");
  const typeOf = (answer: Response) => answer.headers.get("content-type");

  it("is a sentence on a page with the way back where a browser goes there, with the same status", async () => {
    const answer = tooLong({ "sec-fetch-mode": "navigate", referer: `${own}/office/cases?q="&a=1` });
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([409, "no-store"]);
    expect(typeOf(answer)).toBe("text/html; charset=utf-8");
    const page = await answer.text();
    expect(page).toContain("请缩小“&lt;范围&gt;”。");
    expect(page).toContain('<a href="/office/cases?q=%22&amp;a=1">返回</a>');
    for (const referer of ["http://evil.example/x", `${own}//evil.example/x`, "nonsense"]) {
      expect(await tooLong({ accept: "text/html,*/*", referer }).text()).toContain('<a href="/">返回</a>');
    }
  });

  it("stays JSON for what a script fetches, and for what says nothing", () => {
    const fetched: HeadersInit[] = [{}, { accept: "*/*" }, { accept: "text/html", "sec-fetch-mode": "cors" }];
    for (const headers of fetched) {
      const answer = tooLong(headers);
      expect([answer.status, typeOf(answer)]).toEqual([409, "application/json"]);
    }
    expect(refusalTo(asked({}), "sign_in").status).toBe(401);
  });

  it("of whoever has no session leads to the sign-in and back", () => {
    const navigate = { "sec-fetch-mode": "navigate" };
    const leadsTo = (request: Request) => refusalTo(request, "sign_in").headers.get("location");
    const back = (path: string) => `/api/auth/signin?callbackUrl=${encodeURIComponent(path)}`;
    expect(refusalTo(asked(navigate), "sign_in").status).toBe(303);
    expect(leadsTo(asked(navigate))).toBe(back("/office/cases/export?q=1"));
    expect(leadsTo(asked({ ...navigate, referer: `${own}/office/cases` }))).toBe(back("/office/cases"));
    expect(leadsTo(asked(navigate, "POST"))).toBe(back("/"));
  });
});
