import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aServedPenalty } from "@/db/factories/decisions";
import { apart, DECIDED, majorRow } from "@/db/factories/publications";
import { decisionItems, events } from "@/db/schema";
import { pdfText } from "@/lib/testing/pdf-text";
import { act, world } from "@/lib/testing/world";
import { majorCandidates } from "../queries/major-candidates";
import { majorListPaper, publicLists, publicMajors, publicQuarters } from "../queries/public-majors";
import { judgeMajor } from "./judge-major";
import { publishQuarter } from "./publish-quarter";
import { correctMajor, removeMajor } from "./revise-major";
import { excludeMajor, includeMajor } from "./turn-major";

const { officer } = world();
const ON = "2026-12-28";
const QUARTER = "2026Q4";

/** A penalty that stands on an entry of unpaid wages. */
const aWagePenalty = () =>
  apart(async () => {
    const penalty = await aServedPenalty(DECIDED, { opinion: "柏青松等12人的工资拒不支付，数额较大，从重处罚。" });
    await db()
      .update(decisionItems)
      .set({ violationCode: "LDJC-26-1" })
      .where(eq(decisionItems.decisionId, penalty.id));
    return penalty;
  });

const entry = { kind: "wages", reason: "拖欠12人工资27万元，拒不支付。" } as const;
const judge = async (decisionId: string, verdict: "include" | "exclude", login = "wangmin") =>
  act(await officer(login), ON, (ctx) => judgeMajor(ctx, { decisionId, verdict, ...entry }));
const publish = async (login: string) =>
  act(await officer(login), ON, (ctx) => publishQuarter(ctx, { quarter: QUARTER }));
const paper = async () => {
  const [list] = await publicLists(QUARTER);
  const found = await majorListPaper(list?.id);
  return found ? pdfText(found.bytes) : "";
};
const listed = async () => (await publicMajors(QUARTER)).rows.map(({ id }) => id);

describe("the quarterly list", () => {
  it("finds its candidates by the entries that decisions stand on, in the own region and quarter", async () => {
    const penalty = await aWagePenalty();
    const inspector = await officer("wangmin");
    const found = (await majorCandidates(inspector, QUARTER)).rows.find(({ id }) => id === penalty.id);
    expect(found).toMatchObject({
      wages: true,
      child_labour: false,
      isReferred: false,
      amountFen: 300_000,
      state: null,
    });
    expect((await majorCandidates(inspector, "2026Q3")).rows).toEqual([]);
    const county = (await majorCandidates(await officer("ylxjiancha"), QUARTER)).rows;
    expect(county.map(({ id }) => id)).not.toContain(penalty.id);
  });

  it("is judged with a reason by the case officers, once, and turned round before it is public", async () => {
    const penalty = await aWagePenalty();
    await expect(judge(penalty.id, "include", "daduizhang")).rejects.toMatchObject({ reason: "not_case_officer" });
    await expect(judge(penalty.id, "include", "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    const { id } = await judge(penalty.id, "exclude");
    expect(await majorRow(id)).toMatchObject({ state: "excluded", quarter: QUARTER, reason: entry.reason });
    await expect(judge(penalty.id, "include")).rejects.toMatchObject({ reason: "major_judged_before" });
    const inspector = await officer("lizhe");
    await act(inspector, ON, (ctx) => includeMajor(ctx, { id, version: 2, reason: "再次核实，数额较大。" }));
    await act(inspector, ON, (ctx) => excludeMajor(ctx, { id, version: 3, reason: "已经全部支付完毕。" }));
    expect(await majorRow(id)).toMatchObject({ state: "excluded", reason: "已经全部支付完毕。" });
  });

  it("is published by another, read by anyone without people's names, put right and taken off", async () => {
    const penalty = await aWagePenalty();
    const { id } = await judge(penalty.id, "include");
    expect(await listed()).not.toContain(id);
    await expect(publish("wangmin")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(publish("ylxdaduizhang")).rejects.toMatchObject({ reason: "nothing_proposed" });
    await publish("daduizhang");
    await expect(publish("juzhang")).rejects.toMatchObject({ reason: "nothing_proposed" });
    expect(await listed()).toContain(id);
    expect(await publicQuarters()).toEqual([QUARTER]);
    expect(await paper()).toContain("测试市龙腾建筑劳务有限公司");

    const leader = await officer("daduizhang");
    const said = { facts: "投诉人张小明等12人的工资没有支付。", handling: "罚款3,000元。", reason: "金额写错。" };
    await act(leader, ON, (ctx) => correctMajor(ctx, { id, version: 2, ...said }));
    expect(await paper()).toContain("投诉人某某等12人的工资没有支付");
    expect(await paper()).toContain("更正后重新公布");

    await act(leader, ON, (ctx) => removeMajor(ctx, { id, version: 3, reason: "决定已被撤销。" }));
    expect(await listed()).not.toContain(id);
    expect(await publicLists(QUARTER)).toEqual([]);
    const done = await db()
      .select({ act: events.act })
      .from(events)
      .where(eq(events.subjectId, id))
      .orderBy(events.seq);
    expect(done.map((event) => event.act)).toEqual(["major.judge", "major.publish", "major.correct", "major.remove"]);
  });
});
