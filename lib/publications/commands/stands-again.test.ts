import { and, eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aServedPenalty } from "@/db/factories/decisions";
import {
  aJudgedPenalty,
  aPublishedDecision,
  apart,
  DECIDED,
  overturn,
  publicationRow,
} from "@/db/factories/publications";
import { deadlines, decisionReports, enforcements, majorViolations } from "@/db/schema";
import { openClock } from "@/lib/deadlines/clocks";
import { correctResult } from "@/lib/enforcement/commands/correct-result";
import { openServed } from "@/lib/enforcement/commands/open-served";
import type { ReviewResult } from "@/lib/enforcement/lifecycle";
import { act, at, world } from "@/lib/testing/world";
import { publicDecision } from "../queries/public-list";
import { followDecisions } from "./follow-decisions";
import { judgeAgain } from "./judge-again";
import { judgeMajor } from "./judge-major";
import { judgePublication } from "./judge-publication";
import { proposePublication } from "./propose-publication";
import { publishDecision } from "./publish-decision";
import { withdrawPublication } from "./withdraw-publication";

const { officer } = world();
const [FELL, CORRECTED] = ["2026-12-22", "2026-12-28"];

type Limit = "T-PUBLISH-7" | "T-UP-10" | "T-WITHDRAW-3";

const stateOf = async (limit: Limit, ...subjects: readonly string[]) => {
  const mine = and(inArray(deadlines.subjectId, [...subjects]), eq(deadlines.limitKey, limit));
  const rows = await db().select().from(deadlines).where(mine).orderBy(deadlines.state);
  return rows.map(({ state }) => state);
};

/** The last days of those to publish that run. */
const publishBy = async (subject: string) => {
  const mine = and(eq(deadlines.subjectId, subject), eq(deadlines.limitKey, "T-PUBLISH-7"));
  const rows = await db()
    .select()
    .from(deadlines)
    .where(and(mine, eq(deadlines.state, "running")));
  return rows.map(({ dueOn }) => dueOn);
};

/** The annulment was entered wrongly: the reconsideration came to something else. */
async function correct(decisionId: string, result: ReviewResult, leftFine: number | null = null) {
  const [account] = await db().select().from(enforcements).where(eq(enforcements.decisionId, decisionId));
  const right = {
    ...{ id: account?.id ?? "", version: account?.version ?? 0, result, concludedOn: "2026-12-18", performBy: "" },
    ...{ receivedOn: "2026-12-21", resultNumber: "测复决〔2026〕1号", note: "原登记有误。", leftFine },
    ...{ leftConfiscation: null, leftOrdered: null },
  } as const;
  await act(await officer("wangmin"), CORRECTED, (ctx) => correctResult(ctx, right));
}

async function aServedFine() {
  const penalty = await apart(() => aServedPenalty());
  await openServed(at(DECIDED));
  return penalty;
}

const withdrawal = (id: string, version: number) =>
  ({ id, version, ground: "annulled", basis: "测复决〔2026〕1号", reason: "行政复议决定撤销了原处罚决定。" }) as const;

describe("T-PUBLISH-7: a decision that stands again", () => {
  it("is to be published by the days that it had, with its paper, or with the judgement made before or meanwhile", async () => {
    const unjudged = await aServedFine();
    const before = await apart(() => aJudgedPenalty());
    const meanwhile = await aServedFine();
    const fallen = [unjudged.id, before.decisionId, meanwhile.id];
    for (const decisionId of fallen) await overturn(decisionId, "annulled");
    const judgement = { decisionId: meanwhile.id, verdict: "public", reason: "涉及劳动者人数较多。" } as const;
    const judged = await act(await officer("wangmin"), FELL, (ctx) => judgePublication(ctx, judgement));
    expect(await stateOf("T-PUBLISH-7", unjudged.documentId, before.id)).toEqual(["stopped", "stopped"]);
    for (const decisionId of fallen) await correct(decisionId, "upheld");
    for (const subject of [unjudged.documentId, before.id, judged.id])
      expect(await publishBy(subject)).toEqual(["2026-12-11"]);
  });

  it("has no such days anew where they had been met", async () => {
    const { id, decisionId } = await apart(() => aPublishedDecision());
    await overturn(decisionId, "annulled");
    await correct(decisionId, "upheld");
    expect(await stateOf("T-PUBLISH-7", id)).toEqual(["met"]);
  });
});

describe("T-UP-10: a decision that stands again", () => {
  const reportable = async () => {
    const penalty = await aServedFine();
    const { documentId, caseId } = penalty;
    await act(await officer("wangmin"), DECIDED, (ctx) =>
      openClock(ctx, {
        ...{ limit: "T-UP-10", startedOn: DECIDED, own: { amount: 10, basis: "本地区规定" }, regionCode: "990101" },
        ...{ subject: { kind: "document", id: documentId }, file: { kind: "case", id: caseId } },
      }),
    );
    await overturn(penalty.id, "annulled");
    expect(await stateOf("T-UP-10", documentId)).toEqual(["stopped"]);
    return penalty;
  };

  it("is to be reported by the days that it had; reported meanwhile, they are kept", async () => {
    const [open, reported] = [await reportable(), await reportable()];
    const report = { reportedOn: "2026-12-23", superiorName: "测试市人力资源和社会保障局", manner: "post" } as const;
    const by = { recordedBy: (await officer("wangmin")).id, recordedOn: "2026-12-23", receipt: "挂号信0001" };
    await db()
      .insert(decisionReports)
      .values({ decisionId: reported.id, ...report, ...by });
    await correct(open.id, "upheld");
    await correct(reported.id, "upheld");
    expect(await stateOf("T-UP-10", open.documentId)).toEqual(["running"]);
    expect(await stateOf("T-UP-10", reported.documentId)).toEqual(["met"]);
  });
});

describe("T-WITHDRAW-3: a decision that stands again", () => {
  const aFallenPage = async () => {
    const page = await apart(() => aPublishedDecision());
    const entry = { decisionId: page.decisionId, verdict: "include", kind: "wages", reason: "情节较重。" } as const;
    const major = await act(await officer("wangmin"), "2026-12-03", (ctx) => judgeMajor(ctx, entry));
    const publishedBy = (await officer("juzhang")).id;
    await db()
      .update(majorViolations)
      .set({ state: "published", publishedOn: "2026-12-03", publishedBy, typed: null })
      .where(eq(majorViolations.id, major.id));
    await overturn(page.decisionId, "annulled");
    await followDecisions(at(FELL));
    expect(await stateOf("T-WITHDRAW-3", page.id, major.id)).toEqual(["running", "running"]);
    return { ...page, majorId: major.id };
  };

  it("is not withdrawn, neither its page nor its entry on a list, unless it was changed", async () => {
    const [upheld, changed] = [await aFallenPage(), await aFallenPage()];
    await correct(upheld.decisionId, "upheld");
    await correct(changed.decisionId, "changed", 200_000);
    await followDecisions(at(CORRECTED));
    expect(await stateOf("T-WITHDRAW-3", upheld.id, upheld.majorId)).toEqual(["stopped", "stopped"]);
    expect(await stateOf("T-WITHDRAW-3", changed.id, changed.majorId)).toEqual(["running", "running"]);
    expect(await publicDecision(upheld.id, CORRECTED)).toBeDefined();
  });

  it("is judged, proposed and published anew where it was withdrawn, and withdrawn again where it falls again", async () => {
    const { id, decisionId } = await aFallenPage();
    const [lead, leader] = [await officer("wangmin"), await officer("daduizhang")];
    await act(leader, FELL, (ctx) => withdrawPublication(ctx, withdrawal(id, 3)));
    const again = { id, version: 4, reason: "决定恢复效力，仍应当公开。" };
    const judging = () => act(lead, CORRECTED, (ctx) => judgeAgain(ctx, again));
    await expect(judging()).rejects.toMatchObject({ reason: "decision_fallen" });
    await correct(decisionId, "upheld");
    await judging();
    expect(await publicationRow(id)).toMatchObject({ state: "judged", endGround: null, publishedOn: null });
    expect(await publishBy(id)).toEqual(["2027-01-06"]);
    await act(lead, CORRECTED, (ctx) => proposePublication(ctx, { id, version: 5, boxes: [], isRead: true }));
    await act(leader, CORRECTED, (ctx) => publishDecision(ctx, { id, version: 6 }));
    expect(await publicDecision(id, CORRECTED)).toBeDefined();
    await db()
      .update(enforcements)
      .set({ state: "ended", endedOn: "2026-12-29", endedBecause: "撤销。", endGround: "decision_annulled" })
      .where(eq(enforcements.decisionId, decisionId));
    await followDecisions(at("2026-12-29"));
    expect(await stateOf("T-WITHDRAW-3", id)).toEqual(["running", "met"]);
  });
});
