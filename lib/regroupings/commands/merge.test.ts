import { and, asc, eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { rowsOfLedger } from "@/db/factories/claims";
import { RENAMED, renamedMidway } from "@/db/factories/closing";
import { aFinding, anExhibit, itemEntry } from "@/db/factories/orders";
import { aVisitOfCase } from "@/db/factories/patrols";
import { aHeldPreservation } from "@/db/factories/preservations";
import { aFullPair, aMerge, aMergeOf, aPair, aProposedMerge, MERGED } from "@/db/factories/regroupings";
import {
  caseOfficers,
  cases,
  complaints,
  deadlines,
  documents,
  employers,
  evidence,
  findings,
  inquiryNotices,
  regroupings,
} from "@/db/schema";
import { explainDifference } from "@/lib/cases/commands/explain-difference";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { extendClock } from "@/lib/deadlines/clocks";
import { proposeOrder } from "@/lib/orders/commands/propose-order";
import { ProposeOrderInput } from "@/lib/orders/input";
import { carryVisit } from "@/lib/patrols/commands/carry-visit";
import { visitsOfCase } from "@/lib/patrols/queries/visits-of-case";
import { disposeItems } from "@/lib/preservations/commands/dispose-items";
import { world } from "@/lib/testing/world";
import { effectOn } from "../queries/effect";
import { mergeDesk } from "../queries/merge-desk";
import { regroupingFile, regroupingsOfCase } from "../queries/regrouping-file";
import { casesToRegroup } from "../queries/waiting-regroupings";
import { approveRegrouping, refuseRegrouping, withdrawRegrouping } from "./decide-regrouping";
import { proposeMerge } from "./propose-merge";

const { officer, employerId, act } = world();
const opinion = "同意并案。";
const reason = "同一工地同一期间的工资，事实和证据相同。";

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
const approve = async (id: string, login = "daduizhang") =>
  act(await officer(login), MERGED, (ctx) => approveRegrouping(ctx, { id, version: 1, opinion }));

describe("a merge", () => {
  it("carries what is to be done into the earlier case, by whose clocks it goes on, and ends the later one", async () => {
    const pair = await aFullPair();
    const { into, from, lead, findingId, noticeId } = pair;
    const clocks = await clocksOf(into.id);
    const effect = await effectOn(lead, { intoId: into.id, fromId: from.id });
    expect(effect.contents).toMatchObject({ exhibits: 1, findings: 1, claims: 3, notices: 1 });
    await aMerge(pair);
    expect(await row(from.id)).toMatchObject({
      ...{ state: "merged", endedOn: MERGED, closingGround: "merged", mergedIntoId: into.id },
      closingNote: `并入${into.number}`,
    });
    expect(await clocksOf(from.id)).toEqual([]);
    const inquiry = (await clocksOf(into.id)).filter((clock) => clock.startsWith("INQUIRY-DUE"));
    expect(inquiry).toEqual(["INQUIRY-DUE 2026-11-11 2026-11-25"]);
    expect((await clocksOf(into.id)).filter((clock) => !inquiry.includes(clock))).toEqual(clocks);
    const [complaint] = await db().select().from(complaints).where(eq(complaints.id, from.complaintId));
    expect(complaint).toMatchObject({ caseId: into.id, joinedOn: "2026-11-10", state: "accepted" });
    const exhibits = await db().select().from(evidence).where(eq(evidence.caseId, into.id)).orderBy(evidence.ordinal);
    expect(exhibits.map(({ id: one, ordinal }) => [one === from.exhibitId, ordinal])).toEqual([
      [false, 1],
      [true, 2],
    ]);
    expect(await db().select().from(findings).where(eq(findings.id, findingId))).toMatchObject([{ caseId: into.id }]);
    expect((await rowsOfLedger(into.id)).map(({ ordinal }) => ordinal)).toEqual([1, 2, 3]);
    expect(await db().select().from(inquiryNotices).where(eq(inquiryNotices.id, noticeId))).toMatchObject([
      { caseId: into.id },
    ]);
    const holding = await db().$count(
      caseOfficers,
      and(eq(caseOfficers.caseId, from.id), eq(caseOfficers.until, MERGED)),
    );
    expect(holding).toBe(2);
    const papers = db().$count(documents, eq(documents.fileId, from.id));
    expect(await papers).toBe(effect.papers.length);
  });

  it("takes the visits along whose findings came to the later case, to become evidence where it goes on", async () => {
    const pair = await aPair();
    const { into, from, lead } = pair;
    const visit = await aVisitOfCase("2026-11-10", from.id);
    expect((await effectOn(lead, { intoId: into.id, fromId: from.id })).contents).toMatchObject({ visits: 1 });
    await aMerge(pair);
    expect(await visitsOfCase(lead, from.id)).toEqual([]);
    expect(await visitsOfCase(lead, into.id)).toMatchObject([{ id: visit.id, carriedOn: null }]);
    await act(lead, MERGED, (ctx) => carryVisit(ctx, { id: visit.id, caseId: into.id }));
    const exhibits = await db().select().from(evidence).where(eq(evidence.caseId, into.id)).orderBy(evidence.ordinal);
    expect(exhibits.map(({ name }) => name)).toEqual(["现场检查笔录", "现场检查照片1"]);
  });

  it("leaves the merged case to be read, and no act in it but taking the merge back", async () => {
    const { id, from, leader, lead } = await aProposedMerge();
    await approve(id);
    for (const act of ["assign", "gather", "close", "rescind", "transfer", "reopen", "addAddendum"] as const) {
      expect((await caseActs(leader, from.id)).refusalOf(act)).toBe("illegal_transition");
    }
    expect((await caseActs(leader, from.id)).refusalOf("unmerge")).toBeNull();
    expect((await regroupingFile(lead, from.id, id)).proposal).toMatchObject({ state: "approved" });
  });

  it("is proposed by who holds a case, decided by another, and waits for what stands in the later case", async () => {
    const { into, from, lead, second, leader } = await aPair();
    const propose = (who: typeof lead) =>
      act(who, MERGED, (ctx) => proposeMerge(ctx, { caseId: into.id, withId: from.id, reason }));
    await expect(propose(await officer("guoqi"))).rejects.toMatchObject({ reason: "not_case_officer" });
    await expect(propose(await officer("ylxjiancha"))).rejects.toMatchObject({ code: "not_found" });
    const { id } = await propose(lead);
    expect(await casesToRegroup(leader)).toContainEqual(expect.objectContaining({ id: into.id }));
    await expect(propose(second)).rejects.toMatchObject({ reason: "regroup_pending" });
    await expect(approve(id, "wangmin")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(approve(id, "juzhang")).rejects.toMatchObject({ reason: "not_your_post" });
    const exhibitId = await anExhibit(from.id, MERGED);
    const finding = await aFinding({ id: from.id, exhibitId }, MERGED);
    const items = [itemEntry(finding.id)];
    await act(lead, MERGED, (ctx) => proposeOrder(ctx, ProposeOrderInput.parse({ caseId: from.id, items })));
    await expect(approve(id)).rejects.toMatchObject({ reason: "merge_order_stands" });
    await act(leader, MERGED, (ctx) => refuseRegrouping(ctx, { id, version: 1, opinion: "先办完指令书。" }));
    expect(await row(from.id)).toMatchObject({ state: "investigating", mergedIntoId: null });
    expect(await regroupingsOfCase(lead, from.id)).toMatchObject([{ state: "refused", decider: leader.name }]);
  });

  it("waits until what is held in the later case is decided", async () => {
    const { id, items, caseId } = await aHeldPreservation(MERGED);
    const { leader, lead, into } = await aPair();
    const pair = { leader, lead, into, from: { id: caseId } };
    await expect(aMergeOf(pair)).rejects.toMatchObject({ reason: "merge_preservation_stands" });
    const given = items.map((item) => ({ id: item, disposal: "returned" as const, note: "原物当面退还。", basis: "" }));
    const head = await officer("juzhang");
    await act(head, MERGED, (ctx) => disposeItems(ctx, { id, version: 3, items: given }));
    await expect(aMergeOf(pair)).rejects.toMatchObject({ reason: "merge_paper_unserved" });
  });

  it("gives nobody more days: an extended case does not take in one that ends sooner", async () => {
    const { into, from, lead } = await aPair();
    await act(lead, MERGED, (ctx) => extendClock(ctx, into.id, "T-INV", 30));
    const merge = act(lead, MERGED, (ctx) => proposeMerge(ctx, { caseId: into.id, withId: from.id, reason }));
    await expect(merge).rejects.toMatchObject({ reason: "merge_gains_days" });
  });

  it("waits until it is said which paper of the later case is right, for nobody can say it there afterwards", async () => {
    const { leader, lead, into } = await aPair();
    const { caseId } = await aVisitOfCase("2026-11-10");
    const from = { id: caseId };
    const pair = { leader, lead, into, from };
    await renamedMidway(from.id, { renamedOn: "2026-11-13", extendedOn: "2026-11-13" });
    await expect(aMergeOf(pair)).rejects.toMatchObject({ reason: "merge_papers_disagree" });
    const said = { id: from.id, field: "employerName", of: "", reason: "单位在办案期间变更了名称。" } as const;
    const { version } = await row(from.id);
    await act(lead, MERGED, (ctx) => explainDifference(ctx, { ...said, version, right: RENAMED }));
    await aMerge(pair);
    expect(await row(from.id)).toMatchObject({ state: "merged" });
  });

  it("asks for one employer and takes a proposal back only from who made it", async () => {
    const { id, lead, second, into } = await aProposedMerge();
    const other = await aPair();
    const alien = { caseId: into.id, withId: other.from.id, reason };
    await db()
      .update(cases)
      .set({ employerId: await employerId("91990101MA0H00029M") })
      .where(eq(cases.id, other.from.id));
    await expect(act(lead, MERGED, (ctx) => proposeMerge(ctx, alien))).rejects.toMatchObject({ code: "refused" });
    const back = { id, version: 1, reason: "不再需要并案。" };
    await expect(act(second, MERGED, (ctx) => withdrawRegrouping(ctx, back))).rejects.toMatchObject({
      reason: "regroup_not_proposer",
    });
    await act(lead, MERGED, (ctx) => withdrawRegrouping(ctx, back));
    await expect(act(lead, MERGED, (ctx) => proposeMerge(ctx, alien))).rejects.toMatchObject({
      reason: "merge_other_party",
    });
  });

  it("is of one employer where the file of the one case was merged into the file of the other", async () => {
    const { lead, into, from } = await aPair();
    const file = await employerId("91990101MA0H00029M");
    await db().update(cases).set({ employerId: file }).where(eq(cases.id, from.id));
    const offered = async () => (await mergeDesk(lead, into.id, from.id)).candidates.map(({ id }) => id);
    expect(await offered()).not.toContain(from.id);
    await db()
      .update(employers)
      .set({ mergedIntoId: (await row(into.id)).employerId })
      .where(eq(employers.id, file));
    expect(await offered()).toContain(from.id);
    const { id } = await act(lead, MERGED, (ctx) => proposeMerge(ctx, { caseId: into.id, withId: from.id, reason }));
    await approve(id);
    expect(await row(from.id)).toMatchObject({ state: "merged", mergedIntoId: into.id });
    await db().update(employers).set({ mergedIntoId: null }).where(eq(employers.id, file));
  });

  it("is decided once when two decide at the same time", async () => {
    const { id, from } = await aProposedMerge();
    const leader = await officer("daduizhang");
    const refuse = () => act(leader, MERGED, (ctx) => refuseRegrouping(ctx, { id, version: 1, opinion: "不同意。" }));
    const outcomes = await Promise.allSettled([approve(id), approve(id), refuse()]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const [decision] = await db().select().from(regroupings).where(eq(regroupings.id, id));
    expect((await row(from.id)).state === "merged").toBe(decision?.state === "approved");
  });
});
