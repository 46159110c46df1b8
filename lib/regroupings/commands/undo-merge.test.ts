import { and, asc, eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { rowsOfLedger } from "@/db/factories/claims";
import { itemEntry } from "@/db/factories/orders";
import { aVisitOfCase } from "@/db/factories/patrols";
import { aFullPair, aMerge, MERGED } from "@/db/factories/regroupings";
import { cases, claimDrawAnswers, claimDraws, complaints, deadlines, evidence, findings } from "@/db/schema";
import { takeOverClaims } from "@/lib/claims/commands/take-over-claims";
import { unjoinComplaint } from "@/lib/complaints/commands/join-complaint";
import { proposeOrder } from "@/lib/orders/commands/propose-order";
import { ProposeOrderInput } from "@/lib/orders/input";
import { carryVisit } from "@/lib/patrols/commands/carry-visit";
import { visitsOfCase } from "@/lib/patrols/queries/visits-of-case";
import { world } from "@/lib/testing/world";
import { regroupingFile } from "../queries/regrouping-file";
import { undoMerge } from "./undo-merge";

const { officer, act, at } = world();

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

/** A draw of one row, as it stands in the tables. */
async function aDrawOf(caseId: string, claimId: string, drawnBy: string) {
  const frame = { seed: "种子", frame: [claimId], frameHash: "0".repeat(64), size: 1 };
  const [draw] = await db()
    .insert(claimDraws)
    .values({ caseId, regionCode: "990101", ...frame, drawnBy, drawnAt: at(MERGED) })
    .returning({ id: claimDraws.id });
  await db()
    .insert(claimDrawAnswers)
    .values({ drawId: draw?.id ?? "", claimId, ordinal: 1 });
}

describe("taking a merge back", () => {
  const undo = async (id: string) =>
    act(await officer("daduizhang"), "2026-11-17", (ctx) =>
      undoMerge(ctx, { id, version: 2, reason: "经核对不是同一工地。" }),
    );

  it("S2: leaves either case what it is about, which was the surviving one's while they were merged", async () => {
    const pair = await aFullPair();
    const { into, from } = pair;
    await db()
      .update(cases)
      .set({ ownTopics: ["dispatch"], topics: ["dispatch", "wages"] })
      .where(eq(cases.id, from.id));
    const { claimedFen } = await row(from.id);
    const id = await aMerge(pair);
    expect(await row(into.id)).toMatchObject({ topics: ["dispatch", "wages"], claimedFen });
    await undo(id);
    expect(await row(into.id)).toMatchObject({ topics: [], claimedFen: 0 });
    expect(await row(from.id)).toMatchObject({ topics: ["dispatch", "wages"], claimedFen });
  });

  it("moves everything back to the number it had, and the clocks have run on", async () => {
    const pair = await aFullPair();
    const { into, from, lead, findingId } = pair;
    const visit = await aVisitOfCase("2026-11-12", from.id);
    await act(lead, "2026-11-12", (ctx) => carryVisit(ctx, { id: visit.id, caseId: from.id }));
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

  it("leaves alone what has left the case since: a complaint that was taken out waits for its own decision", async () => {
    const pair = await aFullPair({ isTakenOver: false });
    const { from, leader } = pair;
    const id = await aMerge(pair);
    const out = { id: from.complaintId, version: 3, reason: "不是同一用工单位。" };
    await act(leader, MERGED, (ctx) => unjoinComplaint(ctx, out));
    await undo(id);
    const [complaint] = await db().select().from(complaints).where(eq(complaints.id, from.complaintId));
    expect(complaint).toMatchObject({ state: "received", caseId: null });
    expect(await row(from.id)).toMatchObject({ state: "opened", mergedIntoId: null });
    expect(await db().$count(evidence, eq(evidence.caseId, from.id))).toBe(1);
  });

  it("is refused once the lines of a moved complaint were taken into the ledger", async () => {
    const pair = await aFullPair({ isTakenOver: false });
    const id = await aMerge(pair);
    await act(pair.lead, MERGED, (ctx) => takeOverClaims(ctx, { caseId: pair.into.id }));
    await expect(undo(id)).rejects.toMatchObject({ reason: "merge_bore_fruit" });
    expect(await rowsOfLedger(pair.into.id)).toHaveLength(3);
  });

  it("is refused once a moved visit became evidence of the case that goes on", async () => {
    const pair = await aFullPair();
    const visit = await aVisitOfCase("2026-11-12", pair.from.id);
    const id = await aMerge(pair);
    await act(pair.lead, MERGED, (ctx) => carryVisit(ctx, { id: visit.id, caseId: pair.into.id }));
    await expect(undo(id)).rejects.toMatchObject({ reason: "merge_bore_fruit" });
    expect(await visitsOfCase(pair.lead, pair.into.id)).toMatchObject([{ id: visit.id }]);
  });

  it("is refused once a worker of a moved row was drawn to be asked, and not for a draw that was moved", async () => {
    const pair = await aFullPair();
    const [claim] = await rowsOfLedger(pair.from.id);
    await aDrawOf(pair.from.id, claim?.id ?? "", pair.lead.id);
    const id = await aMerge(pair);
    const reasonOf = async () => (await regroupingFile(await officer("daduizhang"), pair.into.id, id)).refusals.undo;
    expect(await reasonOf()).toBeNull();
    await aDrawOf(pair.into.id, claim?.id ?? "", pair.lead.id);
    expect(await reasonOf()).toBe("merge_bore_fruit");
  });
});
