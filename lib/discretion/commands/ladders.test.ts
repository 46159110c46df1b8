import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anEnteredLadder, aPublishedLadder, ladderEntry, tierEntry } from "@/db/factories/discretion";
import { discretionLadders, discretionTiers, events } from "@/db/schema";
import { act, world } from "@/lib/testing/world";
import { LadderFilter } from "../filter";
import { ladderFields } from "../ladder-fields";
import { ladderFile } from "../queries/ladder-file";
import { ladderFor, laddersFor } from "../queries/ladder-for";
import { ladderCount, ladderList } from "../queries/ladder-list";
import { discardLadder } from "./discard-ladder";
import { endLadder } from "./end-ladder";
import { enterLadder } from "./enter-ladder";
import { publishLadder } from "./publish-ladder";
import { reviseLadder } from "./revise-ladder";

const { officer } = world();
const ON = "2026-11-16";
const NEXT = { code: "LDJC-30-3", sanctionAt: 1 };

async function row(id: string) {
  const [found] = await db().select().from(discretionLadders).where(eq(discretionLadders.id, id));
  return found;
}

const acts = async (id: string) =>
  (await db().select({ act: events.act }).from(events).where(eq(events.subjectId, id))).map((event) => event.act);

describe("enterLadder", () => {
  it("stores the ladder and its tiers with an event; it stands for nothing yet", async () => {
    const id = await anEnteredLadder(ON, { effectiveFrom: "2025-01-01" });
    expect(await row(id)).toMatchObject({ state: "entered", regionCode: "990101", enteredOn: ON, publishedOn: null });
    const tiers = await db().select().from(discretionTiers).where(eq(discretionTiers.ladderId, id));
    expect(tiers).toHaveLength(3);
    expect(tiers[1]).toMatchObject({ name: "一般", workersFrom: 10, workersBelow: 30, minHundredths: 600_000 });
    expect(await acts(id)).toEqual(["ladder.enter"]);
    expect(await ladderFor(db(), "990101", NEXT, "2025-06-01")).toBeNull();
  });

  it("refuses a tier outside the statute's range, beside its field, with the range in the words", async () => {
    const reviewer = await officer("fazhi");
    const wide = ladderEntry({ tiers: [tierEntry("较轻", "2000", "6000"), tierEntry("严重", "6000", "20000.01")] });
    await expect(act(reviewer, ON, (ctx) => enterLadder(ctx, wide))).rejects.toMatchObject({
      code: "invalid",
      fields: { "tiers.1.max": "tier_widens:¥2,000.00至¥20,000.00" },
    });
  });

  it.each([
    ["a fixed fine", "TG-8", 0],
    ["an order", "LDJC-30-3", 0],
    ["an entry in conflict", "LDJC-23-1", 1],
    ["another organ's", "SB-86", 1],
    ["another province's", "CQ-41", 1],
    ["no such sanction", "LDJC-30-3", 9],
  ])("refuses %s", async (_what, violationCode, sanctionAt) => {
    const reviewer = await officer("fazhi");
    const entry = ladderEntry({ violationCode, sanctionAt });
    await expect(act(reviewer, ON, (ctx) => enterLadder(ctx, entry))).rejects.toMatchObject({
      fields: { violationCode: "violation_without_range" },
    });
  });

  it("refuses everybody but the legal reviewer", async () => {
    for (const login of ["wangmin", "daduizhang", "juzhang", "xitong"]) {
      const person = await officer(login);
      const entering = act(person, ON, (ctx) => enterLadder(ctx, ladderEntry()));
      await expect(entering).rejects.toMatchObject({ reason: "not_your_post" });
    }
  });
});

describe("publishLadder", () => {
  it("publishes once and for good: revising and discarding are refused, no second for the same day", async () => {
    const [head, reviewer] = [await officer("juzhang"), await officer("fazhi")];
    const id = await aPublishedLadder(ON, { effectiveFrom: "2024-01-01" });
    expect(await row(id)).toMatchObject({ state: "published", publishedBy: head.id, publishedOn: ON, version: 2 });
    expect(await acts(id)).toEqual(["ladder.enter", "ladder.publish"]);
    const { violationCode: _v, sanctionAt: _s, ...changed } = ladderEntry();
    const revising = act(reviewer, ON, (ctx) => reviseLadder(ctx, { id, version: 2, ...changed }));
    await expect(revising).rejects.toMatchObject({ reason: "illegal_transition" });
    const discarding = act(reviewer, ON, (ctx) => discardLadder(ctx, { id, version: 2, reason: "登记有误。" }));
    await expect(discarding).rejects.toMatchObject({ reason: "illegal_transition" });
    const again = await anEnteredLadder(ON, { effectiveFrom: "2024-01-01" });
    const publishing = act(head, ON, (ctx) => publishLadder(ctx, { id: again, version: 1 }));
    await expect(publishing).rejects.toMatchObject({ reason: "same_day_published" });
  });

  it("is the head's, of the same region, and stale when it was revised meanwhile", async () => {
    const [head, leader] = [await officer("juzhang"), await officer("daduizhang")];
    const id = await anEnteredLadder(ON, { effectiveFrom: "2023-01-01" });
    const publish = (who: typeof head, version: number) => act(who, ON, (ctx) => publishLadder(ctx, { id, version }));
    await expect(publish(leader, 1)).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(publish({ ...head, regionCode: "9901" }, 1)).rejects.toMatchObject({ reason: "not_your_region" });
    await expect(publish({ ...head, regionCode: "990102" }, 1)).rejects.toMatchObject({ code: "not_found" });
    const reviewer = await officer("fazhi");
    const { violationCode: _v, sanctionAt: _s, ...changed } = ladderEntry({ effectiveFrom: "2023-01-01" });
    await act(reviewer, ON, (ctx) =>
      reviseLadder(ctx, { id, version: 1, ...changed, tiers: changed.tiers.slice(0, 2) }),
    );
    await expect(publish(head, 1)).rejects.toMatchObject({ code: "stale" });
    const file = await ladderFile(head, id);
    expect(file?.tiers.map(({ name }) => name)).toEqual(["较轻", "一般"]);
    expect(file && ladderFields(file)).toMatchObject({
      effectiveTo: "",
      tiers: [{ workersBelow: 10, max: "6000" }, {}],
    });
    await publish(head, 2);
  });
});

describe("ladderFor", () => {
  it("takes the newest in force that day, none after its end, the own region's before a superior's", async () => {
    const violationCode = "LDHT-84-2";
    const tiers = [tierEntry("一般", "500", "2000")];
    const old = await aPublishedLadder(ON, {
      violationCode,
      tiers,
      effectiveFrom: "2020-01-01",
      effectiveTo: "2024-12-31",
    });
    const recent = await aPublishedLadder(ON, { violationCode, tiers, effectiveFrom: "2023-07-01" });
    const idOn = async (on: string, region = "990101") =>
      (await ladderFor(db(), region, { code: violationCode, sanctionAt: 1 }, on))?.id ?? null;
    expect(await Promise.all(["2019-12-31", "2020-01-01", "2023-06-30", "2023-07-01"].map((on) => idOn(on)))).toEqual([
      null,
      old,
      old,
      recent,
    ]);
    const head = await officer("juzhang");
    await act(head, ON, (ctx) =>
      endLadder(ctx, { id: recent, version: 2, endsOn: "2024-06-30", reason: "文件废止。" }),
    );
    expect(await row(recent)).toMatchObject({ state: "ended", endsOn: "2024-06-30" });
    expect([await idOn("2024-06-30"), await idOn("2024-07-01"), await idOn("2025-01-01")]).toEqual([recent, old, null]);
    expect([await idOn("2024-01-01", "9901"), await idOn("2024-01-01", "990102")]).toEqual([null, null]);
    expect(await idOn("2024-01-01", "990101001")).toBe(recent);
  });

  it("gives each sanction of an entry its own", async () => {
    const base = { violationCode: "NMG-54-1", effectiveFrom: "2026-02-01" };
    await aPublishedLadder(ON, { ...base, sanctionAt: 1, tiers: [tierEntry("一般", "20000", "50000")] });
    await aPublishedLadder(ON, { ...base, sanctionAt: 2, tiers: [tierEntry("一般", "10000", "30000")] });
    const ladders = await laddersFor(db(), "990101", "NMG-54-1", "2026-11-01");
    expect(ladders.map(({ sanctionAt }) => sanctionAt).sort()).toEqual([1, 2]);
  });

  it("does not end before it begins", async () => {
    const id = await aPublishedLadder(ON, { effectiveFrom: "2022-03-01" });
    const head = await officer("juzhang");
    const ending = act(head, ON, (ctx) =>
      endLadder(ctx, { id, version: 2, endsOn: "2022-02-28", reason: "文件废止。" }),
    );
    await expect(ending).rejects.toMatchObject({ fields: { endsOn: "ends_before_it_begins" } });
  });
});

describe("ladderList", () => {
  it("filters by words, state and day, and shows nothing of another county", async () => {
    const id = await anEnteredLadder(ON, { violationCode: "LDHT-84-3", tiers: [tierEntry("一般", "500", "2000")] });
    const reviewer = await officer("fazhi");
    const idsOf = async (filter: Record<string, unknown>, who = reviewer) =>
      (await ladderList(who, LadderFilter.parse(filter))).rows.map((each) => each.id);
    expect(await idsOf({ q: "扣押档案" })).toEqual([id]);
    expect(await idsOf({ q: "扣押档案", state: "published" })).toEqual([]);
    expect(await idsOf({ q: "扣押档案", on: "2026-11-01" })).toEqual([]);
    expect(await ladderCount(reviewer, LadderFilter.parse({ q: "扣押档案" }))).toBe(1);
    expect(await idsOf({ q: "扣押档案" }, await officer("ylxdaduizhang"))).toEqual([]);
    const discarded = await act(reviewer, ON, (ctx) => discardLadder(ctx, { id, version: 1, reason: "登记有误。" }));
    expect(await row(discarded.id)).toMatchObject({ state: "discarded", endedBecause: "登记有误。" });
  });
});
