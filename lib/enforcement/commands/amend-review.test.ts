import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { db } from "@/db/client";
import { anEnforcement, enforcementRow, waitingReview } from "@/db/factories/enforcement";
import { deadlines, enforcementReviews, events } from "@/db/schema";
import { isOrganLate } from "@/lib/deadlines/whose";
import { at, world } from "@/lib/testing/world";
import { AmendReviewInput, ConcludeReviewInput } from "../input";
import { enforcementFile } from "../queries/enforcement-file";
import { amendReview } from "./amend-review";
import { answerReview } from "./answer-review";
import { concludeReview } from "./conclude-review";
import { recordPayment } from "./record-payment";
import { recordReview } from "./record-review";

const { act, officer } = world();

const [ACCEPTED, COPY, ON] = ["2026-12-01", "2026-12-03", "2026-12-10"];

const entered = {
  ...({ kind: "reconsideration", procedure: "ordinary" } as const),
  ...{ body: "测试市示范区人民政府", number: "示政复〔2026〕1号", acceptedOn: ACCEPTED, copyReceivedOn: COPY },
};
const suit = {
  ...({ kind: "litigation", copyReceivedOn: "" } as const),
  ...{ body: "测试市示范区人民法院", number: "（2026）测0101行初1号" },
};

type Fine = Awaited<ReturnType<typeof anEnforcement>>;
type Over = Partial<Omit<z.input<typeof AmendReviewInput>, "id">>;

const versionOf = async ({ id }: Fine) => (await enforcementRow(id)).version;

const record = async (fine: Fine, over: Partial<typeof suit> = {}) =>
  act(await officer("wangmin"), "2026-12-04", async (ctx) =>
    recordReview(ctx, { id: fine.id, version: await versionOf(fine), ...entered, ...over }),
  );

async function asked(): Promise<Fine> {
  const fine = await anEnforcement();
  await record(fine);
  return fine;
}

async function amend(fine: Fine, over: Over = {}, login = "wangmin", on = ON) {
  const place = { id: fine.id, version: await versionOf(fine), reviewId: await waitingReview(fine.id) };
  const input = AmendReviewInput.parse({ ...place, ...entered, reason: "登记时看错了通知书。", ...over });
  return act(await officer(login), on, (ctx) => amendReview(ctx, input));
}

/** 3,000 yuan due on 9 December, paid on 20 December while a reconsideration kept the surcharge from running. */
async function aFinePaidLate(): Promise<Fine> {
  const fine = await asked();
  const paid = { debt: "fine", amount: 300_000, paidOn: "2026-12-20", manner: "bank", voucher: "回单0001" } as const;
  await act(await officer("wangmin"), "2026-12-21", async (ctx) =>
    recordPayment(ctx, { id: fine.id, version: await versionOf(fine), ...paid }),
  );
  return fine;
}

const reply = async (fine: Fine, answeredOn: string) =>
  act(await officer("wangmin"), answeredOn, async (ctx) =>
    answerReview(ctx, { id: fine.id, version: await versionOf(fine), answeredOn, note: "提交答复书和全部证据。" }),
  );

const reviewOf = async ({ id }: Fine) => {
  const [row] = await db().select().from(enforcementReviews).where(eq(enforcementReviews.enforcementId, id));
  return row;
};

const clocksOf = async ({ id }: Fine, limit: string) => {
  const mine = and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, limit));
  return db().select().from(deadlines).where(mine);
};

const fileOf = async ({ id, caseId }: Fine) =>
  enforcementFile(await officer("wangmin"), { id: caseId, enforcementId: id }, at(ON));

describe("amendReview", () => {
  it("T-REPLY-10, T-RECON-DECIDE: puts body, number and days right, the clocks and the surcharge's pause with them", async () => {
    const fine = await asked();
    const right = { body: "测试市人民政府", number: "测政复〔2026〕8号", acceptedOn: "2026-12-02" };
    await amend(fine, { ...right, copyReceivedOn: "2026-12-08" });
    expect(await reviewOf(fine)).toMatchObject({ ...right, copyReceivedOn: "2026-12-08", result: null });
    expect(await clocksOf(fine, "T-REPLY-10")).toEqual([
      expect.objectContaining({ startedOn: "2026-12-08", dueOn: "2026-12-22", state: "running" }),
    ]);
    expect(await clocksOf(fine, "T-RECON-DECIDE")).toEqual([
      expect.objectContaining({ startedOn: "2026-12-02", state: "running" }),
    ]);
    const { claim, reviewCorrections } = await fileOf(fine);
    expect(claim.pauses).toEqual([{ kind: "reconsideration", from: "2026-12-02", until: null }]);
    const { body, number } = entered;
    const before = { body, number, acceptedOn: ACCEPTED, copyReceivedOn: COPY };
    expect(reviewCorrections).toMatchObject([{ before, reason: "登记时看错了通知书。", correctedOn: ON }]);
    const told = await db().select().from(events).where(eq(events.subjectId, fine.id));
    expect(told.find(({ act: name }) => name === "enforcement.amendReview")?.particulars).toMatchObject(right);
  });

  it("T-REPLY-10, T-RECON-DECIDE: has the days of the procedure in which it proves to be heard, and nobody was late before", async () => {
    const fine = await asked();
    await amend(fine, { procedure: "simple" }, "wangmin", "2027-01-10");
    const clocks = await clocksOf(fine, "T-RECON-DECIDE");
    expect(clocks.map(({ state, amount }) => [state, amount]).toSorted()).toEqual([
      ["running", 30],
      ["stopped", 60],
    ]);
    const replies = await clocksOf(fine, "T-REPLY-10");
    expect(replies.map(({ state, amount, dueOn }) => [state, amount, dueOn]).toSorted()).toEqual([
      ["running", 5, "2026-12-10"],
      ["stopped", 10, "2026-12-17"],
    ]);
    expect(replies.find(({ state }) => state === "running")?.basis).toBe(
      "《行政复议法》第五十四条第一款、第八十八条（适用简易程序）",
    );
    const { reviewCorrections } = await fileOf(fine);
    expect(reviewCorrections.map(({ before }) => before)).toEqual([{ procedure: "ordinary" }]);
  });

  it("T-SURCHARGE: owes again what was settled under a pause that proves to be shorter, and says so", async () => {
    const fine = await aFinePaidLate();
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "performed", performedOn: "2026-12-20" });
    await amend(fine, { acceptedOn: "2026-12-15", copyReceivedOn: "2026-12-16" }, "wangmin", "2026-12-22");
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "due", performedOn: null });
    const { balance } = await enforcementFile(
      await officer("wangmin"),
      { id: fine.caseId, enforcementId: fine.id },
      at("2026-12-22"),
    );
    expect(balance.totalOwedFen).toBe(5 * 9_000);
    expect(await clocksOf(fine, "T-PAY-15")).toMatchObject([{ state: "running" }]);
    const told = await db().select().from(events).where(eq(events.subjectId, fine.id));
    expect(told.filter(({ act: name }) => name === "enforcement.owe")).toHaveLength(1);
  });

  it("leaves an account performed of which nothing is owed", async () => {
    const fine = await aFinePaidLate();
    await amend(fine, { number: "示政复〔2026〕9号" }, "wangmin", "2026-12-22");
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "performed", performedOn: "2026-12-20" });
  });

  it("makes a suit of what was entered as a reconsideration, with which nobody was late, and the other way round", async () => {
    const fine = await asked();
    await amend(fine, suit, "wangmin", "2027-01-10");
    expect(await reviewOf(fine)).toMatchObject({ kind: "litigation", copyReceivedOn: null, procedure: "ordinary" });
    const [dropped] = await clocksOf(fine, "T-REPLY-10");
    expect(dropped).toMatchObject({ state: "stopped", endedOn: COPY });
    expect(dropped && isOrganLate(dropped, "2027-01-10")).toBe(false);
    const other = await anEnforcement();
    await record(other, suit);
    await amend(other);
    expect(await clocksOf(other, "T-REPLY-10")).toMatchObject([{ state: "running", startedOn: COPY }]);
  });

  it("T-REPLY-10: a reply on record was late or in time by the days of the right procedure", async () => {
    const fine = await asked();
    await reply(fine, "2026-12-11");
    await amend(fine, { procedure: "simple", copyReceivedOn: "2026-12-04" }, "wangmin", "2026-12-14");
    const simple = await clocksOf(fine, "T-REPLY-10");
    const met = simple.find(({ state }) => state === "met");
    expect(met).toMatchObject({
      ...{ startedOn: "2026-12-04", dueOn: "2026-12-11", endedOn: "2026-12-11", amount: 5 },
    });
    await amend(fine, { procedure: "ordinary", copyReceivedOn: "2026-12-04" }, "wangmin", "2026-12-14");
    const [again, ...others] = (await clocksOf(fine, "T-REPLY-10")).filter(({ state }) => state === "met");
    expect(again).toMatchObject({ startedOn: "2026-12-04", dueOn: "2026-12-18", endedOn: "2026-12-11", amount: 10 });
    expect(others).toEqual([]);
  });

  it("keeps a reply that was sent, on its own day", async () => {
    const fine = await asked();
    await reply(fine, "2026-12-09");
    await amend(fine, { copyReceivedOn: "2026-12-04" });
    expect(await clocksOf(fine, "T-REPLY-10")).toMatchObject([
      { state: "met", endedOn: "2026-12-09", startedOn: "2026-12-04" },
    ]);
    await expect(amend(fine, { copyReceivedOn: ON })).rejects.toMatchObject({
      fields: { copyReceivedOn: "reply_before_copy" },
    });
    await expect(amend(fine, suit)).rejects.toMatchObject({ fields: { kind: "review_kind_after_reply" } });
  });

  it.each<[string, Over, Readonly<Record<string, string>>]>([
    ["with nothing new", {}, { reason: "nothing_amended" }],
    ["accepted before the service", { acceptedOn: "2026-11-23" }, { acceptedOn: "day_before_service" }],
    ["accepted tomorrow", { acceptedOn: "2026-12-11" }, { acceptedOn: "day_in_future" }],
    ["without the day of the copy", { copyReceivedOn: "" }, { copyReceivedOn: "copy_day_missing" }],
    ["with a copy before", { copyReceivedOn: "2026-11-30" }, { copyReceivedOn: "copy_before_acceptance" }],
    ["where none waits", { reviewId: crypto.randomUUID() }, { reviewId: "review_not_waiting" }],
  ])("refuses it %s", async (_what, over, fields) => {
    const fine = await asked();
    await expect(amend(fine, over)).rejects.toMatchObject({ code: "invalid", fields });
  });

  it("refuses a second of its kind, other posts, and what has a result", async () => {
    const fine = await asked();
    await expect(amend(fine, { number: "9号", version: 9 })).rejects.toMatchObject({ code: "stale" });
    await expect(amend(fine, { number: "9号" }, "fazhi")).rejects.toMatchObject({ reason: "not_case_officer" });
    await expect(amend(fine, { number: "9号" }, "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    await record(fine, suit);
    const { reviews } = await fileOf(fine);
    const reviewId = reviews.find(({ kind }) => kind === "litigation")?.id ?? "";
    await expect(amend(fine, { reviewId })).rejects.toMatchObject({ fields: { kind: "review_same_kind" } });
    const ended = {
      ...{ result: "upheld", concludedOn: ON, receivedOn: ON, resultNumber: "示政复决〔2026〕1号", performBy: "" },
      ...{ leftFine: "", leftConfiscation: "", leftOrdered: "", note: "予以维持。" },
    };
    for (const _each of reviews) {
      const place = { id: fine.id, version: await versionOf(fine), reviewId: await waitingReview(fine.id) };
      const inspector = await officer("wangmin");
      await act(inspector, ON, (ctx) => concludeReview(ctx, ConcludeReviewInput.parse({ ...place, ...ended })));
    }
    await expect(amend(fine, { reviewId, number: "9号" })).rejects.toMatchObject({ reason: "no_review_pending" });
  });
});
