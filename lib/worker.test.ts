import postgres from "postgres";
import { afterEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { anInquiry } from "@/db/factories/inquiries";
import { inboxMessages, outbox } from "@/db/schema";
import { instantOf, setClock } from "@/lib/kernel/clock";
import { world } from "@/lib/testing/world";
import { mailTurn, workerTurn } from "./worker";
import { oneAtATime, type Step, turnOf } from "./worker-turn";

const { officer, employerId, at } = world();

afterEach(() => setClock(null));

const logged: string[] = [];
const log = (words: string) => logged.push(words);

describe("the worker's turn", () => {
  it("goes on after a step that throws: the morning's digests are written and sent", async () => {
    const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
    const kase = await anAssignedCase(leader, lead, second, "2026-11-17", await employerId("91990101MA0H00010Q"));
    await anInquiry(lead, "2026-11-18", kase.id);
    setClock(at("2026-11-26"));
    const owner = postgres(process.env.DATABASE_URL ?? "", { max: 1, onnotice: () => undefined });
    await owner`alter table wage_listings rename to wage_listings_away`;
    const turn = workerTurn(log);
    await turn(at("2026-11-26"));
    expect(logged.splice(0)).toEqual([
      "The worker's step followListings failed:",
      "The worker's step followPayOrders failed:",
    ]);
    const kinds = (await db().select({ kind: outbox.kind }).from(outbox)).map(({ kind }) => kind);
    expect(kinds).toContain("deadline-digest");
    await mailTurn(log)(at("2026-11-26"));
    expect(await db().$count(inboxMessages)).toBeGreaterThan(0);
    await owner`alter table wage_listings_away rename to wage_listings`;
    await owner.end();
    logged.splice(0);
    await turn(at("2026-11-26"));
    expect(logged).toEqual([]);
  });

  it("does a day's steps once a day from half past seven, and tries again only those that failed", async () => {
    const done: string[] = [];
    let isBroken = true;
    const step = (name: string): Step => ({ name, run: async () => done.push(name) });
    const broken: Step = {
      name: "broken",
      run: async () => {
        if (isBroken) throw new Error("broken");
        done.push("mended");
      },
    };
    const turn = turnOf([step("always")], [step("first"), broken, step("last")], log);
    await turn(instantOf("2026-11-26T07:29:00+08:00"));
    expect(done).toEqual(["always"]);
    await turn(instantOf("2026-11-26T07:30:00+08:00"));
    expect(done.splice(0)).toEqual(["always", "always", "first", "last"]);
    isBroken = false;
    await turn(instantOf("2026-11-26T07:31:00+08:00"));
    expect(done.splice(0)).toEqual(["always", "mended"]);
    await turn(instantOf("2026-11-26T07:32:00+08:00"));
    expect(done.splice(0)).toEqual(["always"]);
    await turn(instantOf("2026-11-27T07:32:00+08:00"));
    expect(done).toEqual(["always", "first", "mended", "last"]);
  });

  it("has mail in a loop of its own that never runs twice at once", async () => {
    let under = 0;
    let most = 0;
    let end: () => void = () => undefined;
    const mail = oneAtATime(async () => {
      under += 1;
      most = Math.max(most, under);
      await new Promise<void>((done) => {
        end = done;
      });
      under -= 1;
    });
    const both = [mail(at("2026-11-26")), mail(at("2026-11-26"))];
    end();
    await Promise.all(both);
    const again = mail(at("2026-11-26"));
    end();
    await again;
    expect(most).toBe(1);
  });
});
