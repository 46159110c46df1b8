import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { serve } from "@/db/factories/decisions";
import { anEnforcement, enforcementRow, waitingReview } from "@/db/factories/enforcement";
import {
  cases,
  courtAnswers,
  courtApplications,
  deadlines,
  documents,
  enforcementDemands,
  enforcementReviews,
} from "@/db/schema";
import { pdfText } from "@/lib/testing/pdf-text";
import { act, at, world } from "@/lib/testing/world";
import type { CourtVerdict } from "../lifecycle";
import { answerReview } from "./answer-review";
import { applyToCourt } from "./apply-to-court";
import { askUpperCourt } from "./ask-upper-court";
import { concludeReview } from "./conclude-review";
import { demand } from "./demand";
import { openServed } from "./open-served";
import { recordAcceptance } from "./record-acceptance";
import { recordReview } from "./record-review";
import { recordRuling } from "./record-ruling";

const { officer } = world();
type Fine = Awaited<ReturnType<typeof anEnforcement>>;

const place = async ({ id }: Fine) => ({ id, version: (await enforcementRow(id)).version });

const clock = async ({ id }: Fine, limitKey: string) => {
  const which = and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, limitKey));
  return (await db().select().from(deadlines).where(which)).at(-1);
};

const apply = async (fine: Fine, on: string) =>
  act(await officer("juzhang"), on, async (ctx) =>
    applyToCourt(ctx, {
      ...(await place(fine)),
      ...{ court: "测试市示范区人民法院", object: "基本存款账户一个。", opinion: "没有异议。" },
    }),
  );

/** The demand of one day, served on another. */
async function urged(fine: Fine, on: string, servedOn: string) {
  const asked = { manner: "缴至测试市银行示范支行财政专户。", days: 10 };
  await act(await officer("wangmin"), on, async (ctx) => demand(ctx, { ...(await place(fine)), ...asked }));
  const [letter] = await db().select().from(enforcementDemands).where(eq(enforcementDemands.enforcementId, fine.id));
  await serve(fine.caseId, letter?.documentId ?? "", servedOn);
  await openServed(at(servedOn));
}

/** A fine for which the court was asked on 2027-06-17. */
async function anApplication() {
  const fine = await anEnforcement();
  await urged(fine, "2027-06-01", "2027-06-02");
  await apply(fine, "2027-06-17");
  return fine;
}

async function applicationText({ caseId }: Fine): Promise<string> {
  const paper = and(eq(documents.fileId, caseId), eq(documents.paperKey, "court-application"));
  const [{ bytes } = { bytes: Buffer.alloc(0) }] = await db().select().from(documents).where(paper);
  return pdfText(bytes);
}

const acts = { acceptance: recordAcceptance, ruling: recordRuling };

const answer = async (fine: Fine, kind: keyof typeof acts, verdict: CourtVerdict, on: string, answeredOn = on) =>
  act(await officer("wangmin"), on, async (ctx) =>
    acts[kind](ctx, {
      ...{ ...(await place(fine)), verdict, answeredOn, receivedOn: on },
      ...{ number: "（2027）测行审1号", reason: "裁定的主要内容。" },
    }),
  );

const contest = async (fine: Fine, on: string) =>
  act(await officer("juzhang"), on, async (ctx) =>
    askUpperCourt(ctx, { ...(await place(fine)), askedOn: on, reason: "裁定适用法律错误。" }),
  );

describe("what the court answers to an application", () => {
  it("T-COURT-ACC, T-COURT-RULE: taken and allowed, each in its days and in its turn", async () => {
    const fine = await anApplication();
    expect(await clock(fine, "T-COURT-ACC")).toMatchObject({ startedOn: "2027-06-17", dueOn: "2027-06-24" });
    await expect(apply(fine, "2027-06-18")).rejects.toMatchObject({ reason: "application_pending" });
    await expect(answer(fine, "ruling", "granted", "2027-06-21")).rejects.toMatchObject({ reason: "no_ruling_waits" });
    const early = answer(fine, "acceptance", "granted", "2027-06-21", "2027-06-16");
    await expect(early).rejects.toMatchObject({ fields: { answeredOn: "court_answer_before_application" } });
    await answer(fine, "acceptance", "granted", "2027-06-21");
    expect(await clock(fine, "T-COURT-ACC")).toMatchObject({ state: "met", endedOn: "2027-06-21" });
    expect(await clock(fine, "T-COURT-RULE")).toMatchObject({ startedOn: "2027-06-21", dueOn: "2027-06-30" });
    await answer(fine, "ruling", "granted", "2027-06-29");
    expect(await clock(fine, "T-COURT-RULE")).toMatchObject({ state: "met" });
    await expect(contest(fine, "2027-06-30")).rejects.toMatchObject({ reason: "no_refusal_to_contest" });
  });

  it("T-COURT-REVIEW: a refusal goes to the court above once, by the head, in fifteen days, its case ended or not", async () => {
    const fine = await anApplication();
    await answer(fine, "acceptance", "granted", "2027-06-21");
    await answer(fine, "ruling", "refused", "2027-06-29", "2027-06-28");
    expect(await clock(fine, "T-COURT-REVIEW")).toMatchObject({ startedOn: "2027-06-29", dueOn: "2027-07-14" });
    const early = act(await officer("juzhang"), "2027-07-05", async (ctx) =>
      askUpperCourt(ctx, { ...(await place(fine)), askedOn: "2027-06-28", reason: "裁定适用法律错误。" }),
    );
    await expect(early).rejects.toMatchObject({ fields: { askedOn: "court_asked_before_answer" } });
    await db().update(cases).set({ state: "closed", endedOn: "2027-07-01" }).where(eq(cases.id, fine.caseId));
    await contest(fine, "2027-07-05");
    expect(await clock(fine, "T-COURT-REVIEW")).toMatchObject({ state: "met", endedOn: "2027-07-05" });
    await answer(fine, "ruling", "refused", "2027-07-20");
    await expect(contest(fine, "2027-07-21")).rejects.toMatchObject({ reason: "no_refusal_to_contest" });
    const rows = await db()
      .select({ verdict: courtAnswers.verdict, upperAskedOn: courtAnswers.upperAskedOn })
      .from(courtAnswers)
      .innerJoin(courtApplications, eq(courtApplications.id, courtAnswers.applicationId))
      .where(eq(courtApplications.enforcementId, fine.id))
      .orderBy(courtAnswers.ordinal);
    expect(rows.map(({ verdict, upperAskedOn }) => [verdict, upperAskedOn])).toEqual([
      ["granted", null],
      ["refused", "2027-07-05"],
      ["refused", null],
    ]);
  });
});

describe("the organ's reply to a reconsideration", () => {
  const accept = async (fine: Fine, copyReceivedOn: string) =>
    act(await officer("wangmin"), "2026-12-04", async (ctx) =>
      recordReview(ctx, {
        ...{ ...(await place(fine)), kind: "reconsideration", acceptedOn: "2026-12-01", copyReceivedOn },
        ...{ body: "测试市示范区人民政府", number: "示政复〔2026〕1号" },
      }),
    );
  const reply = async (fine: Fine, answeredOn: string) =>
    act(await officer("wangmin"), "2026-12-10", async (ctx) =>
      answerReview(ctx, { ...(await place(fine)), answeredOn, note: "原决定事实清楚，请求维持。" }),
    );

  it("is accepted after service, and its copy comes after that; neither is ahead of the day", async () => {
    const fine = await anEnforcement();
    const entering = async (acceptedOn: string, copyReceivedOn: string) =>
      act(await officer("wangmin"), "2026-12-12", (ctx) =>
        recordReview(ctx, {
          ...{ id: fine.id, version: 1, kind: "reconsideration", acceptedOn, copyReceivedOn },
          ...{ body: "测试市示范区人民政府", number: "示政复〔2026〕1号" },
        }),
      );
    const faults = [
      ["2026-12-13", "2026-12-13", { acceptedOn: "day_in_future" }],
      ["2026-11-23", "2026-12-12", { acceptedOn: "day_before_service" }],
      ["2026-12-10", "2026-12-09", { copyReceivedOn: "copy_before_acceptance" }],
      ["2026-12-10", "2026-12-13", { copyReceivedOn: "day_in_future" }],
    ] as const;
    for (const [on, copyOn, fields] of faults)
      await expect(entering(on, copyOn)).rejects.toMatchObject({ code: "invalid", fields });
    expect(await db().$count(enforcementReviews, eq(enforcementReviews.enforcementId, fine.id))).toBe(0);
    expect(await clock(fine, "T-COURT-3M")).toMatchObject({ state: "running" });
  });

  it("T-REPLY-10, T-RECON-DECIDE: runs from the copy's receipt, the decision from the acceptance; met by the reply", async () => {
    const fine = await anEnforcement();
    await expect(accept(fine, "")).rejects.toMatchObject({ fields: { copyReceivedOn: "copy_day_missing" } });
    await expect(reply(fine, "2026-12-10")).rejects.toMatchObject({ reason: "no_reply_waits" });
    await accept(fine, "2026-12-03");
    expect(await clock(fine, "T-REPLY-10")).toMatchObject({ startedOn: "2026-12-03", dueOn: "2026-12-17" });
    expect(await clock(fine, "T-RECON-DECIDE")).toMatchObject({ startedOn: "2026-12-01" });
    await expect(reply(fine, "2026-12-02")).rejects.toMatchObject({ fields: { answeredOn: "reply_before_copy" } });
    await reply(fine, "2026-12-09");
    expect(await clock(fine, "T-REPLY-10")).toMatchObject({ state: "met", endedOn: "2026-12-09" });
    await expect(reply(fine, "2026-12-10")).rejects.toMatchObject({ reason: "no_reply_waits" });
  });

  type Result = Pick<Parameters<typeof concludeReview>[1], "result" | "performBy" | "resultNumber" | "note">;
  const conclude = async (fine: Fine, result: Result) => {
    const days = { concludedOn: "2027-03-01", receivedOn: "2027-03-02" };
    const left = { leftFine: null, leftConfiscation: null, leftOrdered: null };
    await act(await officer("wangmin"), "2027-03-02", async (ctx) =>
      concludeReview(ctx, {
        ...(await place(fine)),
        reviewId: await waitingReview(fine.id),
        ...days,
        ...left,
        ...result,
      }),
    );
  };

  const lose = async (fine: Fine, performBy: string) => {
    const suit = { kind: "litigation", acceptedOn: "2026-12-01", copyReceivedOn: "" } as const;
    const where = { body: "测试市示范区人民法院", number: "（2026）测行初1号" };
    await act(await officer("wangmin"), "2026-12-04", async (ctx) =>
      recordReview(ctx, { ...(await place(fine)), ...suit, ...where }),
    );
    await conclude(fine, {
      result: "claims_dismissed",
      performBy,
      resultNumber: "（2026）测行初1号判决",
      note: "驳回诉讼请求。",
    });
  };

  it("is told of in the application to the court, with the decision that upheld the fine", async () => {
    const fine = await anEnforcement();
    await accept(fine, "2026-12-03");
    const upheld = {
      result: "upheld",
      performBy: "",
      resultNumber: "示政复决〔2027〕1号",
      note: "予以维持。",
    } as const;
    await conclude(fine, upheld);
    await urged(fine, "2027-03-02", "2027-03-03");
    await apply(fine, "2027-03-18");
    const text = await applicationText(fine);
    for (const words of [
      "测试市示范区人民政府于2027年3月1日作出复议决定，文号为示政复决〔2027〕1号，结果为维持决定",
      "日收到。被申请人的起诉期限已于2027年3月17日届满",
      "行政复议决定书：示政复决〔2027〕1号；",
    ])
      expect(text).toContain(words);
  });

  it("T-JUDGMENT-2Y: runs from the last day that a judgment gives to perform", async () => {
    const fine = await anEnforcement();
    await lose(fine, "2027-03-17");
    expect(await clock(fine, "T-JUDGMENT-2Y")).toMatchObject({ startedOn: "2027-03-17", state: "running" });
    expect(await clock(fine, "T-COURT-3M")).toMatchObject({ state: "stopped" });
    const [review] = await db().select().from(enforcementReviews).where(eq(enforcementReviews.enforcementId, fine.id));
    expect(review?.performBy).toBe("2027-03-17");
    await expect(apply(fine, "2027-03-17")).rejects.toMatchObject({ reason: "judgment_days_running" });
    await expect(apply(fine, "2029-03-20")).rejects.toMatchObject({ reason: "judgment_years_over" });
  });

  it("T-JUDGMENT-2Y: from its receipt where it names no day; the application names it and asks for no demand", async () => {
    const fine = await anEnforcement();
    await lose(fine, "");
    expect(await clock(fine, "T-JUDGMENT-2Y")).toMatchObject({ startedOn: "2027-03-02", state: "running" });
    await apply(fine, "2027-03-03");
    expect(await clock(fine, "T-JUDGMENT-2Y")).toMatchObject({ state: "met", endedOn: "2027-03-03" });
    expect(await clock(fine, "T-COURT-ACC")).toBeUndefined();
    await answer(fine, "acceptance", "granted", "2027-03-08");
    expect(await clock(fine, "T-COURT-RULE")).toBeUndefined();
    const text = await applicationText(fine);
    for (const words of ["（2026）测行初1号判决", "《中华人民共和国行政诉讼法》第九十五条", "生效裁判文书"])
      expect(text).toContain(words);
    for (const words of ["催告", "第五十三条", "行政复议"]) expect(text).not.toContain(words);
  });
});
