import { and, asc, eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { rowsOfLedger } from "@/db/factories/claims";
import { itemEntry } from "@/db/factories/orders";
import { aVisitOfCase } from "@/db/factories/patrols";
import { aFullPair, aMerge, MERGED } from "@/db/factories/regroupings";
import { cases, deadlines, evidence, findings } from "@/db/schema";
import { proposeOrder } from "@/lib/orders/commands/propose-order";
import { ProposeOrderInput } from "@/lib/orders/input";
import { visitsOfCase } from "@/lib/patrols/queries/visits-of-case";
import { world } from "@/lib/testing/world";
import { undoMerge } from "./undo-merge";

const { officer, act } = world();

const row = async (id: string) => {
  const [found] = await db().select().from(cases).where(eq(cases.id, id));
  if (!found) throw new Error("the case is gone");
  return found;
};
const clocksOf = async (id: string) =>
  (
    await db()
      .select()
      .from(deadlines)
      .where(and(eq(deadlines.fileId, id), inArray(deadlines.state, ["running", "paused"])))
      .orderBy(asc(deadlines.limitKey))
  ).map(({ limitKey, startedOn, dueOn }) => `${limitKey} ${startedOn} ${dueOn}`);

describe("taking a merge back", () => {
  const undo = async (id: string) =>
    act(await officer("daduizhang"), "2026-11-17", (ctx) =>
      undoMerge(ctx, { id, version: 2, reason: "经核对不是同一工地。" }),
    );

  it("moves everything back to the number it had, and the clocks have run on", async () => {
    const pair = await aFullPair();
    const { into, from, lead, findingId } = pair;
    const visit = await aVisitOfCase("2026-11-12", from.id);
    const before = { into: await clocksOf(into.id), from: await clocksOf(from.id) };
    await undo(await aMerge(pair));
    expect(await row(from.id)).toMatchObject({
      state: "opened",
      endedOn: null,
      mergedIntoId: null,
      closingGround: null,
    });
    expect({ into: await clocksOf(into.id), from: await clocksOf(from.id) }).toEqual(before);
    expect(await db().select().from(evidence).where(eq(evidence.id, from.exhibitId))).toMatchObject([
      { caseId: from.id, ordinal: 1 },
    ]);
    expect(await db().select().from(findings).where(eq(findings.id, findingId))).toMatchObject([{ caseId: from.id }]);
    expect(await rowsOfLedger(from.id)).toHaveLength(3);
    expect(await rowsOfLedger(into.id)).toHaveLength(0);
    expect(await visitsOfCase(lead, from.id)).toMatchObject([{ id: visit.id }]);
  });

  it("is refused once something was issued on what was moved", async () => {
    const pair = await aFullPair();
    const { into, from, lead, findingId } = pair;
    const id = await aMerge(pair);
    const items = [itemEntry(findingId)];
    await act(lead, MERGED, (ctx) => proposeOrder(ctx, ProposeOrderInput.parse({ caseId: into.id, items })));
    await expect(undo(id)).rejects.toMatchObject({ reason: "merge_bore_fruit" });
    expect(await row(from.id)).toMatchObject({ state: "merged" });
  });
});
