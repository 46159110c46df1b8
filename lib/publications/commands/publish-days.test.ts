import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aConcludedCase, aDecidedPenalty, aDecidedRemedy, aServedPenalty } from "@/db/factories/decisions";
import { aJudgedPenalty, apart, DECIDED, INFLUENCE, overturn } from "@/db/factories/publications";
import { aRevokedDecision } from "@/db/factories/revocations";
import { aSpotPenalty } from "@/db/factories/spot";
import { deadlines, decisions } from "@/db/schema";
import { openServed } from "@/lib/enforcement/commands/open-served";
import { world } from "@/lib/testing/world";
import { judgePublication } from "./judge-publication";

const { act, at, officer } = world();
const LATER = "2026-12-03";

/** `[last day, state]` of the days to publish that stand with that subject. */
const daysOf = async (subjectId: string) => {
  const rows = await db().select().from(deadlines).where(eq(deadlines.subjectId, subjectId));
  return rows.filter(({ limitKey }) => limitKey === "T-PUBLISH-7").map(({ dueOn, state }) => [dueOn, state]);
};

describe("T-PUBLISH-7 runs from the decision", () => {
  it("before anybody has judged it, and is the publication's own from the judgement on", async () => {
    const penalty = await apart(() => aDecidedPenalty());
    expect(await daysOf(penalty.documentId)).toEqual([["2026-12-11", "running"]]);
    const judgement = { decisionId: penalty.id, verdict: "public", reason: INFLUENCE } as const;
    const { id } = await act(await officer("wangmin"), LATER, (ctx) => judgePublication(ctx, judgement));
    expect(await daysOf(penalty.documentId)).toEqual([]);
    expect(await daysOf(id)).toEqual([["2026-12-11", "running"]]);
  });

  it("of a penalty on the spot as well, and of no remedy", async () => {
    const spot = await apart(() => aSpotPenalty(DECIDED));
    const [decision] = await db().select().from(decisions).where(eq(decisions.caseId, spot.caseId));
    expect(await daysOf(decision?.documentId ?? "")).toEqual([["2026-12-11", "running"]]);
    const remedy = await aDecidedRemedy(await aConcludedCase("2026-11-24"));
    expect(await daysOf(remedy.documentId)).toEqual([]);
  });

  it("and ends with a revocation, judged or not", async () => {
    const judged = await apart(() => aJudgedPenalty());
    const unjudged = await apart(() => aDecidedPenalty());
    for (const [decisionId, subject] of [
      [judged.decisionId, judged.id],
      [unjudged.id, unjudged.documentId],
    ] as const) {
      expect(await daysOf(subject)).toEqual([["2026-12-11", "running"]]);
      await aRevokedDecision(decisionId, LATER);
      expect(await daysOf(subject)).toEqual([["2026-12-11", "stopped"]]);
    }
  });

  it("and ends where a reconsideration annuls it, but not where it changes it", async () => {
    const [changed, annulled] = [await apart(() => aServedPenalty()), await apart(() => aServedPenalty())];
    await openServed(at(DECIDED));
    await overturn(changed.id, "changed");
    await overturn(annulled.id, "annulled");
    expect(await daysOf(changed.documentId)).toMatchObject([["2026-12-11", "running"]]);
    expect(await daysOf(annulled.documentId)).toMatchObject([["2026-12-11", "stopped"]]);
  });
});
