import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anInvestigatedCase, aStoredExhibit, team, aClosing as theClosing } from "@/db/factories/closing";
import { aDeclinedComplaint, aJoinedComplaint, anOpenedCase } from "@/db/factories/complaints";
import { aNotifiedDecision } from "@/db/factories/decisions";
import { aProof, completeDelivery as completeEntry } from "@/db/factories/deliveries";
import { anEnforcement } from "@/db/factories/enforcement";
import { anIssuedOrder, aServedOrder } from "@/db/factories/orders";
import { anUnservedListing } from "@/db/factories/wage-listings";
import { cases, deliveries, enforcementDemands } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { reopenCase } from "@/lib/cases/commands/reopen-case";
import { caseLifecycle } from "@/lib/cases/lifecycle";
import { rescindCase } from "@/lib/closing/commands/rescind-case";
import { declineComplaint } from "@/lib/complaints/commands/decline-complaint";
import { unjoinComplaint } from "@/lib/complaints/commands/join-complaint";
import { takeBack } from "@/lib/complaints/commands/take-back";
import { complaintLifecycle } from "@/lib/complaints/lifecycle";
import { reworkDecision } from "@/lib/decisions/commands/rework-decision";
import { decisionLifecycle } from "@/lib/decisions/lifecycle";
import { enforcementLifecycle } from "@/lib/enforcement/lifecycle";
import { revokeOrder } from "@/lib/orders/commands/revoke-order";
import { orderLifecycle } from "@/lib/orders/lifecycle";
import { standingIn } from "@/lib/regroupings/queries/standing";
import { revocationLifecycle } from "@/lib/revocations/lifecycle";
import { filesFolder } from "@/lib/testing/files";
import { world } from "@/lib/testing/world";
import { revokeListing } from "@/lib/wage-listings/commands/revoke-listing";
import { listingLifecycle } from "@/lib/wage-listings/lifecycle";
import { recipientOf, restoringActs, withdrawingActs } from "../lifecycle";
import { type MatterRef, namesOf, ofCase, ofComplaint } from "../matter";
import { blankReceipt } from "../queries/blank-receipt";
import { deliveriesOfMatter } from "../queries/deliveries-of-matter";
import { withdrawnPapers } from "../queries/withdrawn-papers";
import { completeDelivery } from "./complete-delivery";
import { keepSigned } from "./keep-signed";
import { recordDelivery, sendDelivery } from "./record-delivery";
import { failDelivery, recordFailedAttempt } from "./record-failed-attempt";

filesFolder();
const { officer, employerId, act } = world();
const ON = "2026-11-16";
const POSTED = "2026-11-18";
const BACK = "2026-11-20";
const TODAY = "2026-12-28";

let leader: Officer;
let wang: Officer;
let li: Officer;

beforeAll(async () => {
  [leader, wang, li] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
});

const papersOf = async (matter: MatterRef, key: string) =>
  (await deliveriesOfMatter(wang, matter)).papers.filter(({ paperKey }) => paperKey === key);

const stateOf = async (matter: MatterRef, key: string) =>
  (await papersOf(matter, key)).map(({ state, withdrawnOn }) => [state, withdrawnOn]);

const again = (id: string, version = 2) =>
  act(leader, BACK, (ctx) => {
    const why = { ground: "own", knownOn: BACK, organ: "", paperNumber: "", reason: "原决定认定事实有误。" } as const;
    return takeBack(ctx, { id, version, ...why });
  });

/** A notice of a declined complaint, and how it is delivered. */
async function declined() {
  const { id } = await aDeclinedComplaint(leader, ON);
  const matter = ofComplaint(id);
  const [paper] = await papersOf(matter, "non-acceptance-notice");
  const place = { ...namesOf(matter), documentId: paper?.id ?? "", servers: [wang.id, li.id] };
  const proof = await aProof(wang, ON, { complaintId: id });
  const direct = completeEntry("direct", TODAY, place, proof);
  const typed = { ...direct, receiver: "self" as const, receiverName: "张䶮" };
  return { id, matter, place, proof, typed };
}

/** The same, posted or put up before it was taken back. */
async function underWay(method: "post" | "public_notice") {
  const { id, matter, place, proof } = await declined();
  const entry = { ...completeEntry(method, POSTED, place, proof), receivedOn: "" };
  const sent = await act(wang, POSTED, (ctx) => sendDelivery(ctx, entry));
  await again(id);
  return { ...sent, matter, proof, complaintId: id };
}

describe("a paper whose decision was taken back before it was served", () => {
  it("is not delivered any more in any way, says so, and has no receipt to sign", async () => {
    const { id, matter, typed, place } = await declined();
    expect(await stateOf(matter, "non-acceptance-notice")).toEqual([["unserved", null]]);
    await again(id);
    const [paper] = await papersOf(matter, "non-acceptance-notice");
    expect(paper).toMatchObject({ state: "withdrawn", withdrawnOn: BACK, refusal: "paper_withdrawn" });
    const refusal = { code: "refused", reason: "paper_withdrawn" };
    await expect(act(wang, TODAY, (ctx) => recordDelivery(ctx, typed))).rejects.toMatchObject(refusal);
    const post = { ...completeEntry("post", TODAY, place, typed.files[0] ?? ""), receivedOn: "", files: [] };
    await expect(act(wang, TODAY, (ctx) => sendDelivery(ctx, post))).rejects.toMatchObject(refusal);
    const failed = { ...typed, failure: "家中无人应门。" };
    await expect(act(wang, TODAY, (ctx) => recordFailedAttempt(ctx, failed))).rejects.toMatchObject(refusal);
    await expect(blankReceipt(wang, matter, place.documentId)).rejects.toMatchObject({ code: "not_found" });
    expect(await db().$count(deliveries, eq(deliveries.complaintId, id))).toBe(0);
  });

  it("leaves the notice of a decision that followed to be delivered", async () => {
    const { id, matter } = await declined();
    await again(id);
    const why = { ground: "not_our_region", reason: "用工所在地不在本区。", otherRoute: "" } as const;
    await act(leader, BACK, (ctx) => declineComplaint(ctx, { id, version: 3, ...why }));
    expect(await stateOf(matter, "non-acceptance-notice")).toEqual([
      ["withdrawn", BACK],
      ["unserved", null],
    ]);
  });

  it("may have come by mail all the same: what came back is recorded, or that nothing did", async () => {
    const [came, lost] = [await underWay("post"), await underWay("post")];
    const back = { id: came.id, version: 2, receivedOn: BACK, files: [came.proof] };
    expect(await act(wang, TODAY, (ctx) => completeDelivery(ctx, back))).toMatchObject({ servedOn: BACK });
    expect(await stateOf(came.matter, "non-acceptance-notice")).toEqual([["served", BACK]]);
    const failure = { id: lost.id, version: 2, failure: "邮件被退回，地址不详。", files: [] };
    await act(wang, TODAY, (ctx) => failDelivery(ctx, failure));
    expect(await stateOf(lost.matter, "non-acceptance-notice")).toEqual([["withdrawn", BACK]]);
  });

  it("T-NOTICE-30: is not served by the days of a public notice that ended after it", async () => {
    const { id, matter } = await underWay("public_notice");
    const ended = { id, version: 2, receivedOn: "", files: [] };
    const counted = act(wang, TODAY, (ctx) => completeDelivery(ctx, ended));
    await expect(counted).rejects.toMatchObject({ reason: "paper_withdrawn" });
    const failure = { id, version: 2, failure: "决定已经撤回，公告撤下。", files: [] };
    await act(wang, TODAY, (ctx) => failDelivery(ctx, failure));
    expect(await stateOf(matter, "non-acceptance-notice")).toEqual([["withdrawn", BACK]]);
  });

  it("stays served where it had been, and takes what was signed", async () => {
    const { id, matter, typed } = await declined();
    const early = { ...typed, actedOn: POSTED };
    const served = await act(wang, POSTED, (ctx) => recordDelivery(ctx, early));
    await again(id);
    expect(await stateOf(matter, "non-acceptance-notice")).toEqual([["served", BACK]]);
    const file = await aProof(wang, BACK, { complaintId: id });
    await act(wang, BACK, (ctx) => keepSigned(ctx, { id: served.id, version: 2, files: [file] }));
  });
});

describe("which papers are taken back", () => {
  it("the acceptance of a complaint that was parted from its case again", async () => {
    const unit = await employerId("91990101MA0H00010Q");
    const kase = await anOpenedCase(leader, ON, unit);
    const { id } = await aJoinedComplaint(leader, ON, { caseId: kase.id, employerId: unit });
    expect(await stateOf(ofComplaint(id), "acceptance-notice")).toEqual([["unserved", null]]);
    await act(leader, BACK, (ctx) => unjoinComplaint(ctx, { id, version: 3, reason: "不是同一批人。" }));
    expect(await stateOf(ofComplaint(id), "acceptance-notice")).toEqual([["withdrawn", BACK]]);
    expect(await stateOf(ofCase(kase.id), "acceptance-notice")).toEqual([["unserved", null]]);
  });

  it("an order that was revoked, for which no merge waits either", async () => {
    const order = await anIssuedOrder(POSTED);
    const matter = ofCase(order.caseId);
    const waiting = async () => (await standingIn(db(), { into: order.caseId, from: order.caseId })).unserved;
    const before = await waiting();
    const reason = "认定的事实有误。";
    await act(leader, BACK, (ctx) => revokeOrder(ctx, { id: order.id, version: 2, reason }));
    expect(await stateOf(matter, "rectification-order")).toEqual([["withdrawn", BACK]]);
    expect(await stateOf(matter, "order-revocation")).toEqual([]);
    expect(await waiting()).toBe(before - 1);
  });

  it("of an order that was served its revocation is served too", async () => {
    const order = await aServedOrder(POSTED, POSTED);
    const reason = "认定的事实有误。";
    await act(leader, BACK, (ctx) => revokeOrder(ctx, { id: order.id, version: 2, reason }));
    expect(await stateOf(ofCase(order.caseId), "rectification-order")).toEqual([["served", BACK]]);
    expect(await stateOf(ofCase(order.caseId), "order-revocation")).toEqual([["unserved", null]]);
  });

  it("an advance notice whose proposal begins anew, and a listing that was revoked", async () => {
    const told = await aNotifiedDecision();
    const points = [{ place: "facts" as const, reason: "补充了新的证据。" }];
    await act(wang, "2026-11-26", (ctx) => reworkDecision(ctx, { id: told.id, version: 3, points }));
    expect(await stateOf(ofCase(told.caseId), "advance-notice")).toEqual([["withdrawn", "2026-11-26"]]);
    const { id, caseId } = await anUnservedListing();
    const revocation = { id, version: 3, ground: "listing_annulled" as const, reason: "复议决定撤销列入决定。" };
    await act(await officer("juzhang"), TODAY, (ctx) => revokeListing(ctx, revocation));
    expect(await stateOf(ofCase(caseId), "wage-listing-decision")).toEqual([["withdrawn", TODAY]]);
    expect(await stateOf(ofCase(caseId), "wage-revocation-decision")).toEqual([["unserved", null]]);
  });

  it("the news of a rescission whose case was taken up again", async () => {
    const [kase, { head }] = [await anInvestigatedCase(), await team()];
    await aStoredExhibit(kase.id, "补发工资签收表\n", "签收表.txt");
    const { id } = await theClosing(kase.id, "minor_and_corrected");
    await act(head, "2026-12-02", (ctx) => rescindCase(ctx, { id, version: 1, opinion: "同意撤销立案。" }));
    expect(await stateOf(ofCase(kase.id), "rescission-notice")).toEqual([["unserved", null]]);
    const [row] = await db().select().from(cases).where(eq(cases.id, kase.id));
    const input = { id: kase.id, version: row?.version ?? 0, reason: "发现新的违法事实。" };
    await act(head, TODAY, (ctx) => reopenCase(ctx, input));
    expect(await stateOf(ofCase(kase.id), "rescission-notice")).toEqual([["withdrawn", TODAY]]);
  });

  it("a demand upon a decision that a review annulled", async () => {
    const { id, caseId } = await anEnforcement();
    const asked = { issuedOn: POSTED, issuedBy: wang.id, owedFen: 1, days: 10, enforcementId: id };
    const [demand] = await db().insert(enforcementDemands).values(asked).returning();
    const paper = { id: wang.id, paperKey: "demand-letter", subjectId: demand?.id ?? "" };
    expect((await withdrawnPapers(db(), [paper])).size).toBe(0);
    await act(wang, TODAY, async (ctx) =>
      ctx.record({ act: "enforcement.annul", subject: { kind: "enforcement", id }, about: [caseId] }),
    );
    expect([...(await withdrawnPapers(db(), [paper])).values()]).toEqual([TODAY]);
  });

  it("each by an act that there is, of a paper that is delivered", () => {
    const lifecycles = {
      ...{ case: caseLifecycle, complaint: complaintLifecycle, decision: decisionLifecycle },
      ...{ enforcement: enforcementLifecycle, order: orderLifecycle, wageListing: listingLifecycle },
      ...{ revocation: revocationLifecycle },
    };
    const known = Object.entries(lifecycles).flatMap(([kind, { acts }]) =>
      Object.keys(acts).map((act) => `${kind}.${act}`),
    );
    for (const [paperKey, acts] of [...Object.entries(withdrawingActs), ...Object.entries(restoringActs)]) {
      expect(known).toEqual(expect.arrayContaining([...acts]));
      expect(recipientOf("case", paperKey) ?? recipientOf("complaint", paperKey)).toBeDefined();
    }
  });
});
