import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { aContest, aContestedOrder, amended, concluded, contestRow, corrected } from "@/db/factories/contests";
import { complaints, events } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { contestFile } from "../queries/contest-file";
import { complaintContest } from "../queries/prefilled";
import { recordPerformance } from "./record-performance";
import { replyContest } from "./reply-contest";
import { retractResult } from "./retract-result";
import { strikeContest } from "./strike-contest";

const { officer, act } = world();
const NAMED = "举报人檀小声已经到场陈述意见。";
const told = { code: "refused", reason: "contest_names_people" };

const aTip = async () => {
  const informant = { complainantName: "檀小声", complainantAddress: "云影巷六院" };
  const entry = { kind: "tip" as const, ...informant, claimLines: "" };
  return (await aComplaint(await officer("wangmin"), "2026-11-16", entry)).id;
};

const inaction = { about: "complaint", applicant: "complainant" } as const;
const lastEvent = async () => (await db().select().from(events).orderBy(desc(events.seq)).limit(1))[0]?.seq;

describe("《条例》第九条: what is entered of a contest tells nobody who made a tip", () => {
  it("when it is recorded, amended, replied to, concluded, put right, taken back or struck", async () => {
    const tip = await aTip();
    const other = { ...inaction, applicant: "other" as const, applicantName: "檀小声" };
    await expect(aContest(tip, other)).rejects.toMatchObject(told);
    const { id } = await aContest(tip, inaction);
    const guoqi = await officer("guoqi");
    const on = "2026-12-10";
    const before = await contestRow(id);
    const seq = await lastEvent();
    await expect(amended(id, { applicant: "other", applicantName: "檀小声" })).rejects.toMatchObject(told);
    await expect(
      amended(id, { applicant: "complainant", number: "示政复字〔2026〕9号", reason: NAMED }),
    ).rejects.toMatchObject(told);
    const reply = { id, version: 1, answeredOn: "2026-12-09", note: NAMED };
    await expect(act(guoqi, on, (ctx) => replyContest(ctx, reply))).rejects.toMatchObject(told);
    const strike = { id, version: 1, reason: NAMED };
    await expect(act(guoqi, on, (ctx) => strikeContest(ctx, strike))).rejects.toMatchObject(told);
    await expect(concluded(id, { result: "ordered_to_act", note: NAMED })).rejects.toMatchObject(told);
    expect(await contestRow(id)).toEqual(before);
    expect(await lastEvent()).toBe(seq);
    await concluded(id, { result: "ordered_to_act" });
    await expect(corrected(id, { result: "confirmed_unlawful", note: NAMED })).rejects.toMatchObject(told);
    await expect(corrected(id, { result: "confirmed_unlawful", reason: NAMED })).rejects.toMatchObject(told);
    const retract = { id, version: 2, reason: NAMED };
    await expect(act(guoqi, "2027-02-12", (ctx) => retractResult(ctx, retract))).rejects.toMatchObject(told);
    const done = { id, version: 2, doneOn: "2027-02-10", note: NAMED };
    await expect(act(guoqi, "2027-02-12", (ctx) => recordPerformance(ctx, done))).rejects.toMatchObject(told);
  });

  it("nor of a case that rests on a tip", async () => {
    const { id, order } = await aContestedOrder();
    await db()
      .update(complaints)
      .set({ caseId: order.caseId })
      .where(eq(complaints.id, await aTip()));
    await expect(concluded(id, { note: NAMED })).rejects.toMatchObject(told);
  });
});

describe("what lies within the matter", () => {
  it("is not told to posts outside it: neither reply nor result, by whatever page", async () => {
    const complaint = await aComplaint(await officer("daduizhang"), "2026-11-16");
    const { id } = await aContest(complaint.id, inaction);
    const note = "提交答复书和全部证据。";
    const reply = { id, version: 1, answeredOn: "2026-12-09", note };
    await act(await officer("guoqi"), "2026-12-10", (ctx) => replyContest(ctx, reply));
    await concluded(id, { version: 2, result: "ordered_to_act" });
    await corrected(id, { result: "confirmed_unlawful" });
    const outer = await officer("xieguan");
    expect(await contestFile(outer, id)).toMatchObject({ answerNote: null, note: null, corrections: [] });
    expect(await complaintContest(outer, id, complaint.id)).toBeNull();
    const inner = await contestFile(await officer("wangmin"), id);
    expect(inner).toMatchObject({ answerNote: note, note: "认定事实的主要证据不足。" });
    expect(inner.corrections).toHaveLength(1);
  });
});
