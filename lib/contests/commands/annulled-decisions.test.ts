import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aContest, concluded, contestResult, contestRow, corrected, RECEIVED, suit } from "@/db/factories/contests";
import { aDefiedCase, aProposedDecision, decisionRow, penaltyEntry } from "@/db/factories/decisions";
import { anEnforcement, enforcementRow } from "@/db/factories/enforcement";
import { aSparedAct, aStandingMeasure, IGNORED_FINE } from "@/db/factories/past-fines";
import { aPublishedDecision } from "@/db/factories/publications";
import { aRevokedDecision, paperStates, revocationPaper, revocationRow, runningOn } from "@/db/factories/revocations";
import { cases, contests, decisions, documents, events } from "@/db/schema";
import { proposeDecision } from "@/lib/decisions/commands/propose-decision";
import { recordPayment } from "@/lib/enforcement/commands/record-payment";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { orderDesk } from "@/lib/orders/queries/order-desk";
import { followDecisions } from "@/lib/publications/commands/follow-decisions";
import { undoRevocation } from "@/lib/revocations/commands/undo-revocation";
import { revocationDesk } from "@/lib/revocations/queries/revocation-desk";
import { waitsForParty } from "@/lib/testing/waits-for-party";
import { act, at, world } from "@/lib/testing/world";
import type { ContestResult } from "../lifecycle";
import { contestsWaiting } from "../queries/follow-ups";
import { retractResult } from "./retract-result";

const { officer } = world();
const AFTER = "2027-03-01";
const [SERVED, ON, REVOKED, ENDED] = ["2026-11-24", "2026-12-02", "2026-12-08", "2027-01-22"];

/** A decision not to punish, whose paper a court has judged. */
async function aJudgedSparing(kase: { readonly id: string; readonly findingId: string }, result: ContestResult) {
  const decisionId = await aSparedAct(kase, "LDJC-30-3");
  const [paper] = await db().select().from(documents).where(eq(documents.fileId, kase.id));
  const [row] = await db().select().from(cases).where(eq(cases.id, kase.id));
  if (!paper || !row) throw new Error("the case has no paper");
  await db().update(decisions).set({ documentId: paper.id }).where(eq(decisions.id, decisionId));
  const { concludedOn, receivedOn, resultNumber, note } = contestResult(kase.id, { result });
  const ended = { result, concludedOn, receivedOn, resultNumber, note };
  const by = (await officer("guoqi")).id;
  const { copyReceivedOn: _, ...filed } = suit;
  const [contest] = await db()
    .insert(contests)
    .values({
      ...{ state: "concluded", subject: "no_penalty", documentId: paper.id, caseId: kase.id, ...filed, ...ended },
      ...{ organId: row.organId, regionCode: row.regionCode, applicant: "complainant", acceptedOn: ON },
      ...{ recordedBy: by, concludedBy: by },
    })
    .returning({ id: contests.id });
  return contest?.id ?? "";
}

describe("a decision not to punish", () => {
  it.each(["annulled", "voided"] as const)("bars the penalty no more once it was %s by a court", async (result) => {
    const kase = await aDefiedCase(SERVED);
    const propose = async () => act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, penaltyEntry(kase)));
    await aJudgedSparing(kase, result);
    await expect(propose()).resolves.toBeDefined();
  });

  it.each([
    ["annulled", false],
    ["upheld", true],
  ] as const)("that was %s by a court settles its finding: %s", async (result, isInDecision) => {
    const kase = await aDefiedCase(SERVED);
    await aJudgedSparing(kase, result);
    const { findings } = await orderDesk(await officer("wangmin"), kase.id, at(ON));
    expect(findings).toMatchObject([{ id: kase.findingId, isInDecision }]);
  });

  it("bars it still where the court upheld it", async () => {
    const kase = await aDefiedCase(SERVED);
    await aJudgedSparing(kase, "upheld");
    const proposing = act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, penaltyEntry(kase)));
    await expect(proposing).rejects.toMatchObject({ fields: { "items.0.choice": "measure_not_open" } });
  });
});

describe("a decision not to punish whose annulment was entered wrongly", () => {
  const retracted = async (id: string) =>
    act(await officer("guoqi"), AFTER, async (ctx) =>
      retractResult(ctx, { id, version: (await contestRow(id)).version, reason: "结果误登记。" }),
    );

  it("stands again by no correction beside a penalty that was decided since, until that is revoked", async () => {
    const kase = await aDefiedCase(SERVED);
    const contestId = await aJudgedSparing(kase, "annulled");
    const penaltyId = await aStandingMeasure(kase, "penalty", IGNORED_FINE);
    await db().update(decisions).set({ decidedOn: RECEIVED }).where(eq(decisions.id, penaltyId));
    await expect(corrected(contestId)).rejects.toMatchObject({ reason: "contest_decided_anew" });
    await expect(retracted(contestId)).rejects.toMatchObject({ reason: "contest_decided_anew" });
    await corrected(contestId, { result: "voided" });
    const later = { concludedOn: "2027-02-10", receivedOn: "2027-02-11" };
    await corrected(contestId, { result: "annulled", ...later });
    await expect(corrected(contestId, later)).rejects.toMatchObject({ reason: "contest_decided_anew" });
    await expect(retracted(contestId)).rejects.toMatchObject({ reason: "contest_decided_anew" });
    const [paper] = await db().select().from(documents).where(eq(documents.fileId, kase.id));
    const revoked = { revokedOn: RECEIVED, revocationId: paper?.id ?? "" };
    await db().update(decisions).set(revoked).where(eq(decisions.id, penaltyId));
    await expect(corrected(contestId)).resolves.toBeDefined();
  });

  it("T08: comes after whoever decides on the same employer in another case", async () => {
    const [other, kase] = [await aProposedDecision(), await aDefiedCase(SERVED)];
    const contestId = await aJudgedSparing(kase, "annulled");
    expect(await waitsForParty(other.id, () => corrected(contestId))).toBe(true);
  });
});

describe("a revocation by the organ itself that was annulled", () => {
  type Fine = { readonly caseId: string; readonly decisionId: string };

  async function annulled({ decisionId }: Fine, result: ContestResult = "annulled") {
    const { id } = await aRevokedDecision(decisionId, REVOKED);
    const paper = (await revocationPaper(id)).id ?? "";
    const contest = await aContest(paper, { acceptedOn: "2026-12-15", copyReceivedOn: "2026-12-16" }, "guoqi", ENDED);
    await concluded(contest.id, { result });
    return { id, contestId: contest.id };
  }

  const undo = async (id: string, login = "juzhang") =>
    act(await officer(login), ENDED, (ctx) => undoRevocation(ctx, { id, version: 2 }));

  const waits = async (contestId: string) =>
    (await contestsWaiting(await officer("juzhang"))).contestRevocation.some(({ id }) => id === contestId);

  it("stands before the head, who has the decision stand again; no surcharge runs for the days between", async () => {
    const fine = await anEnforcement();
    await act(await officer("wangmin"), ON, (ctx) =>
      recordPayment(ctx, {
        ...{ id: fine.id, version: 1, debt: "fine", amount: 100_000, paidOn: ON, manner: "bank", voucher: "回单0001" },
      }),
    );
    const { id, contestId } = await annulled(fine);
    expect(await waits(contestId)).toBe(true);
    await expect(undo(id, "daduizhang")).rejects.toMatchObject({ reason: "not_your_post" });
    await undo(id);
    expect(await waits(contestId)).toBe(false);
    expect(await revocationRow(id)).toMatchObject({ state: "undone", undoneOn: ENDED });
    expect(await decisionRow(fine.decisionId)).toMatchObject({ revokedOn: null, revocationId: null });
    const desk = async () =>
      revocationDesk(await officer("guoqi"), { id: fine.caseId, decisionId: fine.decisionId }, at(ENDED));
    expect(await desk()).toMatchObject({ isUndone: true, isCaseEnded: false });
    await db().update(cases).set({ state: "rescinded", endedOn: ENDED }).where(eq(cases.id, fine.caseId));
    expect(await desk()).toMatchObject({ isUndone: true, isCaseEnded: true });
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "due", fineFen: 300_000 });
    expect(await runningOn(fine.id)).toContain("T-PAY-15");
    expect(await paperStates(fine.caseId, "decision-revocation")).toEqual(["withdrawn"]);
    const account = { id: fine.caseId, enforcementId: fine.id };
    const { claim } = await enforcementFile(await officer("wangmin"), account, at(ENDED));
    expect(claim.pauses).toEqual([{ kind: "revocation", from: REVOKED, until: ENDED }]);
    const done = await db()
      .select({ act: events.act })
      .from(events)
      .where(eq(events.subjectId, id))
      .orderBy(events.seq);
    expect(done.at(-1)?.act).toBe("revocation.undo");
  });

  it("is refused while the revocation stands, and beside a decision that was made anew", async () => {
    const fine = await anEnforcement();
    const { id } = await annulled(fine, "upheld");
    await expect(undo(id)).rejects.toMatchObject({ reason: "revocation_stands" });
    const other = await anEnforcement();
    const fallen = await annulled(other);
    const kase = { ...other, id: other.caseId };
    await aSparedAct(kase, "LDJC-30-3", { proposedOn: ON, decidedOn: "2026-12-07" });
    expect(await waits(fallen.contestId)).toBe(true);
    await aSparedAct(kase, "LDJC-30-3", { proposedOn: ON, decidedOn: REVOKED, number: "测监不罚〔2026〕2号" });
    expect(await waits(fallen.contestId)).toBe(false);
    await expect(undo(fallen.id)).rejects.toMatchObject({ reason: "revocation_decided_anew" });
    const place = { id: other.caseId, decisionId: other.decisionId };
    const desk = await revocationDesk(await officer("juzhang"), place, at(ENDED));
    expect(desk).toMatchObject({ isAnnulled: true, undoRefusal: "revocation_decided_anew" });
  });

  it("T-WITHDRAW-3: leaves what is public where it is", async () => {
    const page = await aPublishedDecision();
    const { id } = await annulled(await decisionRow(page.decisionId).then((row) => ({ ...row, decisionId: row.id })));
    await followDecisions(at(REVOKED));
    expect(await runningOn(page.id)).toContain("T-WITHDRAW-3");
    await undo(id);
    await followDecisions(at(ENDED));
    expect(await runningOn(page.id)).not.toContain("T-WITHDRAW-3");
  });
});
