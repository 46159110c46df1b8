import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aCaseInHand, aFinding, aProposedOrder, findingEntry } from "@/db/factories/orders";
import { caseOfficers, events, findingEvidence, findings } from "@/db/schema";
import { AmendFindingInput } from "@/lib/orders/input";
import { world } from "@/lib/testing/world";
import { amendFinding } from "./amend-finding";
import { recordFinding } from "./record-finding";
import { withdrawFinding } from "./withdraw-finding";

const { officer, act } = world();
const ON = "2026-11-16";

describe("recordFinding", () => {
  it("records the fact with its entry, amount in fen and exhibits, and the event", async () => {
    const kase = await aCaseInHand(ON);
    const { id } = await aFinding(kase, ON);
    const [row] = await db().select().from(findings).where(eq(findings.id, id));
    expect(row).toMatchObject({ ordinal: 1, violationCode: "LDJC-26-1", amountFen: 12_345_678, recordedOn: ON });
    const tied = await db().select().from(findingEvidence).where(eq(findingEvidence.findingId, id));
    expect(tied.map(({ evidenceId }) => evidenceId)).toEqual([kase.exhibitId]);
    const acts = await db()
      .select({ act: events.act, about: events.about })
      .from(events)
      .where(eq(events.subjectId, id));
    expect(acts).toEqual([{ act: "finding.record", about: expect.arrayContaining([kase.id]) }]);
  });

  it("refuses who does not hold the case, another region, and a case that only one inspector holds", async () => {
    const kase = await aCaseInHand(ON);
    const entry = findingEntry(kase.id);
    const leader = await officer("daduizhang");
    await expect(act(leader, ON, (ctx) => recordFinding(ctx, entry))).rejects.toMatchObject({ code: "refused" });
    const stranger = await officer("ylxjiancha");
    await expect(act(stranger, ON, (ctx) => recordFinding(ctx, entry))).rejects.toMatchObject({ code: "not_found" });
    const second = await officer("lizhe");
    await db().update(caseOfficers).set({ until: ON }).where(eq(caseOfficers.accountId, second.id));
    const inspector = await officer("wangmin");
    await expect(act(inspector, ON, (ctx) => recordFinding(ctx, entry))).rejects.toMatchObject({
      reason: "one_inspector_only",
    });
  });

  it("refuses an unknown entry, an exhibit of another case, and conduct that the entry does not judge", async () => {
    const kase = await aCaseInHand(ON);
    const other = await aCaseInHand(ON);
    const inspector = await officer("wangmin");
    const attempt = (over: Parameters<typeof findingEntry>[1]) =>
      act(inspector, ON, (ctx) => recordFinding(ctx, findingEntry(kase.id, over)));
    await expect(attempt({ violationCode: "XX-1" })).rejects.toMatchObject({
      fields: { violationCode: "violation_unknown" },
    });
    await expect(attempt({ evidenceIds: [other.exhibitId] })).rejects.toMatchObject({
      fields: { evidenceIds: "evidence_unknown" },
    });
    const before = { violationCode: "CL-20-3", happenedFrom: "2026-05-01", happenedUntil: "2026-06-30" };
    await expect(attempt(before)).rejects.toMatchObject({ fields: { happenedFrom: "violation_does_not_judge" } });
  });
});

describe("amendFinding", () => {
  it("changes words and exhibits while no order stands on the finding", async () => {
    const kase = await aCaseInHand(ON);
    const { id } = await aFinding(kase, ON, { evidenceIds: [] });
    const {
      caseId: _case,
      violationCode: _code,
      ...entry
    } = {
      ...findingEntry(kase.id),
      happenedUntil: "",
      amount: "",
      evidenceIds: [kase.exhibitId],
    };
    const inspector = await officer("lizhe");
    const input = AmendFindingInput.parse({ ...entry, id, version: 1 });
    await act(inspector, ON, (ctx) => amendFinding(ctx, input));
    const [row] = await db().select().from(findings).where(eq(findings.id, id));
    expect(row).toMatchObject({ version: 2, amountFen: null, happenedUntil: null });
    await expect(act(inspector, ON, (ctx) => amendFinding(ctx, input))).rejects.toMatchObject({ code: "stale" });
  });

  it("refuses once an order is proposed on it", async () => {
    const order = await aProposedOrder(ON);
    const inspector = await officer("wangmin");
    const attempt = act(inspector, ON, (ctx) =>
      withdrawFinding(ctx, { id: order.findingId, version: 1, reason: "事实认定有误。" }),
    );
    await expect(attempt).rejects.toMatchObject({ code: "refused", reason: "finding_in_order" });
  });
});

describe("withdrawFinding", () => {
  it("keeps the finding with who withdrew it and why, once", async () => {
    const kase = await aCaseInHand(ON);
    const { id } = await aFinding(kase, ON);
    const inspector = await officer("wangmin");
    const input = { id, version: 1, reason: "经核实该班组不属本单位。" };
    await act(inspector, ON, (ctx) => withdrawFinding(ctx, input));
    const [row] = await db().select().from(findings).where(eq(findings.id, id));
    expect(row).toMatchObject({ withdrawnOn: ON, withdrawnBy: inspector.id, withdrawnBecause: input.reason });
    await expect(act(inspector, ON, (ctx) => withdrawFinding(ctx, { ...input, version: 2 }))).rejects.toMatchObject({
      reason: "finding_withdrawn",
    });
  });
});
