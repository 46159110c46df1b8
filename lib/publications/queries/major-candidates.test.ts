import { eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aServedPenalty } from "@/db/factories/decisions";
import { apart, DECIDED } from "@/db/factories/publications";
import { decisionItems, findings } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { majorCandidates, majorCount } from "./major-candidates";

const { officer } = world();
const QUARTER = "2026Q4";

/** A penalty for an order that was not obeyed, its item on this entry and its finding on that. */
async function aPenaltyOn(item: string, finding: string) {
  const penalty = await apart(() => aServedPenalty(DECIDED));
  const mine = eq(decisionItems.decisionId, penalty.id);
  const changed = await db().update(decisionItems).set({ violationCode: item }).where(mine).returning();
  const found = changed.map(({ findingId }) => findingId);
  await db().update(findings).set({ violationCode: finding }).where(inArray(findings.id, found));
  return penalty;
}

describe("the candidates of a quarter", () => {
  it.each([
    ["LDJC-30-3", "LDJC-26-1", true],
    ["LDJC-26-1", "LDHT-82-1", true],
    ["LDJC-30-3", "LDHT-82-1", false],
  ])("are of wages by the item's entry or its finding's: %s on %s", async (item, finding, isOfWages) => {
    const inspector = await officer("wangmin");
    const before = await majorCount(inspector, QUARTER);
    const penalty = await aPenaltyOn(item, finding);
    const found = (await majorCandidates(inspector, QUARTER)).rows.find(({ id }) => id === penalty.id);
    const told = { wages: true, working_time: false, amountFen: 300_000, foundFen: 12_345_678 };
    if (isOfWages) expect(found).toMatchObject(told);
    else expect(found).toBeUndefined();
    expect(await majorCount(inspector, QUARTER)).toBe(before + (isOfWages ? 1 : 0));
  });
});
