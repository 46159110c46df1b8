import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { accounts, outbox, regionSettings } from "@/db/schema";
import { settingsOf } from "@/lib/agencies/queries/settings";
import type { Officer } from "@/lib/auth/actor";
import { revealField } from "@/lib/complaints/commands/reveal-field";
import { instantOf } from "@/lib/kernel/clock";
import { encodeCursor } from "@/lib/kernel/keyset";
import { world } from "@/lib/testing/world";
import { transact } from "@/lib/workflow/transact";
import { readingsOfDay, unusualReadings } from "../queries/readings";
import { MOST_ROWS_EXPORTED } from "../rules";
import { warnAuditors } from "./warn-auditors";

const { officer, at } = world();
const ON = "2026-11-18";
const NEXT = "2026-11-19";
const reason = "电话告知受理结果";

const read = (who: Officer, id: string, when: Date) =>
  transact(who, when, (ctx) => revealField(ctx, { id, field: "phone", reason }));

describe("F118: unusual reading is warned of", () => {
  it("lists a reader's day by its signs with the rows behind, and tells the auditor once", async () => {
    const [owner, other, auditor] = await Promise.all([officer("wangmin"), officer("lizhe"), officer("shenji")]);
    await db()
      .insert(regionSettings)
      .values({ regionCode: "990101", key: "readings.most_outside", amount: 1, setBy: auditor.id, setAt: at(ON) });
    const { id } = await aComplaint(owner, ON);
    for (const hour of ["09:00", "09:10"]) await read(owner, id, instantOf(`${ON}T${hour}:00+08:00`));
    for (const hour of ["09:20", "22:30"]) await read(other, id, instantOf(`${ON}T${hour}:00+08:00`));
    const settings = await settingsOf(auditor.regionCode);
    const days = await unusualReadings(auditor, settings, { from: ON, to: ON });
    expect(days).toMatchObject([
      { on: ON, readerId: other.id, readings: 2, outside: 2, offHours: 1, signs: ["outside", "off_hours"] },
    ]);
    const { rows } = await readingsOfDay(auditor, settings, { reader: other.id, on: ON });
    expect(rows.map(({ isOwn, isOffHours }) => [isOwn, isOffHours])).toEqual([
      [false, true],
      [false, false],
    ]);
    expect(rows[0]).toMatchObject({ reason, subjectId: id });
    const after = encodeCursor([rows[0]?.at.toISOString() ?? null, rows[0]?.seq ?? null]);
    expect((await readingsOfDay(auditor, settings, { reader: other.id, on: ON, after })).rows).toEqual(rows.slice(1));
    expect([(await warnAuditors(at(NEXT))) > 0, (await warnAuditors(at(NEXT))) > 0]).toEqual([true, true]);
    const told = await db()
      .select()
      .from(outbox)
      .where(and(eq(outbox.kind, "unusual-readings"), eq(outbox.accountId, auditor.id)));
    expect(told.map(({ payload }) => payload)).toEqual([
      { on: ON, people: [{ name: other.name, readings: 2, exportedRows: 0 }] },
    ]);
    const elsewhere = await db()
      .select({ id: accounts.id })
      .from(accounts)
      .innerJoin(outbox, eq(outbox.accountId, accounts.id))
      .where(and(eq(outbox.kind, "unusual-readings"), eq(accounts.regionCode, "990102")));
    expect(elsewhere).toEqual([]);
  });

  it("A36: hears of lists that were taken away in thousands of rows, though nobody's number was opened", async () => {
    const day = "2026-11-20";
    const [taker, auditor] = await Promise.all([officer("guoqi"), officer("shenji")]);
    const taken = (rows: number) =>
      transact(taker, at(day), async (ctx) => {
        ctx.record({ act: "list.export", particulars: { list: "cases", filter: [], rows } });
      });
    const settings = await settingsOf(auditor.regionCode);
    await taken(MOST_ROWS_EXPORTED);
    expect(await unusualReadings(auditor, settings, { from: day, to: day })).toEqual([]);
    await taken(1);
    const signs = { readings: 0, outside: 0, offHours: 0, exportedRows: MOST_ROWS_EXPORTED + 1, signs: ["exported"] };
    expect(await unusualReadings(auditor, settings, { from: day, to: day })).toMatchObject([
      { name: taker.name, ...signs },
    ]);
    const { rows } = await readingsOfDay(auditor, settings, { reader: taker.id, on: day });
    expect(rows.map((row) => row.exportedRows)).toEqual([1, MOST_ROWS_EXPORTED]);
    expect(await warnAuditors(at("2026-11-21"))).toBeGreaterThan(0);
  });

  it("is for those who read the audit, each in the own region", async () => {
    const leader = await officer("daduizhang");
    const settings = await settingsOf(leader.regionCode);
    expect(await unusualReadings(leader, settings, { from: ON, to: ON })).toEqual([]);
  });
});
