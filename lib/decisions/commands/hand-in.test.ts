import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { decisionRow } from "@/db/factories/decisions";
import { aCertainCase, aSpotPenalty, impose, spotEntry } from "@/db/factories/spot";
import { cases, deadlines, events, suspensions } from "@/db/schema";
import { closingFacts } from "@/lib/closing/queries/closing-facts";
import { closingRefusal } from "@/lib/closing/rules";
import { at, world } from "@/lib/testing/world";
import { decisionsWaiting } from "../queries/waiting-decisions";
import { handIn, payIn } from "./hand-in";
import { recordFiling } from "./record-filing";

const { officer, act } = world();
const ON = "2026-11-24";
const [NEXT, LATER] = ["2026-11-25", "2026-11-26"];

/** One hundred yuan that the officers carry. */
async function collected() {
  const kase = await aCertainCase(ON);
  const receipt = { collect: "small" as const, receiptNumber: "财罚2026-000117", bankName: "", bankAddress: "" };
  return impose(spotEntry(kase, "100", receipt), ON);
}

const giving = async (id: string, version: number, handedInOn = NEXT) =>
  act(await officer("wangmin"), LATER, (ctx) => handIn(ctx, { id, version, handedInOn, voucher: "交款单第8号" }));

const paying = async (id: string, version: number, paidInOn = LATER) =>
  act(await officer("wangmin"), LATER, (ctx) => payIn(ctx, { id, version, paidInOn, voucher: "银行回单第3号" }));

const filing = async (id: string, version: number, login = "daduizhang") =>
  act(await officer(login), LATER, (ctx) => recordFiling(ctx, { id, version, note: "登记入册第12号。" }));

async function clocksOf(id: string) {
  const { documentId } = await decisionRow(id);
  const rows = await db()
    .select()
    .from(deadlines)
    .where(and(eq(deadlines.subjectId, documentId ?? ""), eq(deadlines.limitKey, "T-HANDIN-2")))
    .orderBy(asc(deadlines.startedOn));
  return rows.map(({ limitKey, startedOn, dueOn, state, endedOn }) => [limitKey, startedOn, dueOn, state, endedOn]);
}

async function lacksOf(caseId: string) {
  const [row] = await db().select().from(cases).where(eq(cases.id, caseId));
  const facts = row && (await closingFacts(db(), row, at(LATER)));
  return facts ? closingRefusal(facts, "decided_and_performed").map(({ lack }) => lack) : [];
}

describe("T-HANDIN-2", () => {
  it("is met in a case that rests as well", async () => {
    const { id, caseId } = await collected();
    const ground = { ground: "party_absconded", reason: "法定代表人下落不明。" } as const;
    const rest = { caseId, fromOn: ON, decidedBy: (await officer("juzhang")).id, ...ground };
    await db().insert(suspensions).values(rest);
    await giving(id, 2);
    await paying(id, 3);
    expect((await clocksOf(id)).map(([, , , state]) => state)).toEqual(["met", "met"]);
  });

  it("gives the officers two working days to the organ, and the organ two to the bank", async () => {
    const { id } = await collected();
    expect(await clocksOf(id)).toEqual([["T-HANDIN-2", ON, "2026-11-26", "running", null]]);
    await expect(paying(id, 2)).rejects.toMatchObject({ code: "refused", reason: "spot_not_handed_in" });
    await expect(giving(id, 2, "2026-11-23")).rejects.toMatchObject({ fields: { handedInOn: "spot_day_before" } });
    await expect(giving(id, 2, "2026-11-27")).rejects.toMatchObject({ fields: { handedInOn: "spot_day_ahead" } });
    await giving(id, 2);
    await expect(giving(id, 3)).rejects.toMatchObject({ reason: "spot_handed_in_before" });
    await expect(paying(id, 3, ON)).rejects.toMatchObject({ fields: { paidInOn: "spot_day_before" } });
    await paying(id, 3);
    expect(await clocksOf(id)).toEqual([
      ["T-HANDIN-2", ON, "2026-11-26", "met", NEXT],
      ["T-HANDIN-2", NEXT, "2026-11-27", "met", LATER],
    ]);
    await expect(paying(id, 4)).rejects.toMatchObject({ reason: "spot_paid_in_before" });
  });

  it("does not begin where the party pays at the bank", async () => {
    const { id } = await aSpotPenalty(ON);
    expect(await clocksOf(id)).toEqual([]);
    await expect(giving(id, 2)).rejects.toMatchObject({ code: "refused", reason: "spot_nothing_collected" });
  });
});

describe("recordFiling", () => {
  it("is the squad leader's, once, with its event, and until then stands on the desk", async () => {
    const { id } = await aSpotPenalty(ON);
    const waiting = async () => (await decisionsWaiting(await officer("daduizhang"))).toFile.map((row) => row.id);
    expect(await waiting()).toContain(id);
    expect((await decisionsWaiting(await officer("wangmin"))).toFile).toEqual([]);
    await expect(filing(id, 2, "wangmin")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(filing(id, 2, "ylxdaduizhang")).rejects.toMatchObject({ code: "not_found" });
    await filing(id, 2);
    expect(await waiting()).not.toContain(id);
    await expect(filing(id, 3)).rejects.toMatchObject({ reason: "spot_filed_before" });
    const recorded = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, id));
    expect(recorded.map((event) => event.act)).toContain("decision.recordFiling");
  });

  it("and the money with the bank are asked for before the case ends as performed", async () => {
    const { id, caseId } = await collected();
    const toGive = async () => (await decisionsWaiting(await officer("lizhe"))).toGiveOn.map((row) => row.id);
    expect(await toGive()).toContain(id);
    await filing(id, 2);
    expect(await lacksOf(caseId)).toEqual(["spot_penalty_open"]);
    await giving(id, 3);
    await paying(id, 4);
    expect(await toGive()).not.toContain(id);
    expect(await lacksOf(caseId)).toEqual([]);
  });
});
