import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import {
  AFTER_WINDOW,
  aReviewedDecision,
  aServedNotice,
  aServedRemedyNotice,
  aSubmittedDecision,
  reviewEntry,
  serve,
} from "@/db/factories/decisions";
import { caseOfficers, decisionHearings } from "@/db/schema";
import { adoptReview } from "@/lib/decisions/commands/adopt-review";
import { bringPosted } from "@/lib/decisions/commands/bring-posted";
import { discussDecision } from "@/lib/decisions/commands/discuss-decision";
import { recordWaiver } from "@/lib/decisions/commands/record-waiver";
import { requestHearing } from "@/lib/decisions/commands/request-hearing";
import { reviewDecision } from "@/lib/decisions/commands/review-decision";
import { scheduleHearing } from "@/lib/decisions/commands/schedule-hearing";
import { settlePosted } from "@/lib/decisions/commands/settle-posted";
import { submitDecision } from "@/lib/decisions/commands/submit-decision";
import { type DecisionsWaiting, decisionsWaiting } from "@/lib/decisions/queries/waiting-decisions";
import { at, world } from "@/lib/testing/world";

const { officer, act } = world();
const ON = "2026-11-24";

/** On whose desks a proceeding stands, and in which group. */
async function standsOn(id: string, on = AFTER_WINDOW): Promise<string[]> {
  const desks = await Promise.all(
    ["wangmin", "fazhi", "juzhang", "daduizhang"].map(async (login) => {
      const groups: [string, DecisionsWaiting[keyof DecisionsWaiting]][] = Object.entries(
        await decisionsWaiting(await officer(login), at(on)),
      );
      return groups.filter(([, rows]) => rows.some((row) => row.id === id)).map(([group]) => `${login} ${group}`);
    }),
  );
  return desks.flat();
}

const review = async (id: string, verdict: "doubt" | "fail") => {
  const input = { id, version: 4, answers: reviewEntry({ papers: verdict }), opinion: "文书须核对。" };
  await act(await officer("fazhi"), AFTER_WINDOW, (ctx) => reviewDecision(ctx, input));
};

describe("a proceeding that was submitted", () => {
  it("waits for the reviewer, then for the officers' answer to his doubts, then for the head", async () => {
    const { id } = await aSubmittedDecision();
    expect(await standsOn(id)).toEqual(["fazhi toReview"]);
    await review(id, "doubt");
    expect(await standsOn(id)).toEqual(["wangmin toAdopt"]);
    const answer = { id, version: 5, verdict: "adopted" as const, adoption: "已核对文书，补正日期。" };
    await act(await officer("wangmin"), AFTER_WINDOW, (ctx) => adoptReview(ctx, answer));
    expect(await standsOn(id)).toEqual(["juzhang toDecide"]);
  });

  it("stands before the head where nobody of the organ may review it", async () => {
    const { id, caseId } = await aSubmittedDecision();
    const reviewer = await officer("fazhi");
    await db()
      .insert(caseOfficers)
      .values({
        ...{ caseId, accountId: reviewer.id, part: "second", certificateNumber: "示监证0098" },
        ...{ since: ON, until: ON, releasedBecause: "调离。" },
      });
    expect(await standsOn(id)).toEqual(["juzhang toStaff"]);
  });

  it("goes back to its officers where the review failed, or those responsible did not agree", async () => {
    const failed = await aSubmittedDecision();
    await review(failed.id, "fail");
    expect(await standsOn(failed.id)).toEqual(["wangmin toRework"]);
    const { id } = await aReviewedDecision();
    expect(await standsOn(id)).toEqual(["juzhang toDecide"]);
    const opinion = { name: "赵立群", post: "局长", opinion: "不同意。" };
    const discussion = {
      ...{ id, version: 5, heldOn: AFTER_WINDOW, place: "局会议室", chair: "赵立群", recorder: "李建国" },
      ...{ verdict: "against" as const, conclusion: "不同意拟作出的决定。", opinions: [opinion, opinion] },
    };
    await act(await officer("juzhang"), AFTER_WINDOW, (ctx) => discussDecision(ctx, discussion));
    expect(await standsOn(id)).toEqual(["wangmin toRework"]);
  });

  it("stands before the leader alone while it is open whether what came by post was posted in time", async () => {
    const { id, exhibitId } = await aReviewedDecision();
    const posted = {
      kind: "statement" as const,
      manner: "post" as const,
      postedOn: "2026-12-01",
      receivedOn: "2026-12-03",
    };
    const words = { reason: "信封邮戳清晰。", givenBy: "高志强（法定代表人）", points: [{ claim: "罚款过重。" }] };
    const entry = { id, version: 5, ...posted, ...words, evidenceId: exhibitId };
    await act(await officer("wangmin"), "2026-12-03", (ctx) => bringPosted(ctx, entry));
    expect(await standsOn(id)).toEqual(["daduizhang toConfirm"]);
    const answer = { id, version: 6, verdict: "in_time" as const, note: "已核对信封原件。" };
    await act(await officer("daduizhang"), "2026-12-03", (ctx) => settlePosted(ctx, answer));
    expect(await standsOn(id)).toEqual(["wangmin toAnswer"]);
  });

  it("waits for the head alone where no review is due, and not for whoever reviewed it", async () => {
    const { id } = await aServedRemedyNotice(ON);
    await act(await officer("wangmin"), AFTER_WINDOW, (ctx) => submitDecision(ctx, { id, version: 3 }));
    expect(await standsOn(id)).toEqual(["juzhang toDecide"]);
    const reviewed = await aReviewedDecision();
    const deputy = { ...(await officer("fazhi")), role: "head" as const };
    const ids = (await decisionsWaiting(deputy, at(AFTER_WINDOW))).toDecide.map((row) => row.id);
    expect(ids).toContain(id);
    expect(ids).not.toContain(reviewed.id);
  });
});

describe("a proceeding whose party was told", () => {
  it("is to be submitted once the days are over, or the party waived and may ask for no hearing any more", async () => {
    const silent = await aServedNotice(ON);
    expect(await standsOn(silent.id, "2026-12-01")).toEqual([]);
    expect(await standsOn(silent.id)).toEqual(["wangmin toSubmit"]);
    const remedy = await aServedRemedyNotice(ON);
    expect(await standsOn(remedy.id, ON)).toEqual([]);
    const waiver = { version: 3, waivedOn: ON, waiver: "书面声明放弃陈述、申辩。" };
    const inspector = await officer("wangmin");
    await act(inspector, ON, (ctx) => recordWaiver(ctx, { id: remedy.id, ...waiver }));
    expect(await standsOn(remedy.id, ON)).toEqual(["wangmin toSubmit"]);
    await act(inspector, ON, (ctx) => recordWaiver(ctx, { id: silent.id, ...waiver }));
    expect(await standsOn(silent.id, ON)).toEqual([]);
  });

  it("stands with its officers on the day of the hearing until what came of it is recorded", async () => {
    const { id, caseId } = await aServedNotice(ON);
    const inspector = await officer("wangmin");
    const asked = { id, version: 3, requestedOn: ON, request: "法定代表人高志强申请听证。" };
    await act(inspector, ON, (ctx) => requestHearing(ctx, asked));
    expect(await standsOn(id, "2026-12-10")).toEqual(["wangmin toArrange"]);
    const { id: chairId } = await officer("lingdao");
    const day = { heldOn: "2026-12-10", heldAt: "09:30", place: "局会议室", listeners: "", recorder: "何静", chairId };
    await act(inspector, ON, (ctx) => scheduleHearing(ctx, { id, version: 4, ...day, isPublic: true }));
    const [hearing] = await db().select().from(decisionHearings).where(eq(decisionHearings.decisionId, id));
    await serve(caseId, hearing?.noticeId ?? "", ON);
    expect(await standsOn(id, "2026-12-09")).toEqual([]);
    expect(await standsOn(id, "2026-12-10")).toEqual(["wangmin toRecord"]);
    await db().update(decisionHearings).set({ outcome: "withdrawn" }).where(eq(decisionHearings.decisionId, id));
    expect(await standsOn(id, "2026-12-10")).toEqual(["wangmin toSubmit"]);
    const holder = { outcome: null, chairId: inspector.id };
    await db().update(decisionHearings).set(holder).where(eq(decisionHearings.decisionId, id));
    expect(await standsOn(id, "2026-12-10")).toEqual(["wangmin toArrange"]);
  });
});
