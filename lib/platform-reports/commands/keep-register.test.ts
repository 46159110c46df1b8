import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aPeriod, aTownOfReporters, COURIERS, PLATFORM, reporterEntry } from "@/db/factories/platform-reports";
import { events, outbox } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { periodChanges } from "../queries/period-changes";
import { periodFile, periodsGoverning } from "../queries/periods";
import { reporterCount, reporterFile, reporterList, reporterOf } from "../queries/reporters";
import { changePeriod } from "./change-period";
import { confirmReporter } from "./confirm-reporter";
import { endRelation } from "./end-relation";
import { registerReporter } from "./register-reporter";
import { relatePartner } from "./relate-partner";
import { setPeriod } from "./set-period";

const { officer, employerUser, employerId, act, at } = world();
const ON = "2026-11-16";
const LATER = "2026-11-20";

const actsOn = (id: string) =>
  db()
    .select({ act: events.act })
    .from(events)
    .where(eq(events.subjectId, id))
    .orderBy(events.seq)
    .then((rows) => rows.map((row) => row.act));

describe("the register of platform and partner enterprises", () => {
  it("keeps each value with its source and day, and what stood before", async () => {
    const town = await aTownOfReporters(ON);
    const inspector = await officer("wangmin");
    const terms = { partnerId: town.staffers, districts: ["990101"], sinceOn: ON, source: "2026-11-16约谈" };
    const relating = act(inspector, ON, (ctx) => relatePartner(ctx, { id: town.couriers, ...terms }));
    await expect(relating).rejects.toMatchObject({ reason: "not_a_platform" });
    expect(await actsOn(town.couriers)).not.toContain("reporter.relate");
    const { version, kind, industry, sinceOn } = await reporterFile(inspector, town.platform);
    const change = { id: town.platform, version, kind, industry, sinceOn, untilOn: "" };
    const said = { ...change, mode: "crowdsourced" as const, source: "2026-11-20约谈" };
    await act(inspector, LATER, (ctx) => confirmReporter(ctx, said));
    const file = await reporterFile(inspector, town.platform);
    expect(file).toMatchObject({ mode: "crowdsourced", version: 2 });
    const modes = file.facts.filter(({ field }) => field === "mode");
    expect(modes.map(({ value, source, confirmedOn, inUse }) => [value, source, confirmedOn, inUse])).toEqual([
      ["crowdsourced", "2026-11-20约谈", LATER, true],
      ["mixed", "2026-11-10走访", ON, false],
    ]);
    expect(await actsOn(town.platform)).toEqual(["reporter.register", "reporter.relate", "reporter.confirm"]);
    await expect(act(inspector, LATER, (ctx) => confirmReporter(ctx, said))).rejects.toMatchObject({ code: "stale" });
    const again = await reporterEntry(PLATFORM);
    await expect(act(inspector, LATER, (ctx) => registerReporter(ctx, again))).rejects.toMatchObject({
      fields: { employerId: "already_reporter" },
    });
    const backwards = { ...said, version: 2, untilOn: "2020-01-01" };
    await expect(act(inspector, LATER, (ctx) => confirmReporter(ctx, backwards))).rejects.toMatchObject({
      fields: { untilOn: "ends_before_start" },
    });
  });

  it("finds reporters by name, kind and industry, a page at a time, and counts them", async () => {
    const inspector = await officer("wangmin");
    const first = await reporterList(inspector, {}, 2);
    const second = await reporterList(inspector, { after: first.next ?? undefined }, 2);
    const names = [...first.rows, ...second.rows].map(({ name }) => name);
    expect([new Set(names).size, second.next]).toEqual([3, null]);
    expect((await reporterList(inspector, { q: "捷送网络" })).rows.map(({ creditCode }) => creditCode)).toEqual([
      PLATFORM,
    ]);
    expect(await reporterCount(inspector, { kind: "partner" })).toBe(2);
    expect(await reporterCount(inspector, { industry: "express" })).toBe(0);
    expect(await reporterCount(await officer("ylxdaduizhang"), {})).toBe(0);
    const own = await employerUser("kjdps");
    expect(await reporterOf(own, await employerId(PLATFORM))).toBeUndefined();
    expect(await reporterOf(own, await employerId(COURIERS))).toMatchObject({ kind: "partner" });
  });

  it("ends a partnership with its districts on a day; then it may begin again", async () => {
    const inspector = await officer("wangmin");
    const [platform, couriers] = await Promise.all(
      [PLATFORM, COURIERS].map(async (code) => reporterOf(inspector, await employerId(code))),
    );
    if (!platform || !couriers) throw new Error("the town is gone");
    const relate = { id: platform.id, partnerId: couriers.id, districts: ["990101002"], sinceOn: "2026-11-01" };
    const given = { ...relate, source: "补充协议" };
    await expect(act(inspector, LATER, (ctx) => relatePartner(ctx, given))).rejects.toMatchObject({
      fields: { partnerId: "relation_exists" },
    });
    const [standing] = (await reporterFile(inspector, platform.id)).partnerships;
    const end = { id: standing?.id ?? "", untilOn: "2026-10-31", source: "终止通知" };
    const early = { ...end, untilOn: "2024-12-31" };
    await expect(act(inspector, LATER, (ctx) => endRelation(ctx, early))).rejects.toMatchObject({
      fields: { untilOn: "ends_before_start" },
    });
    await act(inspector, LATER, (ctx) => endRelation(ctx, end));
    await expect(act(inspector, LATER, (ctx) => endRelation(ctx, end))).rejects.toMatchObject({
      reason: "relation_ended",
    });
    await act(inspector, LATER, (ctx) => relatePartner(ctx, given));
    const { partnerships } = await reporterFile(inspector, platform.id);
    expect(partnerships.map(({ sinceOn, untilOn, districts }) => [sinceOn, untilOn, districts.length])).toEqual([
      ["2026-11-01", null, 1],
      ["2025-01-01", "2026-10-31", 1],
    ]);
    expect(partnerships[1]?.districts[0]).toMatchObject({ regionName: "示范区建设街道", untilOn: "2026-10-31" });
    const far = { ...given, partnerId: platform.id };
    await expect(act(inspector, LATER, (ctx) => relatePartner(ctx, far))).rejects.toMatchObject({
      fields: { partnerId: "partner_unknown" },
    });
  });
});

describe("reporting periods", () => {
  it("are set once, tell every reporter, and keep what their dates were", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aPeriod(ON);
    const told = await db().select().from(outbox).where(eq(outbox.kind, "report-period"));
    expect(told).toHaveLength(4);
    await expect(aPeriod(ON)).rejects.toMatchObject({ fields: { half: "period_exists" } });
    const dates = { opensOn: "2026-11-16", dueOn: "2026-12-25", lockedOn: "2027-01-31", thresholdPercent: 30 };
    const change = { id, version: 1, ...dates, reason: "系统停机，顺延五天。" };
    await act(leader, LATER, (ctx) => changePeriod(ctx, change));
    expect(await periodFile(leader, id, at(LATER))).toMatchObject({ dueOn: "2026-12-25", version: 2, phase: "open" });
    expect(await db().$count(outbox, eq(outbox.kind, "report-period"))).toBe(8);
    const [newest, first] = await periodChanges(leader, id);
    expect(newest).toMatchObject({
      reason: "系统停机，顺延五天。",
      moved: [{ field: "dueOn", from: "2026-12-20", to: "2026-12-25" }],
    });
    expect(first).toMatchObject({ title: "设定报告期", moved: [] });
    await expect(act(leader, LATER, (ctx) => changePeriod(ctx, change))).rejects.toMatchObject({ code: "stale" });
  });

  it("govern the places of their region, the nearest first", async () => {
    const leader = await officer("daduizhang");
    const city = { ...leader, regionCode: "9901" };
    const dates = { opensOn: "2026-12-01", dueOn: "2026-12-31", lockedOn: "2027-02-28", thresholdPercent: 20 };
    const { id } = await act(city, ON, (ctx) => setPeriod(ctx, { half: "2026-H1", ...dates }));
    const of = async (place: string) => (await periodsGoverning(place)).map(({ thresholdPercent }) => thresholdPercent);
    expect(await of("990101001")).toEqual([30]);
    expect(await of("990102001")).toEqual([20]);
    expect(await of("98")).toEqual([]);
    expect(await periodFile(leader, id, at(ON))).toMatchObject({ thresholdPercent: 20 });
    const change = { id, version: 1, ...dates, reason: "系统停机，顺延五天。" };
    await expect(act(leader, ON, (ctx) => changePeriod(ctx, change))).rejects.toMatchObject({ reason: "set_above" });
  });
});
