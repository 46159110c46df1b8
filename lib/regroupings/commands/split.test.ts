import { and, asc, eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aClaimCase, rowsOfLedger } from "@/db/factories/claims";
import { aClosing } from "@/db/factories/closing";
import { aComplaint } from "@/db/factories/complaints";
import { aFinding, anExhibit, itemEntry } from "@/db/factories/orders";
import { aProposedMerge, MERGED } from "@/db/factories/regroupings";
import { cases, complaints, deadlines, evidence, findingEvidence, findings, recusals } from "@/db/schema";
import { assignCase } from "@/lib/cases/commands/assign-case";
import { takeOverClaims } from "@/lib/claims/commands/take-over-claims";
import { rescindCase } from "@/lib/closing/commands/rescind-case";
import { joinComplaint } from "@/lib/complaints/commands/join-complaint";
import { linkEmployer } from "@/lib/complaints/commands/link-employer";
import { proposeOrder } from "@/lib/orders/commands/propose-order";
import { ProposeOrderInput } from "@/lib/orders/input";
import { world } from "@/lib/testing/world";
import { regroupingFile } from "../queries/regrouping-file";
import { approveRegrouping } from "./decide-regrouping";
import { proposeMerge } from "./propose-merge";
import { proposeSplit } from "./propose-split";

const { officer, employerId, act } = world();
const OPENED = "2026-11-02";
const opinion = "同意。";
const none = { complaintIds: [], findingIds: [], evidenceIds: [] };

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
      .where(and(eq(deadlines.subjectId, id), inArray(deadlines.state, ["running"])))
      .orderBy(asc(deadlines.limitKey))
  ).map(({ limitKey, startedOn, dueOn }) => `${limitKey} ${startedOn} ${dueOn}`);

/** A case with the complaint that opened it, a joined one whose line is in the ledger, two findings, one exhibit. */
async function aMixedCase() {
  const [leader, lead] = [await officer("daduizhang"), await officer("wangmin")];
  const kase = await aClaimCase(OPENED);
  const employer = await employerId("91990101MA0H00010Q");
  const joined = await aComplaint(lead, OPENED, { workerCount: 5, claimLines: "罗三\t\t2026年8月\t工资\t5000" });
  const link = { name: "", creditCode: "", address: "", legalRepresentative: "", contactPhone: "" };
  await act(leader, OPENED, (ctx) => linkEmployer(ctx, { ...link, id: joined.id, version: 1, employerId: employer }));
  const into = { id: joined.id, version: 2, caseId: kase.id, reason: "同一单位的工资。" };
  await act(leader, OPENED, (ctx) => joinComplaint(ctx, into));
  await act(lead, OPENED, (ctx) => takeOverClaims(ctx, { caseId: kase.id }));
  const [stays, goes] = [await aFinding(kase, OPENED), await aFinding(kase, OPENED)];
  return { leader, lead, kase, joinedId: joined.id, staysId: stays.id, goesId: goes.id };
}

type Chosen = { caseId: string; complaintIds?: string[]; findingIds?: string[]; evidenceIds?: string[] };
const propose = async (chosen: Chosen, login = "wangmin") =>
  act(await officer(login), MERGED, (ctx) =>
    proposeSplit(ctx, { ...none, title: "龙腾建筑二号工地案", reason: "两个工地互不相关。", ...chosen }),
  );
const approve = async (id: string) =>
  act(await officer("daduizhang"), MERGED, (ctx) => approveRegrouping(ctx, { id, version: 1, opinion }));

describe("a split", () => {
  it("opens a case with its own number and the days of the old one, and takes along what was chosen", async () => {
    const { leader, lead, kase, joinedId, staysId, goesId } = await aMixedCase();
    const [{ id: secondId }, { id: recusedId }] = [await officer("lizhe"), await officer("guoqi")];
    await db()
      .insert(recusals)
      .values({
        ...{ caseId: kase.id, accountId: recusedId, reason: "与当事人有利害关系。", declaredOn: OPENED },
        ...{ decidedOn: OPENED, isGranted: true },
      });
    const { id } = await propose({ caseId: kase.id, complaintIds: [joinedId], findingIds: [goesId] });
    expect((await regroupingFile(lead, kase.id, id)).parts).toHaveLength(2);
    await approve(id);
    const old = await row(kase.id);
    const { proposal } = await regroupingFile(lead, kase.id, id);
    const made = await row(proposal.otherId ?? "");
    expect(made).toMatchObject({
      ...{ state: "opened", openedOn: old.openedOn, splitFromId: kase.id, workerCount: 12 },
      ...{ originKind: "split", originId: id, organId: old.organId, employerId: old.employerId },
    });
    expect(made.number).not.toBe(old.number);
    expect(await clocksOf(made.id)).toEqual(await clocksOf(kase.id));
    expect((await clocksOf(made.id))[0]).toContain(`T-INV ${old.openedOn}`);
    expect(await db().select().from(complaints).where(eq(complaints.caseId, made.id))).toMatchObject([
      { id: joinedId },
    ]);
    expect((await rowsOfLedger(made.id)).map(({ workerName }) => workerName)).toEqual(["罗三"]);
    expect(await rowsOfLedger(kase.id)).toHaveLength(3);
    expect(await db().select().from(findings).where(eq(findings.caseId, made.id))).toMatchObject([{ id: goesId }]);
    const [copy] = await db().select().from(evidence).where(eq(evidence.caseId, made.id));
    expect(copy).toMatchObject({ ordinal: 1 });
    const proving = await db()
      .select()
      .from(findingEvidence)
      .where(inArray(findingEvidence.findingId, [staysId, goesId]));
    expect(proving).toHaveLength(2);
    expect(proving).toContainEqual({ findingId: staysId, evidenceId: kase.exhibitId });
    expect(proving).toContainEqual({ findingId: goesId, evidenceId: copy?.id });
    const assign = (leadId: string) =>
      act(leader, MERGED, (ctx) => assignCase(ctx, { id: made.id, version: 1, leadId, secondId }));
    await expect(assign(recusedId)).rejects.toMatchObject({ fields: { leadId: "officer_recused" } });
    await assign(lead.id);
  });

  it("keeps with the case what opened it and what an order rests on, and leaves something in it", async () => {
    const { lead, kase, joinedId, goesId } = await aMixedCase();
    const caseId = kase.id;
    await expect(propose({ caseId })).rejects.toMatchObject({ reason: "split_nothing_chosen" });
    await expect(propose({ caseId, complaintIds: [kase.complaintId] })).rejects.toMatchObject({
      reason: "split_origin_stays",
    });
    const other = await aMixedCase();
    await expect(propose({ caseId, findingIds: [other.goesId] })).rejects.toMatchObject({
      reason: "split_not_of_case",
    });
    await expect(propose({ caseId, complaintIds: [joinedId] }, "guoqi")).rejects.toMatchObject({
      reason: "not_case_officer",
    });
    await expect(propose({ caseId, complaintIds: [joinedId] }, "ylxjiancha")).rejects.toMatchObject({
      code: "not_found",
    });
    const { id } = await propose({ caseId, findingIds: [goesId] });
    const items = [itemEntry(goesId)];
    await act(lead, MERGED, (ctx) => proposeOrder(ctx, ProposeOrderInput.parse({ caseId, items })));
    await expect(approve(id)).rejects.toMatchObject({ reason: "split_part_used" });
    expect(await db().$count(cases, eq(cases.splitFromId, caseId))).toBe(0);
  });

  it("is taken back by merging: the new case goes back into the one it came from", async () => {
    const { leader, lead, kase, joinedId } = await aMixedCase();
    const { id } = await propose({ caseId: kase.id, complaintIds: [joinedId] });
    await approve(id);
    const madeId = (await regroupingFile(lead, kase.id, id)).proposal.otherId ?? "";
    const back = { caseId: kase.id, withId: madeId, reason: "经核对是同一工地。" };
    const merge = await act(lead, MERGED, (ctx) => proposeMerge(ctx, back));
    await act(leader, MERGED, (ctx) => approveRegrouping(ctx, { id: merge.id, version: 1, opinion }));
    expect(await row(madeId)).toMatchObject({ state: "merged", mergedIntoId: kase.id });
    expect(await db().$count(complaints, eq(complaints.caseId, kase.id))).toBe(2);
    expect(await rowsOfLedger(kase.id)).toHaveLength(4);
  });
});

describe("the end of a case into which another was merged", () => {
  it("ends as any other, and the merged one stays as it is", async () => {
    const { id, into, from } = await aProposedMerge();
    await anExhibit(from.id, MERGED);
    await approve(id);
    const closing = await aClosing(into.id, "facts_not_established", "2026-11-17");
    await act(await officer("juzhang"), "2026-11-18", (ctx) =>
      rescindCase(ctx, { id: closing.id, version: 1, opinion: "同意撤销立案。" }),
    );
    expect(await row(into.id)).toMatchObject({ state: "rescinded", endedOn: "2026-11-18" });
    expect(await row(from.id)).toMatchObject({ state: "merged", endedOn: MERGED });
  });
});
