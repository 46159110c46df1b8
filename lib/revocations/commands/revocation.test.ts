import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { decisionRow, serve } from "@/db/factories/decisions";
import { anEnforcement, enforcementRow, waitingReview } from "@/db/factories/enforcement";
import { aPublishedDecision } from "@/db/factories/publications";
import {
  aProposedRevocation,
  aRevokedDecision,
  paperStates,
  REASON,
  revocationAnswer,
  revocationPaper,
  revocationRow,
  runningOn,
} from "@/db/factories/revocations";
import { cases, enforcements, events } from "@/db/schema";
import { earlierMeasures } from "@/lib/decisions/queries/earlier-decisions";
import { answerReview } from "@/lib/enforcement/commands/answer-review";
import { concludeReview } from "@/lib/enforcement/commands/conclude-review";
import { recordPayment } from "@/lib/enforcement/commands/record-payment";
import { recordReview } from "@/lib/enforcement/commands/record-review";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { followDecisions } from "@/lib/publications/commands/follow-decisions";
import { fallenOn } from "@/lib/publications/queries/publication-facts";
import { act, at, world } from "@/lib/testing/world";
import { revocationDesk } from "../queries/revocation-desk";
import { casesWithRevocation } from "../queries/waiting-revocations";
import { decideRevocation } from "./decide-revocation";

const { officer } = world();
const [SERVED, ON, LATER] = ["2026-11-24", "2026-12-02", "2026-12-08"];

type Fine = Awaited<ReturnType<typeof anEnforcement>>;

const pay = async ({ id }: Fine, amount: number) =>
  act(await officer("wangmin"), ON, (ctx) =>
    recordPayment(ctx, { id, version: 1, debt: "fine", amount, paidOn: ON, manner: "bank", voucher: "回单0001" }),
  );

const eventsOf = async (id: string) =>
  (await db().select().from(events).where(eq(events.subjectId, id)).orderBy(events.seq)).map(({ act: done }) => done);

const decide = async (id: string, verdict: "revoked" | "declined" = "revoked", login = "juzhang") =>
  act(await officer(login), LATER, (ctx) => decideRevocation(ctx, revocationAnswer(id, verdict)));

describe("a penalty that the organ itself revokes", () => {
  it("ends with its account, tells the party what is returned, and counts for nothing", async () => {
    const fine = await anEnforcement();
    await pay(fine, 100_000);
    const { id } = await aProposedRevocation(fine.decisionId, LATER);
    expect((await casesWithRevocation(await officer("juzhang"))).map((row) => row.id)).toContain(fine.caseId);
    expect(await fallenOn(db(), fine.decisionId)).toBeNull();
    await decide(id);
    const decision = await decisionRow(fine.decisionId);
    const row = await revocationRow(id);
    expect(row).toMatchObject({ state: "revoked", decidedOn: LATER, opinion: "同意撤销。", returnFen: 100_000 });
    expect(decision).toMatchObject({ state: "decided", revokedOn: LATER, revocationId: row?.documentId });
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "annulled", performedOn: null });
    expect(await runningOn(fine.id)).toEqual([]);
    expect(await eventsOf(id)).toEqual(["revocation.propose", "revocation.revoke"]);
    expect((await eventsOf(fine.id)).at(-1)).toBe("enforcement.revoke");
    expect(await fallenOn(db(), fine.decisionId)).toBe(LATER);
    const { employerId } = decision;
    const held = await earlierMeasures(db(), null, { id, employerId, personId: null });
    expect(held.map((one) => one.decisionId)).not.toContain(fine.decisionId);
    const account = { id: fine.caseId, enforcementId: fine.id };
    const file = await enforcementFile(await officer("wangmin"), account, at(LATER));
    expect(file.revoked).toEqual({ on: LATER, documentId: row?.documentId });
  });

  it("is told by a numbered paper that is served like any other", async () => {
    const fine = await anEnforcement();
    await pay(fine, 100_000);
    const { id } = await aRevokedDecision(fine.decisionId, LATER);
    const paper = await revocationPaper(id);
    expect(paper).toMatchObject({ title: "撤销行政处罚决定书", paperKey: "decision-revocation" });
    expect(paper.number).toContain("撤决字");
    expect(paper.input).toMatchObject({
      ...{ decisionNumber: "测人社监罚字〔2026〕1号", decidedOn: SERVED, servedOn: SERVED, isPenal: true },
      ...{ ground: "事实认定错误", reason: REASON, paid: [{ name: "罚款", amountFen: 100_000 }] },
    });
    expect(await runningOn(paper.id ?? "")).toEqual(["T-DELIVER-7"]);
    expect(await paperStates(fine.caseId, "decision-revocation")).toEqual(["unserved"]);
    await serve(fine.caseId, paper.id ?? "", LATER);
    expect(await paperStates(fine.caseId, "decision-revocation")).toEqual(["served"]);
    expect(await runningOn(paper.id ?? "")).toEqual([]);
  });

  it("stands where the head declines, and may be proposed anew", async () => {
    const fine = await anEnforcement();
    const { id } = await aProposedRevocation(fine.decisionId, ON);
    await decide(id, "declined");
    expect(await revocationRow(id)).toMatchObject({ state: "declined", documentId: null, opinion: "原决定没有错误。" });
    expect(await decisionRow(fine.decisionId)).toMatchObject({ revokedOn: null, revocationId: null });
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "due" });
    const again = await aProposedRevocation(fine.decisionId, LATER);
    expect(again.id).not.toBe(id);
  });

  it("is revoked in a case that has ended, on the proposal of any inspector of the organ", async () => {
    const fine = await anEnforcement();
    await db().update(cases).set({ state: "closed", endedOn: ON }).where(eq(cases.id, fine.caseId));
    await aRevokedDecision(fine.decisionId, LATER, "guoqi");
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "annulled" });
    const [kase] = await db().select().from(cases).where(eq(cases.id, fine.caseId));
    expect(kase).toMatchObject({ state: "closed", endedOn: ON });
  });

  it("leaves an account ended as it was, and its decision fallen", async () => {
    const fine = await anEnforcement();
    const ended = { state: "ended", endedOn: ON, endGround: "object_lost", endedBecause: "标的灭失。" } as const;
    await db().update(enforcements).set(ended).where(eq(enforcements.id, fine.id));
    await aRevokedDecision(fine.decisionId, LATER);
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "ended", endGround: "object_lost" });
    expect(await fallenOn(db(), fine.decisionId)).toBe(LATER);
    const { employerId } = await decisionRow(fine.decisionId);
    const held = await earlierMeasures(db(), null, { id: fine.id, employerId, personId: null });
    expect(held.map((one) => one.decisionId)).not.toContain(fine.decisionId);
  });
});

describe("what the public reads of it", () => {
  it("T-WITHDRAW-3: is to be withdrawn within three working days", async () => {
    const published = await aPublishedDecision();
    expect(await runningOn(published.id)).not.toContain("T-WITHDRAW-3");
    await aRevokedDecision(published.decisionId, LATER);
    await followDecisions(at(LATER));
    expect(await runningOn(published.id)).toContain("T-WITHDRAW-3");
  });
});

describe("a review that is pending when the organ revokes", () => {
  it("is still replied to and concluded, and changes nothing any more", async () => {
    const fine = await anEnforcement();
    const inspector = await officer("wangmin");
    const review = { body: "测试市人民政府", number: "测政复〔2026〕1号", acceptedOn: ON, copyReceivedOn: ON };
    await act(inspector, ON, (ctx) =>
      recordReview(ctx, { id: fine.id, version: 1, kind: "reconsideration", ...review }),
    );
    await aRevokedDecision(fine.decisionId, LATER);
    expect(await runningOn(fine.id)).toEqual(["T-RECON-DECIDE", "T-REPLY-10"]);
    const desk = await revocationDesk(inspector, { id: fine.caseId, decisionId: fine.decisionId }, at(LATER));
    expect(desk.pendingReviews).toEqual([{ kind: "reconsideration", body: "测试市人民政府" }]);
    const version = async () => (await enforcementRow(fine.id)).version;
    const reply = { answeredOn: LATER, note: "已经撤销原决定，书面告知复议机关。" };
    await act(inspector, LATER, async (ctx) => answerReview(ctx, { id: fine.id, version: await version(), ...reply }));
    const nothing = { leftFine: null, leftConfiscation: null, leftOrdered: null, performBy: "" } as const;
    const result = {
      concludedOn: LATER,
      receivedOn: LATER,
      resultNumber: "测政复决〔2026〕1号",
      note: "申请人撤回申请。",
    };
    await act(inspector, LATER, async (ctx) =>
      concludeReview(ctx, {
        ...{ id: fine.id, version: await version(), reviewId: await waitingReview(fine.id) },
        ...{ result: "withdrawn", ...nothing, ...result },
      }),
    );
    expect(await runningOn(fine.id)).toEqual([]);
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "annulled", fineFen: 300_000 });
  });
});
