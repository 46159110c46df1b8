import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
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
import { caseOfficers, events, majorLists, majorViolations, recusals } from "@/db/schema";
import { openServed } from "@/lib/enforcement/commands/open-served";
import { sha256 } from "@/lib/kernel/cipher";
import { pdfText } from "@/lib/testing/pdf-text";
import { reasonOf } from "@/lib/testing/reason-of";
import { act, at, world } from "@/lib/testing/world";
import { canonical } from "@/lib/workflow/event-chain";
import { proposedMajors } from "../queries/proposed-majors";
import { majorListPaper, publicLists, publicMajors } from "../queries/public-majors";
import { waitingQuarters } from "../queries/waiting-quarters";
import { waitingRemovals } from "../queries/waiting-removals";
import { withdrawalList } from "../queries/withdrawals";
import { judgeMajor } from "./judge-major";
import { answerMajorObjection, objectToMajor } from "./object-to-major";
import { dropRemoval, proposeRemoval } from "./propose-removal";
import { correctMajor, removeMajor } from "./revise-major";
import { relistMajor } from "./turn-major";

const { officer } = world();
const ON = "2026-12-28";
const QUARTER = "2026Q4";

const entry = { verdict: "include", kind: "wages", reason: "拖欠12人工资27万元，拒不支付。" } as const;
const aPenalty = () => apart(() => aServedPenalty(DECIDED));
const judge = async (decisionId: string) =>
  act(await officer("wangmin"), ON, (ctx) => judgeMajor(ctx, { decisionId, ...entry }));
const publish = (login: string) => publishShown(login, ON, QUARTER);
const listed = async () => (await publicMajors(QUARTER)).rows.map(({ id }) => id);

const annul = (decisionId: string) => takeDecisionBack(decisionId, ON);
const paper = async () => {
  const [list] = await publicLists(QUARTER);
  const found = await majorListPaper(list?.id);
  return found ? (await pdfText(found.bytes)).replaceAll(/\s/g, "") : "";
};

describe("an entry of the quarter", () => {
  it("shows before it is public all that will be, and has the seat put right with a reason", async () => {
    const penalty = await aPenalty();
    const { id } = await judge(penalty.id);
    const { creditCode, address, representative, facts, handling } = await majorRow(id);
    const seat = { creditCode, address, representative };
    const shown = async () => (await proposedMajors(await officer("daduizhang"), QUARTER)).find((row) => row.id === id);
    expect(await shown()).toMatchObject(seat);
    const correct = async (over: object) =>
      act(await officer("wangmin"), ON, async (ctx) => {
        const { version } = await majorRow(id);
        const said = { kind: "wages" as const, facts, handling, reason: "住所已经变更登记。" };
        return correctMajor(ctx, { id, version, ...said, ...SEAT, ...over });
      });
    await expect(correct({ creditCode: "" })).rejects.toMatchObject({ fields: { address: "home_is_private" } });
    await expect(correct({ creditCode: "", address: "" })).rejects.toMatchObject({
      fields: { representative: "home_is_private" },
    });
    await correct({});
    expect(await shown()).toMatchObject(SEAT);
    const changed = await db().select().from(events).where(eq(events.subjectId, id)).orderBy(events.seq);
    expect(changed.at(-1)).toMatchObject({
      act: "major.correct",
      particulars: { before: { seatSha256: sha256(canonical(seat)) } },
    });
    await publish("daduizhang");
    for (const words of Object.values(SEAT)) expect(await paper()).toContain(words);
  }, 90_000);

  it("comes back, published by another, where taking it off proves wrong and no objection waits", async () => {
    const penalty = await aPenalty();
    await openServed(at(ON));
    const { id } = await judge(penalty.id);
    await publish("daduizhang");
    const [leader, inspector] = [await officer("daduizhang"), await officer("wangmin")];
    const objection = { receivedOn: ON, givenBy: "龙腾公司代理人", content: "工资已经全部支付。" };
    await act(inspector, ON, (ctx) => objectToMajor(ctx, { id, version: 2, ...objection }));
    await removalProposed(id, ON);
    await act(leader, ON, (ctx) => removeMajor(ctx, { id, version: 4, reason: "工资已经全部支付。" }));
    const relist = (who: typeof leader, version: number) =>
      act(who, ON, (ctx) => relistMajor(ctx, { id, version, reason: "支付凭证经核实是伪造的。" }));
    await expect(relist(inspector, 5)).rejects.toMatchObject({ reason: "objection_first" });
    const answer = { answer: "经核实，支付凭证属实。", told: "当面告知。" };
    await act(leader, ON, (ctx) => answerMajorObjection(ctx, { id, version: 5, verdict: "sustained", ...answer }));
    await expect(relist(leader, 6)).rejects.toMatchObject({ reason: "not_case_officer" });
    await relist(inspector, 6);
    expect(await majorRow(id)).toMatchObject({
      ...{ state: "proposed", publishedOn: null, removedBecause: "工资已经全部支付。", judgedBy: inspector.id },
      removalBy: null,
      reason: "支付凭证经核实是伪造的。",
    });
    const done = await db().select().from(events).where(eq(events.subjectId, id)).orderBy(events.seq);
    expect(done.at(-1)).toMatchObject({ act: "major.relist", particulars: { before: { removedOn: ON } } });
    expect(await listed()).not.toContain(id);
    expect((await withdrawalList({})).rows.find((row) => row.id === id)).toMatchObject({ endedOn: ON });
    expect(await waitingQuarters(leader)).toEqual([]);
    await db().update(majorViolations).set({ quarter: "2026Q3" }).where(eq(majorViolations.id, id));
    expect(await waitingQuarters(leader)).toEqual([{ id: "2026Q3", title: "2026年第3季度", number: "1件" }]);
    expect(await waitingQuarters(inspector)).toEqual([]);
    expect(await waitingQuarters(await officer("ylxdaduizhang"))).toEqual([]);
    await db().update(majorViolations).set({ quarter: QUARTER }).where(eq(majorViolations.id, id));
    await publish("daduizhang");
    expect(await listed()).toContain(id);
    expect((await withdrawalList({})).rows.map((row) => row.id)).not.toContain(id);
    expect(await majorRow(id)).toMatchObject({ removedOn: null, removedBecause: null });
    await annul(penalty.id);
    await act(leader, ON, (ctx) => removeMajor(ctx, { id, version: 8, reason: "决定已被撤销。" }));
    await expect(relist(inspector, 9)).rejects.toMatchObject({ reason: "decision_fallen" });
  }, 90_000);

  it("comes off, while its decision stands, as its officers propose and another person decides", async () => {
    const penalty = await aPenalty();
    const { id } = await judge(penalty.id);
    await publish("daduizhang");
    const [leader, inspector] = [await officer("daduizhang"), await officer("wangmin")];
    const reason = "工资已经全部支付，当事人申请撤下。";
    const ask = (who: typeof leader, version: number) =>
      reasonOf(act(who, ON, (ctx) => proposeRemoval(ctx, { id, version, reason })));
    const drop = (who: typeof leader, version: number) =>
      reasonOf(act(who, ON, (ctx) => dropRemoval(ctx, { id, version, reason: "情节严重，继续公布。" })));
    const remove = (who: typeof leader, version: number) =>
      reasonOf(act(who, ON, (ctx) => removeMajor(ctx, { id, version, reason: "工资已经全部支付。" })));
    const waiting = async (who: typeof leader) => (await waitingRemovals(who)).map((row) => row.id);
    expect(await remove(leader, 2)).toBe("removal_unproposed");
    expect(await drop(leader, 2)).toBe("no_removal");
    expect(await ask(leader, 2)).toBe("not_case_officer");
    expect(await ask(inspector, 2)).toBe("done");
    expect(await ask(inspector, 3)).toBe("removal_waits");
    expect(await majorRow(id)).toMatchObject({ state: "published", removalBy: inspector.id, removalBecause: reason });
    expect(await listed()).toContain(id);
    expect(await waiting(leader)).toEqual([id]);
    expect(await waiting(inspector)).toEqual([]);
    expect(await waiting(await officer("ylxdaduizhang"))).toEqual([]);
    expect(await remove(inspector, 3)).toBe("not_your_post");
    expect(await drop(leader, 3)).toBe("done");
    expect(await waiting(leader)).toEqual([]);
    expect(await majorRow(id)).toMatchObject({ removalBy: null, keptOn: ON, keptBecause: "情节严重，继续公布。" });
    expect(await ask(inspector, 4)).toBe("done");
    expect(await remove(leader, 5)).toBe("done");
    expect(await majorRow(id)).toMatchObject({ state: "removed", removalBecause: reason, keptBecause: null });
    const done = await db().select().from(events).where(eq(events.subjectId, id)).orderBy(events.seq);
    const acts = ["proposeRemoval", "dropRemoval", "proposeRemoval", "remove"];
    expect(done.slice(-4).map((event) => event.act)).toEqual(acts.map((each) => `major.${each}`));
  }, 90_000);

  it("stays on, other than as its officers take their proposal back, by whoever may take it off", async () => {
    const penalty = await aPenalty();
    const { id } = await judge(penalty.id);
    await publish("daduizhang");
    const leader = await officer("daduizhang");
    const drop = (who: typeof leader, version: number) =>
      reasonOf(act(who, ON, (ctx) => dropRemoval(ctx, { id, version, reason: "情节严重，继续公布。" })));
    const waiting = async () => (await waitingRemovals(leader)).map((row) => row.id);
    await removalProposed(id, ON);
    expect(await waiting()).toEqual([id]);
    await onceHeld(penalty.caseId, "daduizhang");
    expect(await waiting()).toEqual([]);
    expect(await drop(leader, 3)).toBe("own_major_proposal");
    expect(await drop(await officer("lizhe"), 3)).toBe("done");
    const { id: accountId } = leader;
    await removalProposed(id, ON);
    await db()
      .delete(caseOfficers)
      .where(and(eq(caseOfficers.caseId, penalty.caseId), eq(caseOfficers.accountId, accountId)));
    expect(await waiting()).toEqual([id]);
    const recusal = { reason: "近亲属关系。", declaredOn: ON, decidedOn: ON, isGranted: true };
    await db()
      .insert(recusals)
      .values({ ...recusal, caseId: penalty.caseId, accountId });
    expect(await waiting()).toEqual([]);
    expect(await drop(leader, 5)).toBe("recused_from_case");
  });

  it("is taken off while its decision stands by a second person; of one that fell by whoever leads", async () => {
    const penalty = await aPenalty();
    await openServed(at(ON));
    const { id } = await judge(penalty.id);
    await publish("daduizhang");
    await onceHeld(penalty.caseId, "daduizhang");
    const leader = await officer("daduizhang");
    await removalProposed(id, ON);
    const remove = () => act(leader, ON, (ctx) => removeMajor(ctx, { id, version: 3, reason: "决定已被撤销。" }));
    await expect(remove()).rejects.toMatchObject({ reason: "own_major_proposal" });
    await annul(penalty.id);
    await remove();
    expect((await majorRow(id)).state).toBe("removed");
  });

  it("two corrections at once print one list after the other; more decisions are no correction", async () => {
    const one = await judge((await aPenalty()).id);
    await publish("daduizhang");
    const two = await judge((await aPenalty()).id);
    await publish("daduizhang");
    expect(await paper()).not.toContain("更正后重新公布");
    const leader = await officer("daduizhang");
    const said = {
      ...SEAT,
      kind: "wages",
      facts: "拖欠工资。",
      handling: "罚款3,000元。",
      reason: "文字有误。",
    } as const;
    const correct = ({ id }: { id: string }) =>
      act(leader, ON, (ctx) => correctMajor(ctx, { id, version: 2, ...said }));
    const before = await db().$count(majorLists);
    await Promise.all([correct(one), correct(two)]);
    expect(await db().$count(majorLists)).toBe(before + 2);
    expect(await paper()).toContain("更正后重新公布");
  }, 90_000);
});
