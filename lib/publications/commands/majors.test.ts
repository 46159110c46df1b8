import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { aServedPenalty } from "@/db/factories/decisions";
import {
  apart,
  DECIDED,
  majorRow,
  onceHeld,
  publishShown,
  removalProposed,
  SEAT,
  takeDecisionBack,
} from "@/db/factories/publications";
import { complaints, deadlines, decisionItems, deliveries, events, majorViolations } from "@/db/schema";
import { openServed } from "@/lib/enforcement/commands/open-served";
import { pdfText } from "@/lib/testing/pdf-text";
import { act, at, world } from "@/lib/testing/world";
import { majorCandidates } from "../queries/major-candidates";
import { proposedMajors } from "../queries/proposed-majors";
import { majorListPaper, publicLists, publicMajors, publicQuarters } from "../queries/public-majors";
import { withdrawalList } from "../queries/withdrawals";
import { followDecisions } from "./follow-decisions";
import { judgeMajor } from "./judge-major";
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
const publish = (login: string) => publishShown(login, ON, QUARTER);
const annul = (decisionId: string) => takeDecisionBack(decisionId, ON);
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
    const proposedTo = async (login: string) => proposedMajors(await officer(login), QUARTER);
    expect(await proposedTo("daduizhang")).toMatchObject([{ id, decisionId: penalty.id, ...entry }]);
    expect(await proposedTo("ylxdaduizhang")).toEqual([]);
    await expect(publish("wangmin")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(publish("ylxdaduizhang")).rejects.toMatchObject({ reason: "nothing_proposed" });
    await publish("daduizhang");
    await expect(publish("juzhang")).rejects.toMatchObject({ reason: "nothing_proposed" });
    expect(await proposedTo("daduizhang")).toEqual([]);
    expect(await listed()).toContain(id);
    expect(await publicQuarters()).toEqual([QUARTER]);
    expect(await paper()).toContain("测试市龙腾建筑劳务有限公司");

    const leader = await officer("daduizhang");
    const said = {
      ...SEAT,
      kind: "influence",
      facts: "投诉人张小明等12人的工资没有支付。",
      handling: "罚款3,000元。",
      reason: "金额写错。",
    } as const;
    await act(leader, ON, (ctx) => correctMajor(ctx, { id, version: 2, ...said }));
    expect(await paper()).toContain("投诉人某某等12人的工资没有支付");
    expect(await paper()).toContain("更正后重新公布");
    expect(await paper()).toContain("造成严重不良社会影响");

    await removalProposed(id, ON);
    await act(leader, ON, (ctx) => removeMajor(ctx, { id, version: 4, reason: "决定已被撤销。" }));
    expect(await listed()).not.toContain(id);
    expect(await publicLists(QUARTER)).toEqual([]);
    const done = await db()
      .select({ act: events.act })
      .from(events)
      .where(eq(events.subjectId, id))
      .orderBy(events.seq);
    const acts = ["judge", "publish", "correct", "proposeRemoval", "remove"];
    expect(done.map((event) => event.act)).toEqual(acts.map((each) => `major.${each}`));
  });

  it("is put right by its officers before it is public; who corrected it does not publish it", async () => {
    const penalty = await aWagePenalty();
    const { id } = await judge(penalty.id, "include");
    const said = {
      ...SEAT,
      kind: "influence",
      facts: "投诉人张小明等12人上访。",
      handling: "罚款。",
      reason: "类别有误。",
    } as const;
    const correct = async (login: string) =>
      act(await officer(login), ON, (ctx) => correctMajor(ctx, { id, version: 1, ...said }));
    await expect(correct("daduizhang")).rejects.toMatchObject({ reason: "not_case_officer" });
    const { id: corrector } = await officer("lizhe");
    await correct("lizhe");
    expect(await majorRow(id)).toMatchObject({
      ...{ state: "proposed", kind: "influence", facts: "投诉人某某等12人上访。", reason: "类别有误。" },
      ...{ judgedBy: corrector, correctedOn: null },
    });
    const [, event] = await db().select().from(events).where(eq(events.subjectId, id)).orderBy(events.seq);
    expect(event?.particulars).toMatchObject({ before: { kind: "wages", reason: entry.reason } });
    await publish("daduizhang");
  });

  it("is not published by one who held the case of an entry and was replaced", async () => {
    const penalty = await aWagePenalty();
    const { id } = await judge(penalty.id, "include");
    await onceHeld(penalty.caseId, "daduizhang");
    const { number } = await majorRow(id);
    await expect(publish("daduizhang")).rejects.toMatchObject({ reason: `entry_not_ready:${number}` });
    await publish("juzhang");
    expect(await listed()).toContain(id);
  });

  it("is put right in public by a second person, and while its decision stands", async () => {
    const penalty = await aWagePenalty();
    await openServed(at(ON));
    const { id } = await judge(penalty.id, "include");
    await publish("daduizhang");
    const said = {
      ...SEAT,
      kind: "wages",
      facts: "拖欠工资。",
      handling: "罚款3,000元。",
      reason: "文字有误。",
    } as const;
    const correct = async (login: string, version: number) =>
      act(await officer(login), ON, (ctx) => correctMajor(ctx, { id, version, ...said }));
    await onceHeld(penalty.caseId, "daduizhang");
    await expect(correct("daduizhang", 2)).rejects.toMatchObject({ reason: "own_major_proposal" });
    await correct("juzhang", 2);
    expect(await majorRow(id)).toMatchObject({ facts: "拖欠工资。", correctedOn: ON });
    await annul(penalty.id);
    await expect(correct("juzhang", 3)).rejects.toMatchObject({ reason: "decision_fallen" });
  });

  it("waits for service and for what became known of people; the refusal names the decision", async () => {
    const penalty = await aWagePenalty();
    const { id } = await judge(penalty.id, "include");
    const { number } = await majorRow(id);
    const notReady = { reason: `entry_not_ready:${number}` };
    const ofPaper = eq(deliveries.documentId, penalty.documentId);
    await db().update(deliveries).set({ state: "attempted", servedOn: null }).where(ofPaper);
    await expect(publish("daduizhang")).rejects.toMatchObject(notReady);
    await db().update(deliveries).set({ state: "served", servedOn: DECIDED }).where(ofPaper);
    await db().update(majorViolations).set({ facts: "工人柏青松未领到工资。" }).where(eq(majorViolations.id, id));
    const inspector = await officer("wangmin");
    const worker = await aComplaint(inspector, ON, { claimLines: "柏青松\t\t2026年7月\t工资\t8000" });
    await db().update(complaints).set({ caseId: penalty.caseId }).where(eq(complaints.id, worker.id));
    await expect(publish("daduizhang")).rejects.toMatchObject(notReady);
    const { facts, handling } = await majorRow(id);
    const said = { ...SEAT, kind: "wages", facts, handling, reason: "遮盖姓名。" } as const;
    await act(inspector, ON, (ctx) => correctMajor(ctx, { id, version: 1, ...said }));
    await publish("daduizhang");
    expect((await majorRow(id)).facts).toBe("工人某某未领到工资。");
  });

  it("T-WITHDRAW-3: a fallen decision is to be taken off, and why is said in public without people", async () => {
    const penalty = await aWagePenalty();
    await openServed(at(ON));
    const { id } = await judge(penalty.id, "include");
    await publish("daduizhang");
    await annul(penalty.id);
    await followDecisions(at(ON));
    await followDecisions(at(ON));
    const clocks = () => db().select().from(deadlines).where(eq(deadlines.subjectId, id));
    expect(await clocks()).toMatchObject([
      { limitKey: "T-WITHDRAW-3", subjectKind: "major", startedOn: ON, dueOn: "2026-12-31", state: "running" },
    ]);
    const removal = {
      id,
      version: 2,
      reason: "对测试市龙腾建筑劳务有限公司（91990101MA0H00010Q）的决定已被撤销，投诉人张小明等人。",
    };
    await act(await officer("daduizhang"), ON, (ctx) => removeMajor(ctx, removal));
    expect(await clocks()).toMatchObject([{ state: "met" }]);
    const said = (await withdrawalList({})).rows.find((row) => row.id === id);
    expect(said).toMatchObject({
      endedOn: ON,
      endGround: null,
      endedBecause: "对某某（某某）的决定已被撤销，投诉人某某等人。",
    });
    expect(JSON.stringify(said)).not.toContain("龙腾");
  });
});
