import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { serve } from "@/db/factories/decisions";
import { aServedRemedy, enforcementRow } from "@/db/factories/enforcement";
import { courtApplications, decisionItems, enforcementDemands, enforcements } from "@/db/schema";
import { issuedText } from "@/lib/testing/issued-text";
import { act, world } from "@/lib/testing/world";
import { applyToCourt } from "./apply-to-court";
import { confirmPerformance } from "./confirm-performance";
import { demand } from "./demand";
import { openServed } from "./open-served";

const { officer, at } = world();
const CONTENT = "与12名劳动者订立书面劳动合同";

/** A remedy that only orders to correct, served on 2026-12-02. */
async function aCorrectionAlone() {
  const remedy = await aServedRemedy();
  const correcting = { measure: "order_correct", amountFen: null, content: CONTENT } as const;
  await db().update(decisionItems).set(correcting).where(eq(decisionItems.decisionId, remedy.decisionId));
  const nothing = { decidedOrderedFen: 0, orderedFen: 0 };
  await db().update(enforcements).set(nothing).where(eq(enforcements.id, remedy.id));
  return remedy;
}

type Remedy = Awaited<ReturnType<typeof aCorrectionAlone>>;

const urge = async ({ id }: Remedy, on: string) =>
  act(await officer("wangmin"), on, async (ctx) =>
    demand(ctx, { id, version: (await enforcementRow(id)).version, manner: "完成改正并报送证明材料。", days: 10 }),
  );

const court = async ({ id }: Remedy, on: string) =>
  act(await officer("juzhang"), on, async (ctx) =>
    applyToCourt(ctx, {
      ...{ id, version: (await enforcementRow(id)).version, court: "测试市示范区人民法院" },
      ...{ object: "责令改正的行为。", opinion: "没有提出意见。" },
    }),
  );

it("a correction that was not made goes to the court after its demand; its papers ask for it and name no money", async () => {
  const remedy = await aCorrectionAlone();
  await urge(remedy, "2027-06-03");
  const [letter] = await db().select().from(enforcementDemands).where(eq(enforcementDemands.enforcementId, remedy.id));
  const demanded = await issuedText(letter?.documentId ?? null);
  expect(demanded).toContain(CONTENT);
  expect(demanded).not.toContain("¥");
  await serve(remedy.caseId, letter?.documentId ?? "", "2027-06-04");
  await openServed(at("2027-06-04"));
  await court(remedy, "2027-06-22");
  const [application] = await db()
    .select()
    .from(courtApplications)
    .where(eq(courtApplications.enforcementId, remedy.id));
  expect(application?.owedFen).toBe(0);
  const applied = await issuedText(application?.documentId ?? null);
  expect(applied).toContain(CONTENT);
  expect(applied).toContain("责令改正的下列事项");
  expect(applied).not.toContain("¥");
});

it("one that was confirmed does not", async () => {
  const remedy = await aCorrectionAlone();
  const done = { id: remedy.id, version: 1, performedOn: "2026-12-20", note: "已经改正并核实。" };
  await act(await officer("wangmin"), "2026-12-20", (ctx) => confirmPerformance(ctx, done));
  await expect(urge(remedy, "2027-06-03")).rejects.toMatchObject({ code: "refused", reason: "illegal_transition" });
});
