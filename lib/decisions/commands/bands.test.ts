import { describe, expect, it } from "vitest";
import { aDefiedCase, aProposedDecision, decisionItemRows, decisionRow, penaltyEntry } from "@/db/factories/decisions";
import { aPublishedLadder, tierEntry } from "@/db/factories/discretion";
import { now } from "@/lib/kernel/clock";
import { world } from "@/lib/testing/world";
import { bandWords } from "../choices";
import { tierOf } from "../labels";
import { decisionDesk } from "../queries/decision-desk";
import { proposeDecision } from "./propose-decision";

const { officer, act } = world();
const ON = "2026-11-24";

const aFine = async (amount: string, deviation: string) => {
  const kase = await aDefiedCase(ON);
  const items = [
    {
      choice: `${kase.findingId}/LDJC-30-3/1`,
      amount,
      content: "逾期后部分支付。",
      deviation,
      pastReason: "",
      factors: [],
    },
  ];
  return act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, penaltyEntry(kase, { items })));
};

describe("a fine where the region has published a ladder", () => {
  it("stands in its tier, which is kept and printed with it", async () => {
    expect((await decisionItemRows((await aProposedDecision(ON)).id))[0]).toMatchObject({
      tierName: null,
      deviation: "",
    });
    await aPublishedLadder(ON);
    const { id, caseId } = await aFine("6000", "不需要的理由，不会保留。");
    const [item] = await decisionItemRows(id);
    expect(item).toMatchObject({ tierName: "一般", tierLeastFen: 600_000, tierMostFen: 1_200_000, deviation: "" });
    expect(item && tierOf(item)).toMatch(/测人社规〔2026〕1号.*属“一般”档（¥6,000\.00至¥12,000\.00）。$/);
    const desk = await decisionDesk(await officer("wangmin"), caseId, now());
    const fine = desk.optionsOf("penalty").find(({ measure }) => measure === "fine");
    expect(bandWords(fine?.band ?? null)).toContain("属“一般”档");
    expect((await decisionRow(id)).state).toBe("proposed");
  });

  it.each([
    ["5999.99", ""],
    ["12000.01", "太轻。"],
  ])("leaves its tier only for a reason: %s", async (amount, deviation) => {
    await expect(aFine(amount, deviation)).rejects.toMatchObject({
      code: "invalid",
      fields: { "items.0.deviation": "deviation_missing" },
    });
  });

  it("keeps the reason", async () => {
    const { id } = await aFine("3000", "已支付九成工资，劳动者书面谅解。");
    const [item] = await decisionItemRows(id);
    expect(item).toMatchObject({ amountFen: 300_000, deviation: "已支付九成工资，劳动者书面谅解。" });
    expect(item && tierOf(item)).toContain("未在该档内确定的理由：已支付九成工资，劳动者书面谅解。");
  });

  it("is the officers' to place where the ladder has words alone", async () => {
    const words = [tierEntry("较轻", "2000", "6000"), tierEntry("一般", "6000", "20000")];
    await aPublishedLadder(ON, { tiers: words, effectiveFrom: "2026-02-01" });
    const { id } = await aFine("3000", "");
    expect((await decisionItemRows(id))[0]).toMatchObject({ tierName: null, deviation: "" });
  });
});
