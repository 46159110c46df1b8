import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aServedPenalty } from "@/db/factories/decisions";
import {
  aJudgedPenalty,
  aProposedPublication,
  aPublishedDecision,
  apart,
  DECIDED,
  INFLUENCE,
  onceHeld,
  publicationRow,
} from "@/db/factories/publications";
import { deadlines, documents, events, regionSettings } from "@/db/schema";
import { sha256 } from "@/lib/kernel/cipher";
import { act, at, world } from "@/lib/testing/world";
import { canonical } from "@/lib/workflow/event-chain";
import { publicDecision, publicList, publicPaper } from "../queries/public-list";
import { publicationCount, publicationList } from "../queries/publication-list";
import { confirmWithholding } from "./confirm-withholding";
import { followDecisions } from "./follow-decisions";
import { giveBackPublication } from "./give-back-publication";
import { judgeAgain } from "./judge-again";
import { judgePublication } from "./judge-publication";
import { proposePublication } from "./propose-publication";
import { publishDecision } from "./publish-decision";
import { withholdPublication } from "./withhold-publication";

const { officer } = world();
const ON = "2026-12-03";

const clockOf = async (id: string, limitKey: string) => {
  const own = and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, limitKey));
  return (await db().select().from(deadlines).where(own)).map(({ startedOn, dueOn, state }) => ({
    startedOn,
    dueOn,
    state,
  }));
};
const actsOn = async (id: string) =>
  (await db().select({ act: events.act }).from(events).where(eq(events.subjectId, id)).orderBy(events.seq)).map(
    (event) => event.act,
  );

describe("judgePublication", () => {
  it("T-PUBLISH-7: what is to be public is due seven working days after the decision, whenever it is judged", async () => {
    const { id } = await apart(() => aJudgedPenalty());
    expect(await publicationRow(id)).toMatchObject({ state: "judged", isPublic: true, judgedBecause: INFLUENCE });
    expect(await clockOf(id, "T-PUBLISH-7")).toEqual([{ startedOn: DECIDED, dueOn: "2026-12-11", state: "running" }]);
    expect(await actsOn(id)).toEqual(["publication.judge"]);
  });

  it("without influence its clock is met by that, and another person confirms", async () => {
    const penalty = await apart(() => aServedPenalty(DECIDED));
    const withheld = { decisionId: penalty.id, verdict: "withheld", reason: "情节轻微，影响仅限本单位。" } as const;
    const inspector = await officer("wangmin");
    const { id } = await act(inspector, ON, (ctx) => judgePublication(ctx, withheld));
    expect(await publicationRow(id)).toMatchObject({ state: "withholding", isPublic: false });
    expect(await clockOf(id, "T-PUBLISH-7")).toMatchObject([{ startedOn: DECIDED, state: "met" }]);
    const confirming = (login: string) => async () =>
      act(await officer(login), ON, (ctx) => confirmWithholding(ctx, { id, version: 2 }));
    await expect(confirming("lizhe")()).rejects.toMatchObject({ reason: "not_your_post" });
    await confirming("juzhang")();
    expect((await publicationRow(id)).state).toBe("withheld");
    const again = { id, version: 3, reason: "群众反映强烈，应当公开。" };
    await act(inspector, ON, (ctx) => judgeAgain(ctx, again));
    const settler = await officer("juzhang");
    const said = await db().select().from(events).where(eq(events.act, "publication.judgeAgain"));
    expect(said.find(({ subjectId }) => subjectId === id)?.particulars).toMatchObject({
      before: { isPublic: false, reason: withheld.reason, settledBy: settler.id },
    });
    expect(await clockOf(id, "T-PUBLISH-7")).toMatchObject([{ startedOn: DECIDED, state: "running" }]);
  });

  it("is once, the case officers', of a decided penalty, and of the own region", async () => {
    const { decisionId } = await apart(() => aJudgedPenalty());
    const judging = (login: string) => async () =>
      act(await officer(login), ON, (ctx) =>
        judgePublication(ctx, { decisionId, verdict: "public", reason: INFLUENCE }),
      );
    await expect(judging("wangmin")()).rejects.toMatchObject({ reason: "judged_before" });
    await expect(judging("ylxdaduizhang")()).rejects.toMatchObject({ code: "not_found" });
    const other = (await apart(() => aServedPenalty(DECIDED))).id;
    const byLeader = act(await officer("daduizhang"), ON, (ctx) =>
      judgePublication(ctx, { decisionId: other, verdict: "public", reason: INFLUENCE }),
    );
    await expect(byLeader).rejects.toMatchObject({ reason: "not_case_officer" });
  });

  it("can be turned round before it is public; the clock is met by it, and runs again when it is given back", async () => {
    const { id } = await apart(() => aJudgedPenalty());
    const reason = { id, version: 1, reason: "经研究，影响有限。" };
    await act(await officer("wangmin"), ON, (ctx) => withholdPublication(ctx, reason));
    expect(await clockOf(id, "T-PUBLISH-7")).toMatchObject([{ state: "met" }]);
    const back = { id, version: 2, points: [{ place: "influence" as const, reason: "涉及人数较多，应当公开。" }] };
    await act(await officer("daduizhang"), ON, (ctx) => giveBackPublication(ctx, back));
    expect(await clockOf(id, "T-PUBLISH-7")).toEqual([{ startedOn: DECIDED, dueOn: "2026-12-11", state: "running" }]);
    const proposing = act(await officer("wangmin"), ON, (ctx) =>
      proposePublication(ctx, { id, version: 3, boxes: [], isRead: true }),
    );
    await expect(proposing).rejects.toMatchObject({ reason: "judged_not_public" });
  });
});

describe("proposePublication", () => {
  it("keeps the masked text with its hash, and the boxes with their reasons", async () => {
    const boxes = [{ text: "部分支付", reason: "商业信息" }];
    const { id } = await apart(() => aProposedPublication(boxes));
    const row = await publicationRow(id);
    expect(row).toMatchObject({ state: "proposed", boxes });
    expect(row.textSha256).toBe(sha256(canonical(row.text)));
    expect(JSON.stringify(row.text)).not.toContain("部分支付");
  });

  it("refuses a box that hides nothing", async () => {
    const { id } = await apart(() => aJudgedPenalty());
    const boxes = [{ text: "查无此文", reason: "没有理由" }];
    const proposing = act(await officer("wangmin"), ON, (ctx) =>
      proposePublication(ctx, { id, version: 1, boxes, isRead: true }),
    );
    await expect(proposing).rejects.toMatchObject({ fields: { "boxes.0.text": "box_hides_nothing" } });
    expect((await publicationRow(id)).state).toBe("judged");
  });
});

describe("publishDecision", () => {
  it("is another person's; the paper is kept and hashed, and anyone reads it", async () => {
    const { id, sourceId } = await apart(() => aProposedPublication());
    const publishing = async (login: string) =>
      act(await officer(login), ON, (ctx) => publishDecision(ctx, { id, version: 2 }));
    await expect(publishing("wangmin")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(publishing("ylxdaduizhang")).rejects.toMatchObject({ code: "not_found" });
    expect(await publicDecision(id, ON)).toBeUndefined();
    await publishing("daduizhang");
    const row = await publicationRow(id);
    expect(row).toMatchObject({ state: "published", publishedOn: ON, publicUntil: null, sourceId });
    expect(await clockOf(id, "T-PUBLISH-7")).toMatchObject([{ state: "met" }]);
    const [paper] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, row.documentId ?? ""));
    expect(paper?.sha256).toBe(sha256((await publicPaper(id, ON))?.bytes ?? ""));
    expect(await publicDecision(id, ON)).toMatchObject({ number: row.number, text: row.text });
    await expect(publishing("juzhang")).rejects.toMatchObject({ code: "stale" });
  });

  it("is not published or withheld for good by one who held the case and was replaced", async () => {
    const { id, caseId } = await apart(() => aProposedPublication());
    await onceHeld(caseId, "daduizhang");
    const leader = await officer("daduizhang");
    const publishing = act(leader, ON, (ctx) => publishDecision(ctx, { id, version: 2 }));
    await expect(publishing).rejects.toMatchObject({ reason: "publisher_holds_case" });
    const back = { id, version: 2, points: [{ place: "influence" as const, reason: "请再考虑是否公开。" }] };
    await act(await officer("juzhang"), ON, (ctx) => giveBackPublication(ctx, back));
    const withheld = { id, version: 3, reason: "影响仅限本单位。" };
    await act(await officer("wangmin"), ON, (ctx) => withholdPublication(ctx, withheld));
    const confirming = act(leader, ON, (ctx) => confirmWithholding(ctx, { id, version: 4 }));
    await expect(confirming).rejects.toMatchObject({ reason: "publisher_holds_case" });
    await act(await officer("juzhang"), ON, (ctx) => confirmWithholding(ctx, { id, version: 4 }));
  });

  it("ends by itself after the region's months", async () => {
    const set = { regionCode: "990101", key: "publications.months", amount: 3, setAt: at(ON) };
    const { id: setBy } = await officer("xitong");
    await db()
      .insert(regionSettings)
      .values({ ...set, setBy });
    const { id } = await apart(() => aPublishedDecision(ON));
    await db().delete(regionSettings);
    expect((await publicationRow(id)).publicUntil).toBe("2027-03-03");
    expect(await publicDecision(id, "2027-03-03")).toBeDefined();
    expect(await publicDecision(id, "2027-03-04")).toBeUndefined();
    await followDecisions(at("2027-03-03"));
    expect((await publicationRow(id)).state).toBe("published");
    await followDecisions(at("2027-03-04"));
    expect(await publicationRow(id)).toMatchObject({ state: "taken_down", endGround: "term_over", endedBy: null });
  });
});

describe("lists", () => {
  it("hold a decision on one shelf at a time, from the day it is made", async () => {
    const penalty = await apart(() => aServedPenalty(DECIDED));
    const leader = await officer("daduizhang");
    const on = async (shelf: "waiting" | "published", who = leader) =>
      (await publicationList(who, { shelf, q: penalty.number })).rows.map((row) => row.id);
    expect(await on("waiting")).toEqual([penalty.id]);
    const [unjudged] = (await publicationList(leader, { shelf: "waiting", q: penalty.number })).rows;
    expect(unjudged).toMatchObject({ state: null, dueOn: "2026-12-11", provisional: false });
    expect(await publicationCount(leader, { shelf: "waiting", q: penalty.number })).toBe(1);
    expect(await on("waiting", await officer("ylxdaduizhang"))).toEqual([]);
    const judgement = { decisionId: penalty.id, verdict: "public", reason: INFLUENCE } as const;
    const { id } = await act(await officer("lizhe"), ON, (ctx) => judgePublication(ctx, judgement));
    await act(await officer("lizhe"), ON, (ctx) =>
      proposePublication(ctx, { id, version: 1, boxes: [], isRead: true }),
    );
    await act(leader, ON, (ctx) => publishDecision(ctx, { id, version: 2 }));
    expect([await on("waiting"), await on("published")]).toEqual([[], [penalty.id]]);
    for (const q of ["龙腾建筑", "91990101ma0h00010q", penalty.number]) {
      expect((await publicList({ q }, ON)).rows.map((row) => row.id)).toContain(id);
    }
    expect((await publicList({ q: "查无此名" }, ON)).rows).toEqual([]);
  });
});
