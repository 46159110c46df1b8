import { eq, inArray } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { anOpenedCase } from "@/db/factories/complaints";
import { aRecordedVisit, aVisitOfCase, openingEntry } from "@/db/factories/patrols";
import { accounts, cases, documentVoids, events, patrolVisits, recusals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { employerPapers } from "@/lib/orders/queries/employer-papers";
import { act, at, employerId, employerUser, officer, world } from "@/lib/testing/world";
import { visitPapersOfCase } from "../queries/papers-of-case";
import { visitFile } from "../queries/visit-file";
import { waitingVisits } from "../queries/waiting-visits";
import { declineCase } from "./decline-case";
import { handResult } from "./hand-result";
import { openCaseOfVisit } from "./open-case-of-visit";
import { takeBackDecline } from "./take-back-decline";
import { tellResult } from "./tell-result";

world();

const ON = "2026-11-18";
const urgent = { ground: "danger", apartBecause: "情况紧急，单独核实。" } as const;
const because = "复查没有改正，应当查处。";
const granted = { reason: "近亲属关系。", declaredOn: ON, decidedOn: ON, isGranted: true };

const rowOf = async (id: string) => {
  const [row] = await db().select().from(patrolVisits).where(eq(patrolVisits.id, id));
  if (!row) throw new Error("the visit is gone");
  return row;
};

const placeOf = async (id: string) => ({ id, version: (await rowOf(id)).version });
const tell = async (id: string, who: Officer) =>
  act(who, ON, async (ctx) => tellResult(ctx, { ...(await placeOf(id)), advice: "" }));

const voided = (documentId: string | null) =>
  db()
    .select()
    .from(documentVoids)
    .where(eq(documentVoids.documentId, documentId ?? ""));

/** Declines as the leader, and takes it back as another one. */
async function decline(id: string, leader: Officer) {
  const declining = { ...(await placeOf(id)), reason: "情节轻微，当场改正完毕。" };
  await act(leader, ON, (ctx) => declineCase(ctx, declining));
}

async function takeBack(id: string, leader: Officer) {
  const other: Officer = { ...leader, id: (await officer("juzhang")).id };
  const back = { ...(await placeOf(id)), reason: because };
  await act(other, ON, (ctx) => takeBackDecline(ctx, back));
}

it("a paper that told of a decline is out of use once that is taken back, and the result is told anew", async () => {
  const [leader, lead] = [await officer("daduizhang"), await officer("wangmin")];
  const { id } = await aRecordedVisit(ON, urgent);
  await decline(id, leader);
  const { number } = await tell(id, lead);
  const handing = { manner: "direct", handedOn: ON, receiver: "刘会计，财务" } as const;
  await act(lead, ON, async (ctx) => handResult(ctx, { ...(await placeOf(id)), ...handing }));
  const { resultId } = await rowOf(id);
  await takeBack(id, leader);
  expect(await voided(resultId)).toMatchObject([{ reason: because, replacedById: null, voidedOn: ON }]);
  expect(await rowOf(id)).toMatchObject({ resultId: null, resultManner: null, resultHandedOn: null });
  const [told] = await db()
    .select()
    .from(events)
    .where(eq(events.subjectId, resultId ?? ""))
    .orderBy(events.seq)
    .offset(1);
  expect(told).toMatchObject({ act: "document.void" });
  const shown = (await employerPapers(await employerUser("ltjz"))).rows.find((paper) => paper.number === number);
  expect(shown).toMatchObject({ voidedOn: ON });
  expect((await visitFile(lead, id, at(ON))).handings).toMatchObject([{ because, resultReceiver: handing.receiver }]);
  const again = await tell(id, lead);
  expect(again.number).not.toBe(number);
  const opening = openingEntry(id, (await rowOf(id)).version);
  const kase = await act(leader, ON, (ctx) => openCaseOfVisit(ctx, opening));
  const papers = await visitPapersOfCase(db(), kase.id);
  expect(papers).toEqual(expect.arrayContaining([resultId, (await rowOf(id)).resultId]));
});

it("a paper that told of no decline stays when one is taken back", async () => {
  const [leader, lead] = [await officer("daduizhang"), await officer("wangmin")];
  const { id } = await aRecordedVisit(ON, urgent);
  await tell(id, lead);
  const { resultId } = await rowOf(id);
  await decline(id, leader);
  await takeBack(id, leader);
  expect((await rowOf(id)).resultId).toBe(resultId);
  expect(await voided(resultId)).toEqual([]);
});

it("a leader who is recused from the case of the findings tells no result of the visit", async () => {
  const [leader, lead] = [await officer("daduizhang"), await officer("wangmin")];
  const { id, caseId } = await aVisitOfCase(ON);
  const both = [lead.id, (await officer("lizhe")).id];
  await db()
    .update(accounts)
    .set({ disabledAt: at(ON) })
    .where(inArray(accounts.id, both));
  await db()
    .insert(recusals)
    .values({ caseId, accountId: leader.id, ...granted });
  const waits = async (who: Officer) => (await waitingVisits(who)).visitResult.map((row) => row.id);
  await expect(tell(id, leader)).rejects.toMatchObject({ reason: "recused_from_case" });
  expect(await waits(leader)).not.toContain(id);
  expect((await visitFile(leader, id, at(ON))).refusalOf("handResult")).toBe("recused_from_case");
  await db().delete(recusals).where(eq(recusals.accountId, leader.id));
  await db().update(accounts).set({ disabledAt: null }).where(eq(accounts.id, lead.id));
  expect(await waits(lead)).toContain(id);
  await db()
    .insert(recusals)
    .values({ caseId, accountId: lead.id, ...granted });
  await expect(tell(id, lead)).rejects.toMatchObject({ reason: "recused_from_case" });
  expect([await waits(lead), await waits(leader)]).toEqual([[], [id]]);
  const ownAlso = { leadId: leader.id };
  await db().update(patrolVisits).set(ownAlso).where(eq(patrolVisits.id, id));
  expect(await waits(leader)).toEqual([id]);
  await db().update(patrolVisits).set({ leadId: lead.id }).where(eq(patrolVisits.id, id));
  await tell(id, leader);
  expect(await waits(leader)).toEqual([]);
  await db().update(accounts).set({ disabledAt: null }).where(inArray(accounts.id, both));
});

it("whoever is recused from the case that a visit's case was split off from finds it on no desk, as on its page", async () => {
  const [leader, lead] = [await officer("daduizhang"), await officer("wangmin")];
  const { id, caseId } = await aVisitOfCase(ON);
  const waits = async (who: Officer) => (await waitingVisits(who)).visitResult.map((row) => row.id);
  expect([await waits(lead), await waits(leader)]).toEqual([[id], []]);
  const first = await anOpenedCase(leader, ON, await employerId("91990101MA0H00029M"));
  await db().update(cases).set({ splitFromId: first.id }).where(eq(cases.id, caseId));
  const recuse = (accountId: string) =>
    db()
      .insert(recusals)
      .values({ ...granted, caseId: first.id, accountId });
  await recuse(lead.id);
  await expect(tell(id, lead)).rejects.toMatchObject({ reason: "recused_from_case" });
  expect(await waits(lead)).toEqual([]);
  await recuse((await officer("lizhe")).id);
  expect(await waits(leader)).toEqual([id]);
  await recuse(leader.id);
  expect(await waits(leader)).toEqual([]);
});

it("an untold result stands before the leader once neither of the two inspects any more", async () => {
  const [leader, lead] = [await officer("daduizhang"), await officer("wangmin")];
  const { id } = await aRecordedVisit(ON, urgent);
  const waits = async () => (await waitingVisits(leader)).visitResult.map((row) => row.id);
  const leave = async (login: string) =>
    db()
      .update(accounts)
      .set({ disabledAt: at(ON) })
      .where(eq(accounts.id, (await officer(login)).id));
  expect(await waits()).not.toContain(id);
  await leave("lizhe");
  expect(await waits()).not.toContain(id);
  await leave("wangmin");
  expect(await waits()).toContain(id);
  expect((await visitFile(lead, id, at(ON))).resultId).toBeNull();
  await tell(id, leader);
  expect(await waits()).not.toContain(id);
});
