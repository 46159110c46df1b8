import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, errorCode } from "@/db/client";
import { aDecidedPenalty, aProposedDecision } from "@/db/factories/decisions";
import { aFinding, anExhibit } from "@/db/factories/orders";
import { aSpotPenalty } from "@/db/factories/spot";
import {
  decisionExhibits,
  decisionFactorExhibits,
  decisionFactors,
  decisionFacts,
  decisionItems,
  decisions,
  evidence,
} from "@/db/schema";
import { world } from "@/lib/testing/world";

world();
const ON = "2026-11-24";
const KEPT = "42501";

/** Another finding with another exhibit in the same case, and the first item of the decision. */
async function around(decisionId: string) {
  const [decision] = await db().select().from(decisions).where(eq(decisions.id, decisionId));
  const caseId = decision?.caseId ?? "";
  const exhibitId = await anExhibit(caseId, ON, 40);
  const finding = await aFinding({ id: caseId, exhibitId }, ON, { facts: "你单位未按月支付另一班组劳动者的工资。" });
  const [item] = await db().select().from(decisionItems).where(eq(decisionItems.decisionId, decisionId));
  const [exhibit] = await db().select().from(evidence).where(eq(evidence.id, exhibitId));
  return { findingId: finding.id, exhibitId, itemId: item?.id ?? "", fileId: exhibit?.fileId ?? "" };
}

type Around = Awaited<ReturnType<typeof around>>;

/** Every way to change what a decision rests on, each as what came of it. */
async function tries(decisionId: string, { findingId, exhibitId, itemId, fileId }: Around) {
  const ofFacts = eq(decisionFacts.decisionId, decisionId);
  const ofExhibits = eq(decisionExhibits.decisionId, decisionId);
  const named = { evidenceId: exhibitId, ordinal: 40, name: "考勤表" };
  const [fact] = await db().select().from(decisionFacts).where(ofFacts);
  const exhibit = { ...named, decisionId, findingId: fact?.findingId ?? "", fileId, source: "单位", purpose: "证明" };
  const all = [
    () => db().insert(decisionFacts).values({ decisionId, findingId, statement: "经查，另有拖欠。" }),
    () =>
      db()
        .insert(decisionExhibits)
        .values({ ...exhibit, obtainedOn: ON }),
    () => db().insert(decisionFactors).values({ itemId, code: "merit", reason: "立功。" }),
    () => db().update(decisionExhibits).set({ name: "改过的名称" }).where(ofExhibits),
    () => db().update(decisionFacts).set({ statement: "经查，没有拖欠。" }).where(ofFacts),
    () => db().delete(decisionExhibits).where(ofExhibits),
    () => db().delete(decisionFacts).where(ofFacts),
    () => db().delete(decisionItems).where(eq(decisionItems.decisionId, decisionId)),
  ];
  const codes: string[] = [];
  for (const each of all)
    codes.push(
      await each().then(
        () => "done",
        (error: unknown) => errorCode(error) ?? "?",
      ),
    );
  return codes;
}

const asCount = 8;

describe("what a decision rests on", () => {
  it("cannot be changed, taken away or added to in the database once it is issued", async () => {
    const { id } = await aDecidedPenalty();
    expect(await tries(id, await around(id))).toEqual(Array(asCount).fill(KEPT));
    const kept = await db().select().from(decisionFacts).where(eq(decisionFacts.decisionId, id));
    expect(kept.map(({ statement }) => statement)).not.toContain("经查，没有拖欠。");
  });

  it("is kept of a penalty on the spot from its first moment", async () => {
    const { id } = await aSpotPenalty(ON);
    expect(await tries(id, await around(id))).toEqual(Array(asCount).fill(KEPT));
  });

  it("stays open while the proposal is worked on, and moves into no issued decision", async () => {
    const { id } = await aProposedDecision(ON);
    const issued = await aSpotPenalty(ON);
    const moving = db().update(decisionFacts).set({ decisionId: issued.id }).where(eq(decisionFacts.decisionId, id));
    expect(await moving.then(() => "done", errorCode)).toBe(KEPT);
    expect(await tries(id, await around(id))).toEqual(Array(asCount).fill("done"));
  });

  it("holds the exhibits of a claimed circumstance too", async () => {
    const { id } = await aProposedDecision(ON);
    const { itemId, exhibitId } = await around(id);
    await db().insert(decisionFactors).values({ itemId, code: "merit", reason: "立功。" });
    const mine = { itemId, code: "merit" as const, evidenceId: exhibitId };
    await db()
      .insert(decisionFactorExhibits)
      .values({ ...mine, ordinal: 40, name: "考勤表" });
    await db()
      .update(decisions)
      .set({ documentId: await aPaper() })
      .where(eq(decisions.id, id));
    const own = and(eq(decisionFactorExhibits.itemId, itemId), eq(decisionFactorExhibits.evidenceId, exhibitId));
    const changed = [
      db().update(decisionFactors).set({ reason: "改过。" }).where(eq(decisionFactors.itemId, itemId)),
      db().update(decisionFactorExhibits).set({ name: "改过。" }).where(own),
      db().delete(decisionFactorExhibits).where(own),
      db().delete(decisionFactors).where(eq(decisionFactors.itemId, itemId)),
    ];
    const codes = await Promise.all(changed.map((each) => each.then(() => "done", errorCode)));
    expect(codes).toEqual([KEPT, KEPT, KEPT, KEPT]);
  });
});

/** Any paper that was issued. */
async function aPaper() {
  const issued = await aSpotPenalty(ON);
  const [row] = await db().select().from(decisions).where(eq(decisions.id, issued.id));
  return row?.documentId ?? "";
}
