import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { AFTER_WINDOW, decideEntry, decisionItemRows, decisionRow, penaltyForm } from "@/db/factories/decisions";
import { aPublishedSetting } from "@/db/factories/discretion";
import {
  aCaseOfChildren,
  aDecidedRevocation,
  anAgreedRevocation,
  aProposedRevocation,
  aReviewedRevocation,
  aSubmittedRevocation,
  aToldRevocation,
  childFineItem,
  revocationEntry,
  revocationItem,
} from "@/db/factories/licences";
import { decisionItems, decisionNotices, decisions } from "@/db/schema";
import { fieldMessages } from "@/lib/messages";
import { issuedText } from "@/lib/testing/issued-text";
import { at, world } from "@/lib/testing/world";
import { ReviseDecisionInput } from "../input";
import { decisionActRefusal } from "../policy";
import { decisionFacts } from "../queries/decision-facts";
import { approveDecision } from "./approve-decision";
import { decide } from "./decide";
import { proposeDecision } from "./propose-decision";
import { reviseDecision } from "./revise-decision";
import { reworkDecision } from "./rework-decision";

const { officer, act, employerId } = world();
const ON = "2026-11-24";
const WORDS = "吊销许可证（人力资源服务许可证，编号9902012024001200，颁发机关测试市示范区人力资源和社会保障局）";

const without = (text: string) => text.replace(/\s/g, "");
const fineAlone = (findingId: string) => [childFineItem(findingId)];
const both = (findingId: string) => [childFineItem(findingId), revocationItem(findingId)];

/** Sums that no penalty of these tests comes near. */
beforeAll(async () => {
  await aPublishedSetting(ON, { kind: "hearing_organisation", value: "900000" });
  await aPublishedSetting(ON, { kind: "collective_discussion", value: "900000" });
});

describe("a penalty that revokes a licence", () => {
  it("keeps the licence as it was typed, without an amount, a band or what was fined before", async () => {
    const { id } = await aProposedRevocation();
    expect(await decisionItemRows(id)).toMatchObject([
      {
        ...{ measure: "licence_revocation", violationCode: "TG-7", sanctionAt: 1 },
        ...{ amountFen: null, leastFen: null, mostFen: null, tierName: null, pastCount: null },
        ...{ licenceName: "人力资源服务许可证", licenceNumber: "9902012024001200" },
        licenceIssuer: "测试市示范区人力资源和社会保障局",
      },
    ]);
    const fined = await aProposedRevocation(fineAlone);
    expect(await decisionItemRows(fined.id)).toMatchObject([{ licenceName: null, licenceIssuer: null }]);
  });

  it.each([
    [{ licenceName: "" }, { "items.0.licenceName": "licence_name_missing" }],
    [{ licenceNumber: "" }, { "items.0.licenceNumber": "licence_number_missing" }],
    [{ licenceIssuer: "" }, { "items.0.licenceIssuer": "licence_issuer_missing" }],
    [{ licenceIssuer: "测试市人力资源和社会保障局" }, { "items.0.licenceIssuer": "licence_of_another" }],
    [{ amount: "1" }, { "items.0.amount": "decision_amount_unasked" }],
  ])("is not proposed with %j", async (over, fields) => {
    const kase = await aCaseOfChildren();
    const entry = revocationEntry(kase, (findingId) => [revocationItem(findingId, over)]);
    const proposing = act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, entry));
    await expect(proposing).rejects.toMatchObject({ code: "invalid", fields });
    expect(await db().$count(decisions, eq(decisions.caseId, kase.id))).toBe(0);
  });

  it("is told with a hearing, reviewed and discussed, however small what is fined beside it", async () => {
    const told = await aToldRevocation(both);
    const { isHearingTold, noticeId } = await decisionRow(told.id);
    expect(isHearingTold).toBe(true);
    expect(without(await issuedText(noticeId))).toContain("有权要求举行听证");
    const head = await officer("juzhang");
    const deciding = (id: string, version: number) =>
      act(head, AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, version)));
    const submitted = await aSubmittedRevocation();
    await expect(deciding(submitted.id, 4)).rejects.toMatchObject({ reason: "review_missing" });
    const reviewed = await aReviewedRevocation();
    await expect(deciding(reviewed.id, 5)).rejects.toMatchObject({ reason: "discussion_missing" });
  });

  it("is not decided where its notice told of no hearing, or the days to ask for one still run", async () => {
    const { id } = await aToldRevocation();
    const asked = async (on: string) => {
      const facts = await decisionFacts(db(), await decisionRow(id), at(on));
      return decisionActRefusal(await officer("wangmin"), facts, "submit");
    };
    expect(await asked("2026-12-01")).toBe("statement_window_open");
    await db().update(decisions).set({ waivedOn: ON, waiver: "书面放弃陈述申辩。" }).where(eq(decisions.id, id));
    expect(await asked("2026-12-01")).toBe("hearing_window_open");
    expect(await asked(AFTER_WINDOW)).toBeNull();
    await db().update(decisions).set({ isHearingTold: false }).where(eq(decisions.id, id));
    expect(await asked(AFTER_WINDOW)).toBe("hearing_not_told");
  });

  it("is not put beside what the notice said, nor into a fresh start without a new fact", async () => {
    const { id, findingId } = await aToldRevocation(fineAlone);
    const inspector = await officer("wangmin");
    const [fine] = await decisionItemRows(id);
    const licence = {
      licenceName: "人力资源服务许可证",
      licenceNumber: "1",
      licenceIssuer: "测试市示范区人力资源和社会保障局",
    };
    const added = { ...licence, measure: "licence_revocation", sanctionAt: 1, amountFen: null } as const;
    const before = { ...fine, noticedFen: null, leastFen: null, mostFen: null, persons: null, reckoning: "" };
    const { id: _id, ...row } = { ...before, ...added, isNoticed: false, ordinal: 2, decisionId: id, findingId };
    await db()
      .insert(decisionItems)
      .values({ ...row, actOn: ON, basis: "第七条", content: "吊销。", violationCode: "TG-7" });
    const asked = async () =>
      decisionActRefusal(inspector, await decisionFacts(db(), await decisionRow(id), at(AFTER_WINDOW)), "submit");
    expect(await asked()).toBe("hearing_not_told");
    await db().update(decisions).set({ isHearingTold: true }).where(eq(decisions.id, id));
    expect(await asked()).toBe("raised_without_facts");
    const toldRevoked = (revokesLicence: boolean) =>
      db().update(decisionNotices).set({ revokesLicence }).where(eq(decisionNotices.decisionId, id));
    await toldRevoked(true);
    expect(await asked()).toBe("heavier_than_noticed");
    await toldRevoked(false);
    const points = [{ place: "measure" as const, reason: "另行吊销许可证。" }];
    await act(inspector, AFTER_WINDOW, (ctx) => reworkDecision(ctx, { id, version: 3, points }));
    const { caseId: _, ...form } = penaltyForm({ id: "", findingId }, { items: both(findingId) });
    const revised = ReviseDecisionInput.parse({ ...form, id, version: 4 });
    await act(inspector, AFTER_WINDOW, (ctx) => reviseDecision(ctx, revised));
    const approving = act(await officer("daduizhang"), AFTER_WINDOW, (ctx) =>
      approveDecision(ctx, { id, version: 5, opinion: "同意告知。" }),
    );
    await expect(approving).rejects.toMatchObject({ reason: "raised_without_facts" });
  });

  it("stands with the licence's name, number and issuer on every paper, and asks for no bank", async () => {
    const { id, documentId } = await aDecidedRevocation();
    const { approvalId, noticeId } = await decisionRow(id);
    for (const paper of [approvalId, noticeId, documentId]) expect(without(await issuedText(paper))).toContain(WORDS);
    const text = without(await issuedText(documentId));
    expect(text).toContain("本决定自送达之日起生效");
    expect(text).not.toContain("¥");
    const kept = await db().select().from(decisionNotices).where(eq(decisionNotices.decisionId, id));
    expect(kept).toMatchObject([{ moneyFen: 0, revokesLicence: true }]);
  });
});

describe("a licence that a decision in force has revoked", () => {
  const NUMBER = "甲ab2024第７号";
  const again = (findingId: string) => [revocationItem(findingId, { licenceNumber: " 甲AB 2024第7号" })];
  const proposing = async () => {
    const kase = await aCaseOfChildren();
    return act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, revocationEntry(kase, again)));
  };
  const approving = async (id: string) =>
    act(await officer("daduizhang"), ON, (ctx) => approveDecision(ctx, { id, version: 1, opinion: "同意告知。" }));
  const set = (id: string, row: Partial<typeof decisions.$inferInsert>) =>
    db().update(decisions).set(row).where(eq(decisions.id, id));

  it("is not revoked again, at the proposal or later, until that decision falls", async () => {
    const waiting = await proposing();
    const { id } = await aDecidedRevocation((findingId) => [revocationItem(findingId, { licenceNumber: NUMBER })]);
    const { number, decidedOn } = await decisionRow(id);
    const fault = `licence_revoked_already:${number}（${decidedOn}）`;
    await expect(proposing()).rejects.toMatchObject({ code: "invalid", fields: { "items.0.licenceNumber": fault } });
    expect(fieldMessages({ at: fault }).at).toContain(`该许可证已由生效的决定吊销——${number}（${decidedOn}）`);
    await expect(approving(waiting.id)).rejects.toMatchObject({ reason: "licence_revoked_before" });
    await set(id, { regionCode: "990202" });
    await expect(proposing()).rejects.toMatchObject({
      fields: { "items.0.licenceNumber": "licence_revoked_already:其他地区1件" },
    });
    const { documentId } = await decisionRow(id);
    await set(id, { revokedOn: AFTER_WINDOW, revocationId: documentId });
    await approving(waiting.id);
    await expect(proposing()).resolves.toBeDefined();
  });

  it("T08: is revoked by one of two cases that decide at once, and the other is told", async () => {
    const one = (findingId: string) => [revocationItem(findingId, { licenceNumber: "丙2024第1号" })];
    const [first, second] = [await anAgreedRevocation(one), await anAgreedRevocation(one)];
    const head = await officer("juzhang");
    const done = await Promise.allSettled(
      [first, second].map(({ id }) => act(head, AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 6)))),
    );
    expect(done.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(done).toContainEqual({
      status: "rejected",
      reason: expect.objectContaining({ code: "refused", reason: "licence_revoked_before" }),
    });
  });

  it("stands beside another party's, and another number", async () => {
    const { id } = await aDecidedRevocation((findingId) => [revocationItem(findingId, { licenceNumber: NUMBER })]);
    await expect(proposing()).rejects.toMatchObject({ code: "invalid" });
    await set(id, { employerId: await employerId("91990101MA0H00037G") });
    await expect(proposing()).resolves.toBeDefined();
    const kase = await aCaseOfChildren();
    const entry = revocationEntry(kase, (findingId) => [revocationItem(findingId, { licenceNumber: "甲AB2024第8号" })]);
    await expect(act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, entry))).resolves.toBeDefined();
  });
});
