import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aDefiedCase, aProposedDecision } from "@/db/factories/decisions";
import { AFTER_DAYS, aServedRemedy } from "@/db/factories/enforcement";
import { aCaseInHand, aFinding, anExhibit, aProposedOrder } from "@/db/factories/orders";
import { enforcements, events, findingElements, findingEvidence, findings } from "@/db/schema";
import { at, world } from "@/lib/testing/world";
import type { ElementKey } from "@/lib/violations/elements";
import { TieElementsInput } from "../input";
import { elementsFile, evidenceMatrix } from "../queries/evidence-matrix";
import { amendFinding } from "./amend-finding";
import { issueOrder } from "./issue-order";
import { tieElements } from "./tie-elements";
import { withdrawFinding } from "./withdraw-finding";

const { officer, act } = world();
const ON = "2026-11-16";
const LATER = "2026-11-24";

type Ties = readonly [ElementKey, readonly string[]][];

async function tying(id: string, ties: Ties, { version = 1, by = "wangmin", on = ON } = {}) {
  const input = TieElementsInput.parse({
    ...{ id, version },
    ties: ties.map(([element, evidenceIds]) => ({ element, evidenceIds })),
  });
  return act(await officer(by), on, (ctx) => tieElements(ctx, input));
}

async function aProvedFinding() {
  const kase = await aCaseInHand(ON);
  const [finding, second] = [await aFinding(kase, ON), await anExhibit(kase.id, ON, 2)];
  return { ...kase, findingId: finding.id, secondId: second };
}

const tied = (id: string) =>
  db()
    .select({ element: findingElements.element, evidenceId: findingElements.evidenceId })
    .from(findingElements)
    .where(eq(findingElements.findingId, id))
    .orderBy(findingElements.element, findingElements.evidenceId);

const formOf = async (caseId: string, findingId: string, on = ON) =>
  elementsFile(await officer("wangmin"), { id: caseId, findingId }, at(on));

const matrixOf = async (caseId: string, on = ON) => evidenceMatrix(await officer("wangmin"), caseId, at(on));

describe("tieElements", () => {
  it("sets the exhibits of each element in place of those before, makes a new one the finding's, with the event", async () => {
    const { findingId: id, exhibitId, secondId } = await aProvedFinding();
    await tying(id, [
      ["act", [exhibitId, secondId, secondId]],
      ["amount", [exhibitId]],
    ]);
    expect(await tied(id)).toHaveLength(3);
    const own = await db().select().from(findingEvidence).where(eq(findingEvidence.findingId, id));
    expect(own.map(({ evidenceId }) => evidenceId).sort()).toEqual([exhibitId, secondId].sort());
    await tying(id, [["period", [secondId]]], { version: 2 });
    expect(await tied(id)).toEqual([{ element: "period", evidenceId: secondId }]);
    await tying(id, [["period", []]], { version: 3 });
    expect(await tied(id)).toEqual([]);
    const acts = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, id));
    expect(acts.filter((event) => event.act === "finding.tie")).toHaveLength(3);
  });

  it("refuses who does not hold the case, another region, an older version and a finding taken back", async () => {
    const { findingId: id, exhibitId } = await aProvedFinding();
    const ties: Ties = [["act", [exhibitId]]];
    await expect(tying(id, ties, { by: "daduizhang" })).rejects.toMatchObject({ code: "refused" });
    await expect(tying(id, ties, { by: "ylxjiancha" })).rejects.toMatchObject({ code: "not_found" });
    await expect(tying(id, ties, { version: 2 })).rejects.toMatchObject({ code: "stale" });
    const reason = "证据不能证明该事实。";
    await act(await officer("wangmin"), ON, (ctx) => withdrawFinding(ctx, { id, version: 1, reason }));
    await expect(tying(id, ties, { version: 2 })).rejects.toMatchObject({ reason: "finding_withdrawn" });
    expect(await tied(id)).toEqual([]);
  });

  it("names the element that the entry does not have, that the orders prove, or whose exhibit is another case's", async () => {
    const { findingId: id, exhibitId } = await aProvedFinding();
    const other = await aCaseInHand(ON);
    const ties: Ties = [
      ["children", [exhibitId]],
      ["defied", [exhibitId]],
      ["act", [exhibitId, other.exhibitId]],
    ];
    await expect(tying(id, ties)).rejects.toMatchObject({
      fields: {
        "ties.0.evidenceIds": "element_unknown",
        "ties.1.evidenceIds": "element_unknown",
        "ties.2.evidenceIds": "evidence_unknown",
      },
    });
    expect(await tied(id)).toEqual([]);
  });

  it("under a decision only fills from the finding's own exhibits: none is taken away, none is new", async () => {
    const kase = await aDefiedCase(LATER);
    const { findingId: id, exhibitId } = kase;
    await tying(id, [["act", [exhibitId]]], { on: LATER });
    const decision = await aProposedDecision(LATER);
    const own = decision.findingId;
    await tying(own, [["act", [decision.exhibitId]]], { on: LATER });
    const taking = tying(own, [["period", [decision.exhibitId]]], { version: 2, on: LATER });
    await expect(taking).rejects.toMatchObject({ code: "refused", reason: "finding_in_decision" });
    const added = await anExhibit(decision.caseId, LATER, 2);
    const bringing = tying(own, [["act", [decision.exhibitId, added]]], { version: 2, on: LATER });
    await expect(bringing).rejects.toMatchObject({ code: "refused", reason: "finding_in_decision" });
    expect(await tied(own)).toEqual([{ element: "act", evidenceId: decision.exhibitId }]);
  });

  it("under an order that waits to be issued only fills from the finding's own exhibits, and is free once issued", async () => {
    const { id: orderId, caseId, findingId: id, exhibitId } = await aProposedOrder(ON);
    const added = await anExhibit(caseId, ON, 2);
    await tying(id, [["act", [exhibitId]]]);
    for (const ties of [[["act", [exhibitId, added]]], [["act", []]]] satisfies Ties[]) {
      const attempt = tying(id, ties, { version: 2 });
      await expect(attempt).rejects.toMatchObject({ code: "refused", reason: "finding_in_order" });
    }
    expect(await tied(id)).toEqual([{ element: "act", evidenceId: exhibitId }]);
    const limited = await formOf(caseId, id);
    expect(limited).toMatchObject({ refusal: null, limit: "finding_in_order", exhibits: [{ id: exhibitId }] });
    await act(await officer("daduizhang"), ON, (ctx) => issueOrder(ctx, { id: orderId, version: 1 }));
    expect(await formOf(caseId, id)).toMatchObject({ limit: null, exhibits: [{ id: exhibitId }, { id: added }] });
    await tying(id, [["act", [exhibitId, added]]], { version: 2 });
    expect(await tied(id)).toHaveLength(2);
  });

  it("is free again once the decision has fallen", async () => {
    const { id: enforcementId, caseId, findingId: id } = await aServedRemedy();
    const added = await anExhibit(caseId, AFTER_DAYS, 2);
    const bringing = async () => tying(id, [["act", [added]]], { on: AFTER_DAYS });
    await expect(bringing()).rejects.toMatchObject({ reason: "finding_in_decision" });
    const limited = await formOf(caseId, id, AFTER_DAYS);
    expect(limited).toMatchObject({ refusal: null, limit: "finding_in_decision" });
    expect(limited.exhibits.map(({ ordinal }) => ordinal)).toEqual([1]);
    const ended = { state: "ended", endedOn: AFTER_DAYS, endGround: "decision_annulled" } as const;
    await db().update(enforcements).set(ended).where(eq(enforcements.id, enforcementId));
    await bringing();
    expect(await tied(id)).toEqual([{ element: "act", evidenceId: added }]);
  });

  it("is free again once a reconsideration has annulled the decision, and not because its enforcement ended", async () => {
    const { id: enforcementId, caseId, findingId: id } = await aServedRemedy();
    const fate = async (over: Partial<typeof enforcements.$inferInsert>) => {
      await db().update(enforcements).set(over).where(eq(enforcements.id, enforcementId));
      return (await formOf(caseId, id, AFTER_DAYS)).limit;
    };
    const ended = { state: "ended", endedOn: AFTER_DAYS, endGround: "object_lost" } as const;
    expect(await fate(ended)).toBe("finding_in_decision");
    expect(await fate({ state: "annulled", endedOn: null, endGround: null })).toBeNull();
  });

  it("goes with the exhibit when the finding is amended without it, and stays with those that are kept", async () => {
    const { findingId: id, exhibitId, secondId } = await aProvedFinding();
    await tying(id, [["act", [exhibitId, secondId]]]);
    const [row] = await db().select().from(findings).where(eq(findings.id, id));
    if (!row) throw new Error("the finding is gone");
    const { provisionBroken, facts, happenedFrom, workerCount } = row;
    const words = { provisionBroken, facts, happenedFrom, happenedUntil: "", workerCount, amount: null };
    const input = { ...words, id, version: 2, evidenceIds: [secondId] };
    await act(await officer("wangmin"), ON, (ctx) => amendFinding(ctx, input));
    expect(await tied(id)).toEqual([{ element: "act", evidenceId: secondId }]);
  });
});

describe("evidenceMatrix", () => {
  it("shows each element with its exhibits, and the exhibits that prove none", async () => {
    const { id: caseId, findingId: id, exhibitId } = await aProvedFinding();
    const before = await matrixOf(caseId);
    expect(before.findings[0]?.rows.map(({ element, standing }) => [element, standing])).toEqual([
      ["subject", "empty"],
      ["act", "empty"],
      ["period", "empty"],
      ["amount", "empty"],
      ["defied", "order_missing"],
    ]);
    expect(before.unused.map(({ ordinal, findings: of }) => [ordinal, of])).toEqual([
      [1, [1]],
      [2, []],
    ]);
    await tying(id, [["act", [exhibitId]]]);
    const after = await matrixOf(caseId);
    expect(after.findings[0]?.rows[1]).toMatchObject({
      standing: "exhibits",
      exhibits: [{ id: exhibitId, ordinal: 1 }],
    });
    expect(after.unused.map(({ ordinal }) => ordinal)).toEqual([2]);
  });

  it("reckons from a served order that was defied", async () => {
    const { id } = await aDefiedCase(LATER);
    const { findings: found } = await matrixOf(id, LATER);
    expect(found[0]?.rows.find(({ element }) => element === "defied")).toMatchObject({
      standing: "reckoned",
      defiedOn: LATER,
    });
  });

  it("leaves out what was taken back, and does not exist for another region", async () => {
    const { id: caseId, findingId: id } = await aProvedFinding();
    const reason = "证据不能证明该事实。";
    await act(await officer("wangmin"), ON, (ctx) => withdrawFinding(ctx, { id, version: 1, reason }));
    expect((await matrixOf(caseId)).findings).toEqual([]);
    const stranger = await officer("ylxjiancha");
    await expect(evidenceMatrix(stranger, caseId, at(ON))).rejects.toMatchObject({ code: "not_found" });
  });
});
