import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aCaseInHand } from "@/db/factories/orders";
import { events, scoreMarks, scoreStandards, scoreWeights } from "@/db/schema";
import { world } from "@/lib/testing/world";
import type { MarkVerdict } from "../items";
import { marksOf } from "../queries/marks";
import { standardList, standardOn } from "../queries/standards";
import { markItem } from "./mark-item";
import { setStandard } from "./set-standard";

const { officer, act } = world();
const ON = "2026-11-16";

const standard = (regionCode: string, validFrom: string, name: string) => ({
  ...{ regionCode, validFrom, name, source: "测试用，不是任何文件" },
  weights: [
    { item: "two_officers" as const, points: 60 },
    { item: "facts_clear" as const, points: 40 },
    { item: "file_bound" as const, points: 0 },
  ],
});

/** The administrator of the demo county, or of a region above it. */
const administrator = async (regionCode = "990101") => ({ ...(await officer("xitong")), regionCode });

const set = async (regionCode: string, validFrom: string, name: string, by = "990101") =>
  act(await administrator(by), ON, (ctx) => setStandard(ctx, standard(regionCode, validFrom, name)));

const nameOn = async (regionCode: string, on: string) => (await standardOn(db(), regionCode, on))?.name;

describe("a region's standard", () => {
  it("holds from its day on until the next, and a county without its own has its city's", async () => {
    expect(await nameOn("990102", "2030-06-01")).toBeUndefined();
    await set("9901", "2030-01-01", "市标准", "9901");
    await set("9901", "2031-01-01", "市标准二", "9901");
    expect(await nameOn("990102", "2029-12-31")).toBeUndefined();
    expect(await nameOn("990102", "2030-01-01")).toBe("市标准");
    expect(await nameOn("990102001", "2030-12-31")).toBe("市标准");
    expect(await nameOn("990102", "2031-01-01")).toBe("市标准二");
    await set("990102", "2030-07-01", "县标准", "9901");
    expect(await nameOn("990102", "2030-06-30")).toBe("市标准");
    expect(await nameOn("990102", "2031-01-01")).toBe("县标准");
    expect(await nameOn("9902", "2031-01-01")).toBeUndefined();
  });

  it("is set by the administrator with its points and its event, and followed only by a later one", async () => {
    const { id } = await set("990101", "2032-01-01", "区标准");
    expect((await standardOn(db(), "990101", "2032-01-01"))?.weights).toEqual({ two_officers: 60, facts_clear: 40 });
    const [event] = await db().select().from(events).where(eq(events.subjectId, id));
    expect(event).toMatchObject({ act: "scoreStandard.set", particulars: { region: "990101", items: 2 } });
    await expect(set("990101", "2032-01-01", "同日标准")).rejects.toMatchObject({ reason: "standard_not_later" });
    await expect(set("9901", "2033-01-01", "越级标准")).rejects.toMatchObject({ reason: "standard_not_your_region" });
    const reviewer = await officer("fazhi");
    const entry = standard("990101", "2033-01-01", "区标准二");
    await expect(act(reviewer, ON, (ctx) => setStandard(ctx, entry))).rejects.toMatchObject({
      reason: "standard_not_your_post",
    });
    const change = db().update(scoreWeights).set({ points: 1 }).where(eq(scoreWeights.standardId, id));
    await expect(change).rejects.toThrow();
    await expect(db().delete(scoreStandards).where(eq(scoreStandards.id, id))).rejects.toThrow();
    const seen = (await standardList(await officer("wangmin"))).map(({ name }) => name);
    expect(seen).toContain("区标准");
    expect(seen).not.toContain("县标准");
  });
});

describe("a judged item", () => {
  it("is marked with its reason by one who does not hold the case; the last word counts and none is changed", async () => {
    const { id } = await aCaseInHand(ON);
    const mark = async (login: string, verdict: MarkVerdict, reason: string) =>
      act(await officer(login), ON, (ctx) => markItem(ctx, { caseId: id, item: "facts_clear", verdict, reason }));
    await mark("fazhi", "not_met", "没有写明拖欠的月份。");
    await mark("daduizhang", "met", "月份已经补写。");
    expect(await marksOf(db(), id)).toMatchObject([
      { verdict: "not_met", markedBy: "李建国", markedOn: ON },
      { verdict: "met", markedBy: "周建平", reason: "月份已经补写。" },
    ]);
    const recorded = await db().select().from(events).where(eq(events.act, "case.markItem"));
    expect(recorded).toHaveLength(2);
    expect(JSON.stringify(recorded)).not.toContain("月份");
    await expect(mark("wangmin", "met", "自己评自己。")).rejects.toMatchObject({ reason: "marks_not_your_post" });
    await expect(mark("ylxdaduizhang", "met", "别的县的案件。")).rejects.toMatchObject({ code: "not_found" });
    const change = db().update(scoreMarks).set({ verdict: "met" }).where(eq(scoreMarks.caseId, id));
    await expect(change).rejects.toThrow();
  });
});
