import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { calendarYears, outbox } from "@/db/schema";
import { healthAt } from "./health";
import { instantOf } from "./kernel/clock";
import { filesFolder } from "./testing/files";
import { world } from "./testing/world";

filesFolder();
world();

const AT = instantOf("2026-10-18T12:00:00+08:00");
const worker = (seconds: number) => {
  globalThis.laojianWorker = { stop: () => undefined, turn: async () => undefined, secondsSinceTurn: () => seconds };
};

beforeEach(() => db().delete(outbox));
afterEach(() => {
  globalThis.laojianWorker = undefined;
});

const mail = (state: "waiting" | "parked", createdAt: Date) =>
  db().insert(outbox).values({ kind: "deadline-digest", payload: {}, state, nextAttemptAt: createdAt, createdAt });

describe("health", () => {
  it("is ok while the worker turns, and says nothing but signs and ages", async () => {
    worker(12);
    expect(await healthAt(AT)).toMatchObject({
      ...{ ok: true, worker: { sign: "ok", secondsSinceTurn: 12 }, files: { takesUploads: true } },
      ...{ mail: { sign: "ok", oldestWaitingSeconds: 0 }, calendar: { sign: "ok" } },
    });
  });

  it("is not where the worker stands still or there is none", async () => {
    worker(3_600);
    expect(await healthAt(AT)).toMatchObject({ ok: false, worker: { sign: "warn" } });
    globalThis.laojianWorker = undefined;
    expect(await healthAt(AT)).toMatchObject({ ok: false, worker: { secondsSinceTurn: null } });
  });

  it("warns of mail that waits for hours or was given up", async () => {
    worker(1);
    await mail("waiting", instantOf("2026-10-18T06:00:00+08:00"));
    expect(await healthAt(AT)).toMatchObject({ ok: true, mail: { sign: "warn", oldestWaitingSeconds: 21_600 } });
    await db().delete(outbox);
    await mail("parked", AT);
    expect(await healthAt(AT)).toMatchObject({ ok: true, mail: { sign: "warn", oldestWaitingSeconds: 0 } });
  });

  it("warns from November on while the next year's working days are not published", async () => {
    worker(1);
    const signOn = async (on: string) => (await healthAt(instantOf(`${on}T12:00:00+08:00`))).calendar.sign;
    expect([await signOn("2029-10-31"), await signOn("2029-11-01")]).toEqual(["ok", "warn"]);
    await db().insert(calendarYears).values({ year: 2030, source: "国办发明电〔2029〕7号", publishedAt: AT });
    expect(await signOn("2029-11-01")).toBe("ok");
  });
});
