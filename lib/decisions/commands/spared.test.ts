import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aDefiedCase, penaltyEntry, remedyEntry } from "@/db/factories/decisions";
import { aSparedAct, aStandingMeasure, IGNORED_FINE, ORDERED_PAY, sparingForm } from "@/db/factories/past-fines";
import { decisions, enforcementReviews, enforcements } from "@/db/schema";
import type { ReviewResult } from "@/lib/enforcement/lifecycle";
import { at, world } from "@/lib/testing/world";
import { closedChoices } from "../choices";
import { decisionDesk } from "../queries/decision-desk";
import { approveDecision } from "./approve-decision";
import { proposeDecision } from "./propose-decision";

const { officer, act } = world();
const ON = "2026-11-24";

type Kase = Awaited<ReturnType<typeof aDefiedCase>>;

const propose = async (kase: Kase) =>
  act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, penaltyEntry(kase)));

const approve = async (id: string) =>
  act(await officer("daduizhang"), ON, (ctx) => approveDecision(ctx, { id, version: 1, opinion: "同意告知。" }));

const measureOn = async (kase: Kase) => {
  const desk = await decisionDesk(await officer("wangmin"), kase.id, at(ON));
  return desk.optionsOf("penalty").filter(({ violationCode }) => violationCode === "LDJC-30-3");
};

/** The account of the decision not to punish, taken away as said. */
async function takeAway(decisionId: string, over: Partial<typeof enforcements.$inferInsert>) {
  const [row] = await db().select().from(decisions).where(eq(decisions.id, decisionId));
  if (!row) throw new Error("the decision is gone");
  const { caseId, organId, regionCode, employerId } = row;
  const sums = { decidedFineFen: 0, fineFen: 0, decidedConfiscationFen: 0, confiscationFen: 0 };
  await db()
    .insert(enforcements)
    .values({
      ...{ decisionId, caseId, organId, regionCode, employerId, number: row.number ?? "", ...sums },
      ...{ decidedOrderedFen: 0, orderedFen: 0, isSurcharged: false, servedOn: ON, payBy: ON, openedOn: ON },
      ...over,
    });
}

describe("《行政处罚法》第五十七条第一款: an act that it was decided not to punish", () => {
  it("is not offered a penalty, with the reason", async () => {
    const kase = await aDefiedCase(ON);
    await aSparedAct(kase, "LDJC-30-3");
    const measures = await measureOn(kase);
    expect(measures).toEqual([expect.objectContaining({ measure: "fine", refusal: "spared_before" })]);
    expect(closedChoices(measures)[0]?.reason).toContain("已经决定不予行政处罚，该决定仍然有效");
    await expect(propose(kase)).rejects.toMatchObject({ fields: { "items.0.choice": "measure_not_open" } });
  });

  it("is not punished by a proposal that came before the decision", async () => {
    const kase = await aDefiedCase(ON);
    const { id } = await propose(kase);
    await aSparedAct(kase, "LDJC-30-3");
    await expect(approve(id)).rejects.toMatchObject({ code: "refused", reason: "spared_before" });
  });

  it.each([
    ["was annulled on review", { state: "annulled" }],
    ["the organ took back", { state: "ended", endedOn: ON, endedBecause: "撤销。", endGround: "decision_annulled" }],
  ] as const)("is punished once the decision %s", async (_name, over) => {
    const kase = await aDefiedCase(ON);
    await takeAway(await aSparedAct(kase, "LDJC-30-3"), over);
    const { id } = await propose(kase);
    await expect(approve(id)).resolves.toBeDefined();
  });

  it("leaves other acts of the party open: the conduct was spared, not the order ignored later", async () => {
    const kase = await aDefiedCase(ON);
    await aSparedAct(kase, "LDJC-26-1");
    const { id } = await propose(kase);
    await expect(approve(id)).resolves.toBeDefined();
  });

  it("leaves a decision open that does not stand yet", async () => {
    const kase = await aDefiedCase(ON);
    await aSparedAct(kase, "LDJC-30-3", { state: "submitted", decidedOn: null });
    await expect(propose(kase)).resolves.toMatchObject({ caseId: kase.id });
  });
});

/** A suit against a decision that has an account, with what came of it. */
async function review(decisionId: string, result: ReviewResult, concludedOn: string) {
  const [account] = await db().select().from(enforcements).where(eq(enforcements.decisionId, decisionId));
  if (!account) throw new Error("the decision has no account");
  const by = (await officer("wangmin")).id;
  const left = result === "upheld" ? null : 0;
  await db()
    .insert(enforcementReviews)
    .values({
      ...{
        enforcementId: account.id,
        regionCode: account.regionCode,
        kind: "litigation",
        body: "测试市示范区人民法院",
      },
      ...{ number: `（2026）测0101行初${concludedOn.slice(8)}号`, acceptedOn: ON, recordedBy: by, result, concludedOn },
      ...{ receivedOn: concludedOn, leftFineFen: left, leftConfiscationFen: left, leftOrderedFen: left },
    });
}

describe("《行政处罚法》第五十七条第一款: an act that a decision in force punishes", () => {
  const spare = async (kase: Kase, code = "LDJC-30-3") =>
    act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, penaltyEntry(kase, sparingForm(kase, code))));

  it("is not offered to be spared, with the reason", async () => {
    const kase = await aDefiedCase(ON);
    await aStandingMeasure(kase, "penalty", IGNORED_FINE);
    const desk = await decisionDesk(await officer("wangmin"), kase.id, at(ON));
    const [option] = desk.optionsOf("no_penalty").filter(({ violationCode }) => violationCode === "LDJC-30-3");
    expect(option?.refusal).toBe("punished_before");
    await expect(spare(kase)).rejects.toMatchObject({ fields: { "items.0.choice": "measure_not_open" } });
    await expect(spare(kase, "LDJC-26-1")).resolves.toBeDefined();
  });

  it("is not spared by a proposal that came before the penalty, until that was annulled", async () => {
    const kase = await aDefiedCase(ON);
    const { id } = await spare(kase);
    const penaltyId = await aStandingMeasure(kase, "penalty", IGNORED_FINE);
    await expect(approve(id)).rejects.toMatchObject({ code: "refused", reason: "punished_before" });
    await takeAway(penaltyId, { state: "annulled" });
    await expect(approve(id)).resolves.toBeDefined();
  });

  it("is spared beside what a review left of the penalty, as the part that fell is not on record", async () => {
    const kase = await aDefiedCase(ON);
    const { id } = await spare(kase);
    const penaltyId = await aStandingMeasure(kase, "penalty", IGNORED_FINE);
    await takeAway(penaltyId, {});
    await review(penaltyId, "changed", "2026-12-01");
    await expect(approve(id)).rejects.toMatchObject({ reason: "punished_before" });
    await review(penaltyId, "partly_annulled", "2026-12-08");
    await expect(approve(id)).resolves.toBeDefined();
  });
});

describe("《条例》第十八条: what a remedy in force orders", () => {
  const remedy = async (kase: Kase) =>
    act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, remedyEntry(kase)));

  it("is not offered a second time on the same finding where no workers' rows tell the two apart", async () => {
    const kase = await aDefiedCase(ON);
    await aStandingMeasure(kase, "remedy", ORDERED_PAY);
    const desk = await decisionDesk(await officer("wangmin"), kase.id, at(ON));
    const refusals = desk.optionsOf("remedy").map(({ measure, refusal }) => [measure, refusal]);
    expect(refusals).toContainEqual(["order_pay", "remedied_before"]);
    expect(refusals).toContainEqual(["additional_compensation", null]);
    await expect(remedy(kase)).rejects.toMatchObject({ fields: { "items.0.choice": "measure_not_open" } });
  });

  it("is not ordered by a proposal that came before, until the earlier remedy was annulled", async () => {
    const kase = await aDefiedCase(ON);
    const { id } = await remedy(kase);
    const remedyId = await aStandingMeasure(kase, "remedy", ORDERED_PAY);
    await expect(approve(id)).rejects.toMatchObject({ code: "refused", reason: "remedied_before" });
    await takeAway(remedyId, { state: "annulled" });
    await expect(approve(id)).resolves.toBeDefined();
  });

  it("is ordered anew where a review annulled a part of it, but not where it changed the sum alone", async () => {
    const kase = await aDefiedCase(ON);
    const remedyId = await aStandingMeasure(kase, "remedy", ORDERED_PAY);
    await takeAway(remedyId, {});
    await review(remedyId, "upheld", "2026-11-30");
    await expect(remedy(kase)).rejects.toMatchObject({ fields: { "items.0.choice": "measure_not_open" } });
    await review(remedyId, "partly_annulled", "2026-12-01");
    const { id } = await remedy(kase);
    await expect(approve(id)).resolves.toBeDefined();
    const other = await aDefiedCase(ON);
    const changedId = await aStandingMeasure(other, "remedy", ORDERED_PAY);
    await takeAway(changedId, {});
    await review(changedId, "partly_annulled", "2026-12-01");
    await review(changedId, "changed", "2026-12-08");
    await expect(remedy(other)).rejects.toMatchObject({ fields: { "items.0.choice": "measure_not_open" } });
  });
});
