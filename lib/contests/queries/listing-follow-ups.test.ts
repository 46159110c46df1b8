import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aContest, concluded, paperIn } from "@/db/factories/contests";
import { aListedEmployer, applicationEntry, listingRow, paidUp } from "@/db/factories/wage-listings";
import { cases, contests, deadlines, events } from "@/db/schema";
import { standingWords } from "@/lib/orders/portal-labels";
import { employerPapers } from "@/lib/orders/queries/employer-papers";
import { world } from "@/lib/testing/world";
import { applyForRemoval } from "@/lib/wage-listings/commands/apply-for-removal";
import { refuseRemoval, removeListing } from "@/lib/wage-listings/commands/decide-removal";
import { restoreListing } from "@/lib/wage-listings/commands/restore-listing";
import { undoRemoval, undoRestoration } from "@/lib/wage-listings/commands/undo-annulled";
import { listingFacts } from "@/lib/wage-listings/queries/listing-facts";
import { publicListings } from "@/lib/wage-listings/queries/public-listings";
import type { ContestResult } from "../lifecycle";
import { contestFile } from "./contest-file";
import { contestsWaiting } from "./follow-ups";
import { listingsAsking } from "./listing-follow-ups";

const { officer, employerUser, act, at } = world();
const [APPLIED, DECIDED, CONTESTED, ANSWERED] = ["2027-06-22", "2027-06-23", "2027-07-15", "2027-09-10"];

/** Applied for on 2027-06-22 and decided the day after: version 5. */
async function aDecidedRemoval(isGranted: boolean) {
  const listing = await aListedEmployer();
  await paidUp(listing.orderId, "2026-12-21");
  await act(await officer("wangmin"), APPLIED, (ctx) => applyForRemoval(ctx, applicationEntry(listing.id)));
  const decision = { id: listing.id, version: 4, reason: "材料齐全，已经全部改正。", lateBecause: "" };
  const head = await officer("juzhang");
  if (isGranted) await act(head, DECIDED, (ctx) => removeListing(ctx, { ...decision, isUnbarred: true }));
  else await act(head, DECIDED, (ctx) => refuseRemoval(ctx, { ...decision, reason: "没有全部改正，不符合第十二条。" }));
  return listing;
}

/** The same, put back for false papers on 2027-07-01: version 6. */
async function aRestoredListing() {
  const listing = await aDecidedRemoval(true);
  const why = { id: listing.id, version: 5, reason: "银行回单系伪造，工资没有支付。" };
  await act(await officer("juzhang"), "2027-07-01", (ctx) => restoreListing(ctx, why));
  return listing;
}

async function aResult(documentId: string, result: ContestResult, on = CONTESTED) {
  const { id } = await aContest(documentId, { acceptedOn: on, copyReceivedOn: on }, "guoqi", on);
  await concluded(id, { result, concludedOn: ANSWERED, receivedOn: ANSWERED }, "guoqi", ANSWERED);
  return id;
}

/** The lists of the desk on which that contest stands. */
const waiting = async (contestId: string, login = "juzhang") => {
  const lists = await contestsWaiting(await officer(login));
  return Object.entries(lists).flatMap(([list, rows]) => (rows.some(({ id }) => id === contestId) ? [list] : []));
};

const offClocks = (id: string) =>
  db()
    .select({ state: deadlines.state })
    .from(deadlines)
    .where(and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, "T-LIST-OFF-10")))
    .orderBy(deadlines.startedOn);

const lastEvent = async (id: string) =>
  (await db().select({ act: events.act }).from(events).where(eq(events.subjectId, id)).orderBy(events.seq)).at(-1)?.act;

/** How its employer's list of papers says that a paper stands. */
async function toldOf(documentId: string) {
  const { rows } = await employerPapers(await employerUser("ltjz"), {}, 200);
  const found = rows.find(({ id }) => id === documentId);
  return found && standingWords(found);
}

describe("a result against a decision on a wage listing", () => {
  it("asks to revoke the listing only where that was annulled, not where it was changed", async () => {
    const listing = await aListedEmployer();
    const on = "2026-12-20";
    const changed = await aContest(listing.decisionPaperId, { acceptedOn: on, copyReceivedOn: on }, "guoqi", on);
    await concluded(changed.id, { result: "changed" });
    expect(await contestFile(await officer("juzhang"), changed.id)).toMatchObject({ followUp: null });
    expect(await waiting(changed.id)).toEqual([]);
    const annulled = await aResult(listing.decisionPaperId, "voided");
    expect(await waiting(annulled)).toEqual(["contestListing"]);
    expect(await waiting(annulled, "daduizhang")).toEqual([]);
  });

  it("leads from an annulled restoration back to the removal, whose years run as before", async () => {
    const { id, caseId } = await aRestoredListing();
    const undo = async (login = "juzhang") =>
      act(await officer(login), ANSWERED, (ctx) => undoRestoration(ctx, { id, version: 6 }));
    await expect(undo()).rejects.toMatchObject({ reason: "restoration_stands" });
    const removal = await paperIn(caseId, "wage-removal-decision");
    expect(await toldOf(removal)).toBe("已撤销");
    const contest = await aResult(await paperIn(caseId, "wage-restoration-decision"), "annulled");
    expect(await toldOf(removal)).toBe("有效");
    expect(await waiting(contest)).toEqual(["contestRestoration"]);
    await expect(undo("wangmin")).rejects.toMatchObject({ reason: "not_your_post" });
    await undo();
    expect(await listingRow(id)).toMatchObject({
      ...{ state: "removed", endGround: "early", endedOn: ANSWERED, listedUntil: "2029-12-16", revocationId: null },
      endedBecause: "已经由测试市示范区人民政府撤销或者确认无效（示政复决字〔2027〕3号）。",
    });
    expect(await offClocks(id)).toEqual([{ state: "stopped" }, { state: "running" }]);
    expect(await lastEvent(id)).toBe("wageListing.undoRestoration");
    expect(await waiting(contest)).toEqual([]);
    await expect(undo()).rejects.toMatchObject({ code: "stale" });
  });

  it("undoes an annulled restoration once: on the list again, nobody is asked anew and its six months are the listing's", async () => {
    const { id, caseId } = await aRestoredListing();
    const restoration = await aResult(await paperIn(caseId, "wage-restoration-decision"), "annulled");
    const by = async (undo: typeof undoRemoval, version: number) =>
      act(await officer("juzhang"), ANSWERED, (ctx) => undo(ctx, { id, version }));
    await by(undoRestoration, 6);
    await aResult(await paperIn(caseId, "wage-removal-decision"), "annulled");
    await by(undoRemoval, 7);
    expect(await listingRow(id)).toMatchObject({ state: "listed", restorationUndoneOn: ANSWERED });
    expect(await waiting(restoration)).toEqual([]);
    await expect(by(undoRestoration, 8)).rejects.toMatchObject({ reason: "restoration_undone" });
    const again = applicationEntry(id, { appliedOn: ANSWERED }, 8);
    await act(await officer("wangmin"), ANSWERED, (ctx) => applyForRemoval(ctx, again));
    const facts = await listingFacts(db(), await listingRow(id), at(ANSWERED));
    expect(facts.removal).toMatchObject({ sixMonthsOn: "2027-06-21" });
  });

  it("leads from an annulled removal back to the list, without its years counted anew", async () => {
    const { id, caseId } = await aDecidedRemoval(true);
    const undo = async (on = ANSWERED) =>
      act(await officer("juzhang"), on, (ctx) => undoRemoval(ctx, { id, version: 5 }));
    await expect(undo()).rejects.toMatchObject({ reason: "removal_stands" });
    const contest = await aResult(await paperIn(caseId, "wage-removal-decision"), "annulled");
    expect(await waiting(contest)).toEqual(["contestRemoval"]);
    expect(await listingsAsking("undo_removal", eq(contests.id, contest), "2029-12-16")).toHaveLength(1);
    expect(await listingsAsking("undo_removal", eq(contests.id, contest), "2029-12-17")).toEqual([]);
    await expect(undo("2029-12-17")).rejects.toMatchObject({ reason: "listing_term_over" });
    await undo();
    expect(await listingRow(id)).toMatchObject({
      ...{ state: "listed", endGround: null, listedUntil: "2029-12-16", restoredOn: null, restorationId: null },
    });
    expect((await publicListings({})).rows.map((row) => row.id)).toContain(id);
    expect(await offClocks(id)).toEqual([{ state: "stopped" }]);
    expect(await lastEvent(id)).toBe("wageListing.undoRemoval");
    expect(await waiting(contest)).toEqual([]);
  });

  it("has a refused removal applied for anew by the case officers, then decided again by the head", async () => {
    const { id, caseId } = await aDecidedRemoval(false);
    const contest = await aResult(await paperIn(caseId, "wage-removal-refusal"), "annulled");
    for (const login of ["juzhang", "guoqi"]) expect(await waiting(contest, login)).toEqual([]);
    expect(await waiting(contest, "wangmin")).toEqual(["contestRefusal"]);
    await db().update(cases).set({ state: "closed", endedOn: ANSWERED }).where(eq(cases.id, caseId));
    expect(await waiting(contest, "guoqi")).toEqual(["contestRefusal"]);
    await db().update(cases).set({ state: "investigating", endedOn: null }).where(eq(cases.id, caseId));
    const again = applicationEntry(id, { appliedOn: ANSWERED }, 5);
    await act(await officer("wangmin"), ANSWERED, (ctx) => applyForRemoval(ctx, again));
    expect(await waiting(contest)).toEqual(["contestRefusal"]);
    expect(await waiting(contest, "wangmin")).toEqual([]);
    const decision = { id, version: 6, reason: "已经全部改正。", lateBecause: "", isUnbarred: true };
    await act(await officer("juzhang"), ANSWERED, (ctx) => removeListing(ctx, decision));
    expect(await waiting(contest)).toEqual([]);
  });
});
