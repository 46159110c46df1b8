import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aServedPenalty } from "@/db/factories/decisions";
import { apart, DECIDED, publishShown, SEAT } from "@/db/factories/publications";
import { deadlines } from "@/db/schema";
import { act, at, world } from "@/lib/testing/world";
import { majorFile } from "../queries/major-file";
import { objectedMajors } from "../queries/objected-majors";
import { judgeMajor } from "./judge-major";
import { answerMajorObjection, objectToMajor } from "./object-to-major";
import { correctMajor } from "./revise-major";

const { officer } = world();
const [ON, LATER] = ["2026-12-28", "2027-01-05"];
const entry = { verdict: "include", kind: "wages", reason: "拖欠12人工资27万元，拒不支付。" } as const;
const objection = { receivedOn: "2026-12-30", givenBy: "该单位人事经理", content: "人数写错，实际是11人。" };
const answer = { answer: "经核对工资表，人数确为11人。", told: "2027年1月5日当面告知并签收。" };

const aPublished = async () => {
  const { id: decisionId, caseId } = await apart(() => aServedPenalty(DECIDED));
  const { id } = await act(await officer("wangmin"), ON, (ctx) => judgeMajor(ctx, { decisionId, ...entry }));
  await publishShown("daduizhang", ON, "2026Q4");
  return { id, decisionId, caseId };
};

const clocksOf = (id: string) => db().select().from(deadlines).where(eq(deadlines.subjectId, id));

describe("an objection to what was published", () => {
  it("is checked within fifteen working days, one at a time, and answered by who answers for the list", async () => {
    const { id, ...place } = await aPublished();
    const [lead, leader] = [await officer("wangmin"), await officer("daduizhang")];
    const enter = (version: number, over = {}) =>
      act(lead, LATER, (ctx) => objectToMajor(ctx, { id, version, ...objection, ...over }));
    await expect(enter(2, { receivedOn: "2026-12-27" })).rejects.toMatchObject({
      fields: { receivedOn: "objection_day_ahead" },
    });
    await expect(enter(2, { receivedOn: "2027-01-06" })).rejects.toMatchObject({
      fields: { receivedOn: "objection_day_ahead" },
    });
    const onDesk = async (login: string) =>
      (await objectedMajors(await officer(login), at(LATER))).some((row) => row.id === id);
    const desks = async () => Promise.all(["wangmin", "lizhe", "guoqi", "daduizhang", "ylxjiancha"].map(onDesk));
    expect(await desks()).toEqual([false, false, false, false, false]);
    await enter(2);
    expect(await desks()).toEqual([true, true, false, false, false]);
    const { entry: listed } = await majorFile(leader, { id: place.caseId, decisionId: place.decisionId }, at(LATER));
    expect(listed?.refusalOf("remove")).toBe("removal_unproposed");
    await expect(enter(3)).rejects.toMatchObject({ reason: "objection_waits" });
    expect(await clocksOf(id)).toMatchObject([
      { limitKey: "T-MAJOR-CHECK-15", startedOn: "2026-12-30", dueOn: "2027-01-20", state: "running" },
    ]);
    const file = async () => {
      const { entry: shown } = await majorFile(lead, { id: place.caseId, decisionId: place.decisionId }, at(LATER));
      return shown?.objections;
    };
    expect(await file()).toMatchObject([{ objection: { ...objection, answeredOn: null }, dueOn: "2027-01-20" }]);
    const dismiss = (who: typeof lead) =>
      act(who, LATER, (ctx) => answerMajorObjection(ctx, { id, version: 3, verdict: "dismissed", ...answer }));
    await expect(dismiss(lead)).rejects.toMatchObject({ reason: "not_your_post" });
    await dismiss(leader);
    expect(await desks()).toEqual([false, false, false, false, false]);
    expect(await clocksOf(id)).toMatchObject([{ state: "met", endedOn: LATER }]);
    expect(await file()).toMatchObject([{ objection: { ...objection, isSustained: false, ...answer }, dueOn: null }]);
  });

  it("is sustained once what was wrong is put right", async () => {
    const { id } = await aPublished();
    const [second, leader] = [await officer("lizhe"), await officer("daduizhang")];
    await act(second, LATER, (ctx) => objectToMajor(ctx, { id, version: 2, ...objection }));
    const sustain = (version: number) =>
      act(leader, LATER, (ctx) => answerMajorObjection(ctx, { id, version, verdict: "sustained", ...answer }));
    await expect(sustain(3)).rejects.toMatchObject({ fields: { verdict: "objection_not_revised" } });
    const words = { facts: "拖欠11人工资，拒不支付。", handling: "罚款3,000元。", reason: "人数写错。" };
    await act(leader, LATER, (ctx) => correctMajor(ctx, { id, version: 3, ...SEAT, kind: "wages", ...words }));
    await sustain(4);
    expect(await clocksOf(id)).toMatchObject([{ state: "met" }]);
  });
});
