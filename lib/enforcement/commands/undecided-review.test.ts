import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anEnforcement, enforcementRow, waitingReview } from "@/db/factories/enforcement";
import { deadlines, enforcementReviews } from "@/db/schema";
import { renderPaper } from "@/lib/documents/render";
import { courtApplication } from "@/lib/documents/templates/court-application";
import { sampleFrame } from "@/lib/documents/templates/samples";
import { pdfText } from "@/lib/testing/pdf-text";
import { at, world } from "@/lib/testing/world";
import { ConcludeReviewInput } from "../input";
import type { ReviewKind, ReviewProcedure, ReviewResult } from "../lifecycle";
import { applicationOnPaper } from "../paper-inputs";
import { enforcementState } from "../queries/enforcement-facts";
import { enforcementFile } from "../queries/enforcement-file";
import { concludeReview } from "./conclude-review";
import { recordReview } from "./record-review";

const { act, officer } = world();

/** Sixty days from 1 December end on a Saturday, so on the Monday after; thirty more end on 3 March. */
const [ACCEPTED, OVER, LENGTHENED] = ["2026-12-01", "2027-02-01", "2027-03-03"];

type Fine = Awaited<ReturnType<typeof anEnforcement>>;

const accept = async ({ id }: Fine, kind: ReviewKind, procedure?: ReviewProcedure) =>
  act(await officer("wangmin"), "2026-12-04", async (ctx) =>
    recordReview(ctx, {
      ...{ id, version: (await enforcementRow(id)).version, kind, procedure, acceptedOn: ACCEPTED },
      ...{ body: "测试市示范区人民政府", number: `示政复〔2026〕${kind === "litigation" ? 2 : 1}号` },
      copyReceivedOn: kind === "reconsideration" ? ACCEPTED : "",
    }),
  );

async function asked(kinds: readonly ReviewKind[] = ["reconsideration"]): Promise<Fine> {
  const fine = await anEnforcement();
  for (const kind of kinds) await accept(fine, kind);
  return fine;
}

type Entry = { result: ReviewResult; concludedOn: string; on: string; reviewId?: string; performBy?: string };

async function conclude({ id }: Fine, { result, concludedOn, on, reviewId, performBy = "" }: Entry) {
  const paper = result === "not_decided" ? ["", ""] : [concludedOn, "示政复决〔2027〕1号"];
  const input = {
    ...{ id, version: (await enforcementRow(id)).version, reviewId: reviewId ?? (await waitingReview(id)) },
    ...{ result, concludedOn, receivedOn: paper[0], resultNumber: paper[1], performBy },
    ...{ leftFine: "", leftConfiscation: "", leftOrdered: "", note: "复议机关没有作出决定。" },
  };
  return act(await officer("wangmin"), on, (ctx) => concludeReview(ctx, ConcludeReviewInput.parse(input)));
}

const reviewOf = async ({ id }: Fine, kind: ReviewKind) => {
  const mine = and(eq(enforcementReviews.enforcementId, id), eq(enforcementReviews.kind, kind));
  const [row] = await db().select().from(enforcementReviews).where(mine);
  if (!row) throw new Error("the review is gone");
  return row;
};

const fileOf = async ({ id, caseId }: Fine, on: string) =>
  enforcementFile(await officer("juzhang"), { id: caseId, enforcementId: id }, at(on));

const clocksOf = async ({ id }: Fine) => {
  const rows = await db().select().from(deadlines).where(eq(deadlines.subjectId, id));
  return Object.fromEntries(rows.map(({ limitKey, state, startedOn }) => [limitKey, [state, startedOn]]));
};

describe("T-RECON-DECIDE, T-SUE-15: a reconsideration that is not decided in its days", () => {
  it("is over once they are; the time to sue runs from their end, and the organ's way to the court from that", async () => {
    const fine = await asked();
    await conclude(fine, { result: "not_decided", concludedOn: OVER, on: "2027-02-02" });
    expect(await reviewOf(fine, "reconsideration")).toMatchObject({
      ...{ result: "not_decided", concludedOn: OVER, receivedOn: OVER, resultNumber: null, performBy: null },
    });
    const { facts, suitEndsOn, claim } = await fileOf(fine, "2027-02-02");
    expect([facts.state, facts.court.path, facts.pendingReviews, suitEndsOn]).toEqual(["due", "own", [], "2027-02-16"]);
    expect(claim.pauses).toEqual([{ kind: "reconsideration", from: ACCEPTED, until: OVER }]);
    expect(await clocksOf(fine)).toMatchObject({
      "T-COURT-3M": ["running", "2027-02-16"],
      "T-RECON-DECIDE": ["stopped", ACCEPTED],
      "T-REPLY-10": ["stopped", ACCEPTED],
    });
    expect((await enforcementRow(fine.id)).fineFen).toBe(300_000);
  });

  it("is over after thirty days where it is heard in the simple procedure, which are not lengthened", async () => {
    const fine = await anEnforcement();
    await accept(fine, "reconsideration", "simple");
    const [clock] = await db()
      .select()
      .from(deadlines)
      .where(and(eq(deadlines.subjectId, fine.id), eq(deadlines.limitKey, "T-RECON-DECIDE")));
    expect(clock).toMatchObject({ amount: 30, dueOn: "2026-12-31" });
    const reply = and(eq(deadlines.subjectId, fine.id), eq(deadlines.limitKey, "T-REPLY-10"));
    expect(await db().select().from(deadlines).where(reply)).toMatchObject([{ amount: 5, dueOn: "2026-12-08" }]);
    const late = { result: "not_decided", concludedOn: "2027-01-04", on: "2027-02-02" } as const;
    await expect(conclude(fine, late)).rejects.toMatchObject({
      fields: { concludedOn: "decide_days_over:2026-12-31" },
    });
    await conclude(fine, { ...late, concludedOn: "2026-12-31" });
    expect(await reviewOf(fine, "reconsideration")).toMatchObject({ procedure: "simple", receivedOn: "2026-12-31" });
  });

  it.each<[string, Partial<Entry>, Readonly<Record<string, string>>]>([
    ["before its days are over", { concludedOn: "2027-01-31" }, { concludedOn: `decide_days_running:${OVER}` }],
    ["on their last day", { concludedOn: OVER, on: OVER }, { concludedOn: `decide_days_running:${OVER}` }],
    [
      "later than they may be lengthened to",
      { concludedOn: "2027-03-04", on: "2027-03-08" },
      { concludedOn: `decide_days_over:${LENGTHENED}` },
    ],
    ["with days to perform in", { performBy: "2027-03-17" }, { performBy: "ruling_names_no_days" }],
  ])("is not entered %s", async (_when, over, fields) => {
    const fine = await asked();
    const entry = { result: "not_decided", concludedOn: OVER, on: "2027-02-03", ...over } as const;
    await expect(conclude(fine, entry)).rejects.toMatchObject({ code: "invalid", fields });
    expect(await reviewOf(fine, "reconsideration")).toMatchObject({ result: null });
  });

  it("may have been lengthened, and is of no suit", async () => {
    const fine = await asked();
    await conclude(fine, { result: "not_decided", concludedOn: LENGTHENED, on: "2027-03-04" });
    expect((await fileOf(fine, "2027-03-04")).suitEndsOn).toBe("2027-03-18");
    const suit = await asked(["litigation"]);
    const entry = { result: "not_decided", concludedOn: OVER, on: "2027-02-02" } as const;
    await expect(conclude(suit, entry)).rejects.toMatchObject({ fields: { result: "result_of_other_kind" } });
  });

  it("takes a decision that comes late in its place, once", async () => {
    const fine = await asked();
    const { id: reviewId } = await reviewOf(fine, "reconsideration");
    await conclude(fine, { result: "not_decided", concludedOn: OVER, on: "2027-02-02" });
    const late = { result: "upheld", concludedOn: "2027-02-08", on: "2027-02-09", reviewId } as const;
    await conclude(fine, late);
    expect(await reviewOf(fine, "reconsideration")).toMatchObject({ result: "upheld", receivedOn: "2027-02-08" });
    expect((await fileOf(fine, "2027-02-09")).suitEndsOn).toBe("2027-02-23");
    await expect(conclude(fine, late)).rejects.toMatchObject({ reason: "no_review_pending" });
  });
});

describe("of two reviews that are pending", () => {
  it("the named one is concluded, whichever was accepted first, and no other account's", async () => {
    const fine = await asked(["reconsideration", "litigation"]);
    const other = await asked();
    const [suit, foreign] = [await reviewOf(fine, "litigation"), await reviewOf(other, "reconsideration")];
    const entry = { result: "upheld", concludedOn: "2027-01-10", on: "2027-01-11" } as const;
    await expect(conclude(fine, { ...entry, reviewId: foreign.id })).rejects.toMatchObject({
      fields: { reviewId: "review_not_waiting" },
    });
    await conclude(fine, { ...entry, result: "suit_dismissed", reviewId: suit.id });
    expect(await reviewOf(fine, "litigation")).toMatchObject({ result: "suit_dismissed" });
    expect(await reviewOf(fine, "reconsideration")).toMatchObject({ result: null });
    await expect(conclude(fine, { ...entry, reviewId: suit.id })).rejects.toMatchObject({
      fields: { reviewId: "review_not_waiting" },
    });
    expect(await reviewOf(other, "reconsideration")).toMatchObject({ result: null });
  });

  it("a result says its number and the day on which it was received, unless there was none", () => {
    const whole = {
      ...{ id: crypto.randomUUID(), version: 1, reviewId: crypto.randomUUID(), concludedOn: OVER, performBy: "" },
      ...{ leftFine: "", leftConfiscation: "", leftOrdered: "", note: "予以维持。", receivedOn: "", resultNumber: "" },
    };
    const faultsOf = (result: ReviewResult) =>
      ConcludeReviewInput.safeParse({ ...whole, result }).error?.issues.map(({ path }) => path.join()) ?? [];
    expect([faultsOf("not_decided"), faultsOf("upheld")]).toEqual([[], ["receivedOn", "resultNumber"]]);
  });
});

it("the application to the court tells of the days that ended without a decision", async () => {
  const fine = await asked();
  await conclude(fine, { result: "not_decided", concludedOn: OVER, on: "2027-02-02" });
  const row = await enforcementRow(fine.id);
  const entry = { court: "测试市示范区人民法院", object: "对公账户一个。", opinion: "没有意见。" };
  const input = await act(await officer("juzhang"), "2027-03-02", async (ctx) =>
    applicationOnPaper(ctx, row, { ...(await enforcementState(ctx.db, row, ctx.now)), ...entry }),
  );
  const text = await pdfText((await renderPaper(courtApplication, input, sampleFrame)).bytes);
  expect(text).toContain("复议期限于2027年2月1日届满，测试市示范区人民政府没有作出复议决定。");
  expect(text).toContain("被申请人的起诉期限已于2027年2月16日届满");
  expect(text).not.toContain("行政复议决定书");
});
