import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import {
  aConcludedCase,
  aDefiedCase,
  aNotifiedDecision,
  anApprovedDecision,
  aProposedDecision,
  decisionItemRows,
  decisionRow,
  penaltyEntry,
  remedyEntry,
} from "@/db/factories/decisions";
import { caseOfficers, decisions, documents, events, returnPoints } from "@/db/schema";
import { ReviseDecisionInput } from "@/lib/decisions/input";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { approveDecision } from "./approve-decision";
import { giveBackDecision } from "./give-back-decision";
import { notifyDecision } from "./notify-decision";
import { proposeDecision } from "./propose-decision";
import { reviseDecision } from "./revise-decision";
import { withdrawDecision } from "./withdraw-decision";

const { officer, act } = world();
const ON = "2026-11-24";

const actsOn = async (subjectId: string) =>
  (await db().select({ act: events.act }).from(events).where(eq(events.subjectId, subjectId))).map(
    ({ act: name }) => name,
  );

describe("proposeDecision", () => {
  it("keeps each measure with the range and the words of its entry, and takes no number", async () => {
    const { id, caseId } = await aProposedDecision(ON);
    expect(await decisionRow(id)).toMatchObject({ state: "proposed", kind: "penalty", number: null, caseId });
    expect(await decisionItemRows(id)).toMatchObject([
      {
        measure: "fine",
        violationCode: "LDJC-30-3",
        amountFen: 300_000,
        leastFen: 200_000,
        mostFen: 2_000_000,
        actOn: ON,
        isNoticed: false,
        basis: expect.stringContaining("《劳动保障监察条例》第三十条第（三）项规定"),
      },
    ]);
    expect(await actsOn(id)).toEqual(["decision.propose"]);
  });

  it.each([
    ["1999.99", "decision_amount_below"],
    ["2000", null],
    ["20000", null],
    ["20000.01", "decision_amount_above"],
    ["", "decision_amount_missing"],
  ])("takes the fine of 《条例》第三十条 inside 2,000 to 20,000 yuan only: %s", async (amount, fault) => {
    const kase = await aDefiedCase(ON);
    const items = [
      {
        choice: `${kase.findingId}/LDJC-30-3/1`,
        amount,
        content: "从轻处罚的理由。",
        deviation: "",
        pastReason: "",
        factors: [],
      },
    ];
    const inspector = await officer("wangmin");
    const proposing = act(inspector, ON, (ctx) => proposeDecision(ctx, penaltyEntry(kase, { items })));
    if (fault === null) await expect(proposing).resolves.toMatchObject({ caseId: kase.id });
    else await expect(proposing).rejects.toMatchObject({ code: "invalid", fields: { "items.0.amount": fault } });
  });

  it("offers no fine for an ignored order where no order was ignored, and no finding of another case", async () => {
    const kase = await aConcludedCase(ON);
    const other = await aDefiedCase(ON);
    const items = [kase, other].map(({ findingId }) => ({
      choice: `${findingId}/LDJC-30-3/1`,
      amount: "3000",
      content: "从轻处罚的理由。",
      deviation: "",
      pastReason: "",
      factors: [],
    }));
    const inspector = await officer("wangmin");
    await expect(
      act(inspector, ON, (ctx) => proposeDecision(ctx, penaltyEntry(kase, { items }))),
    ).rejects.toMatchObject({ fields: { "items.0.choice": "measure_unknown", "items.1.choice": "measure_unknown" } });
    expect(await db().$count(decisions, eq(decisions.caseId, kase.id))).toBe(0);
  });

  it("refuses a second proceeding of the kind while one is under way, and takes one of another kind", async () => {
    const { caseId, findingId } = await aProposedDecision(ON);
    const kase = { id: caseId, findingId };
    const inspector = await officer("lizhe");
    await expect(act(inspector, ON, (ctx) => proposeDecision(ctx, penaltyEntry(kase)))).rejects.toMatchObject({
      code: "refused",
      reason: "decision_pending",
    });
    await expect(act(inspector, ON, (ctx) => proposeDecision(ctx, remedyEntry(kase)))).resolves.toMatchObject({
      caseId,
    });
  });
});

describe("approveDecision", () => {
  it("is not for a squad leader who holds the case", async () => {
    const { id, caseId } = await aProposedDecision(ON);
    const leader = await officer("daduizhang");
    const second = and(eq(caseOfficers.caseId, caseId), eq(caseOfficers.part, "second"));
    await db().update(caseOfficers).set({ accountId: leader.id }).where(second);
    const approving = act(leader, ON, (ctx) => approveDecision(ctx, { id, version: 1, opinion: "同意告知。" }));
    await expect(approving).rejects.toMatchObject({ reason: "decision_approver_holds_case" });
    expect(await decisionRow(id)).toMatchObject({ state: "proposed", version: 1 });
  });
});

describe("giveBackDecision, reviseDecision and withdrawDecision", () => {
  it("returns point by point, takes the revised measures, and the reviser stands as proposer", async () => {
    const { id, caseId, findingId } = await aProposedDecision(ON);
    const [leader, second] = await Promise.all([officer("daduizhang"), officer("lizhe")]);
    const points = [{ place: "amount" as const, reason: "逾期后已支付一半，请再从轻。" }];
    await act(leader, ON, (ctx) => giveBackDecision(ctx, { id, version: 1, points }));
    const sentBack = await db().select().from(returnPoints).where(eq(returnPoints.decisionId, id));
    expect(sentBack).toMatchObject([{ place: "amount", round: 2, ordinal: 1, returnedBy: leader.id }]);
    const { caseId: _case, personId: _unit, ...entry } = penaltyEntry({ id: caseId, findingId });
    const items = [
      {
        choice: `${findingId}/LDJC-30-3/1`,
        amount: "2000",
        content: "逾期后支付一半，从轻处罚。",
        deviation: "",
        pastReason: "",
        factors: [],
      },
    ];
    const input = ReviseDecisionInput.parse({ ...entry, id, version: 2, items });
    await act(second, ON, (ctx) => reviseDecision(ctx, input));
    expect(await decisionRow(id)).toMatchObject({ state: "proposed", proposedBy: second.id, version: 3 });
    expect(await decisionItemRows(id)).toMatchObject([{ amountFen: 200_000 }]);
  });

  it("is taken back with its reason before the party was told, and not after", async () => {
    const inspector = await officer("wangmin");
    const reason = "证据需要补充。";
    const { id } = await aProposedDecision(ON);
    await act(inspector, ON, (ctx) => withdrawDecision(ctx, { id, version: 1, reason }));
    expect(await decisionRow(id)).toMatchObject({ state: "withdrawn", endedBecause: reason, endedOn: ON });
    const told = await aNotifiedDecision(ON);
    await expect(
      act(inspector, ON, (ctx) => withdrawDecision(ctx, { id: told.id, version: 3, reason })),
    ).rejects.toMatchObject({ code: "refused", reason: "illegal_transition" });
  });
});

describe("approveDecision", () => {
  it("prints the 案件处理报批表 with proposal and approval", async () => {
    const { id } = await anApprovedDecision(ON);
    const { state, approvalId, approvedOn } = await decisionRow(id);
    expect({ state, approvedOn }).toEqual({ state: "approved", approvedOn: ON });
    const [paper] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, approvalId ?? ""));
    expect(paper).toMatchObject({ paperKey: "case-handling-approval", number: null });
    const text = await pdfText(paper?.bytes ?? Buffer.of());
    expect(text).toContain("罚款¥3,000.00");
    expect(text).toContain("同意告知。");
    expect(await actsOn(id)).toEqual(["decision.propose", "decision.approve"]);
  });

  it("refuses one who is not the squad leader", async () => {
    const { id } = await aProposedDecision(ON);
    const approval = { id, version: 1, opinion: "同意。" };
    await expect(act(await officer("lizhe"), ON, (ctx) => approveDecision(ctx, approval))).rejects.toMatchObject({
      code: "refused",
      reason: "not_your_post",
    });
  });
});

describe("notifyDecision", () => {
  it("numbers the 事先告知书, tells the right to a hearing of a fine, and keeps what it said", async () => {
    const { id, number } = await aNotifiedDecision(ON);
    const row = await decisionRow(id);
    expect(row).toMatchObject({ state: "notified", noticedOn: ON, isHearingTold: true });
    expect(number).toMatch(/告字〔2026〕\d+号$/);
    const of = and(eq(documents.id, row.noticeId ?? ""), eq(documents.paperKey, "advance-notice"));
    const [paper] = await db().select().from(documents).where(of);
    const text = await pdfText(paper?.bytes ?? Buffer.of());
    expect(text).toContain("第四十五条");
    expect(text).toContain("有权要求举行听证");
    expect(await decisionItemRows(id)).toMatchObject([{ isNoticed: true, noticedFen: 300_000 }]);
  });

  it("tells no hearing of a remedy, and refuses before the squad leader agreed", async () => {
    const kase = await aDefiedCase(ON);
    const inspector = await officer("wangmin");
    const { id } = await act(inspector, ON, (ctx) => proposeDecision(ctx, remedyEntry(kase)));
    await expect(act(inspector, ON, (ctx) => notifyDecision(ctx, { id, version: 1 }))).rejects.toMatchObject({
      code: "refused",
      reason: "illegal_transition",
    });
    const approval = { id, version: 1, opinion: "同意。" };
    await act(await officer("daduizhang"), ON, (ctx) => approveDecision(ctx, approval));
    await act(inspector, ON, (ctx) => notifyDecision(ctx, { id, version: 2 }));
    const row = await decisionRow(id);
    expect(row.isHearingTold).toBe(false);
    const [paper] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, row.noticeId ?? ""));
    expect(await pdfText(paper?.bytes ?? Buffer.of())).not.toContain("听证");
  });
});
