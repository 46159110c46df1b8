import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { aListedEmployer, applicationEntry, listingRow, paidUp } from "@/db/factories/wage-listings";
import {
  caseOfficers,
  cases,
  complaints,
  deadlines,
  documents,
  orders,
  recusals,
  wageListingRemovals,
} from "@/db/schema";
import { recipientOf } from "@/lib/deliveries/lifecycle";
import { paperBytes, papersOfFile } from "@/lib/documents/queries";
import { revokeOrder } from "@/lib/orders/commands/revoke-order";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { employerListing } from "../queries/employer-listings";
import { publicListings } from "../queries/public-listings";
import { applyForRemoval } from "./apply-for-removal";
import { refuseRemoval, removeListing } from "./decide-removal";
import { followListings } from "./follow-listings";
import { recordTakeOff } from "./record-take-off";
import { restoreListing } from "./restore-listing";
import { revokeListing } from "./revoke-listing";

const { officer, employerUser, act, at } = world();

const clocksOf = (subjectId: string, limitKey: string) =>
  db()
    .select()
    .from(deadlines)
    .where(and(eq(deadlines.subjectId, subjectId), eq(deadlines.limitKey, limitKey)))
    .orderBy(asc(deadlines.startedOn));

const isShown = async (id: string) => (await publicListings({})).rows.some((row) => row.id === id);

async function paperOf(id: string | null) {
  const [paper] = await db()
    .select()
    .from(documents)
    .where(eq(documents.id, id ?? ""));
  if (!paper) throw new Error("no paper");
  const inFile = await papersOfFile(await officer("juzhang"), paper.fileId);
  const text = (await pdfText(paper.bytes)).replaceAll(/\s/g, "");
  return { number: paper.number, text, inFile: inFile.some((each) => each.id === id) };
}

/** Paid on 2026-12-21, applied for on 2027-06-22: the six months since the correction end on 2027-06-21. */
async function anApplication(over: Parameters<typeof applicationEntry>[1] = {}) {
  const listing = await aListedEmployer();
  await paidUp(listing.orderId, "2026-12-21");
  const entry = applicationEntry(listing.id, over);
  await act(await officer("wangmin"), entry.appliedOn, (ctx) => applyForRemoval(ctx, entry));
  return listing;
}

const decision = (id: string) => ({ id, version: 4, reason: "符合提前移出的条件。", lateBecause: "" });
const remove = async (id: string, on: string, over: { lateBecause?: string } = {}) =>
  act(await officer("juzhang"), on, (ctx) => removeListing(ctx, { ...decision(id), isUnbarred: true, ...over }));

describe("early removal", () => {
  it("is decided within fifteen working days of the application and takes everybody off the page", async () => {
    const { id } = await anApplication();
    expect(await listingRow(id)).toMatchObject({ correctedOn: "2026-12-21", listedOn: "2026-12-16" });
    expect(await clocksOf(id, "T-LIST-REMOVE-15")).toMatchObject([{ dueOn: "2027-07-13", state: "running" }]);
    await remove(id, "2027-06-23");
    expect(await listingRow(id)).toMatchObject({ state: "removed", endGround: "early", endedOn: "2027-06-23" });
    expect(await isShown(id)).toBe(false);
    expect(await clocksOf(id, "T-LIST-REMOVE-15")).toMatchObject([{ state: "met" }]);
    expect(await clocksOf(id, "T-LIST-OFF-10")).toMatchObject([{ dueOn: "2027-07-07", state: "running" }]);
    const off = { id, version: 5, offOn: "2027-06-23", note: "已告知省级公布网站和信用平台。" };
    await act(await officer("wangmin"), "2027-06-24", (ctx) => recordTakeOff(ctx, off));
    expect(await clocksOf(id, "T-LIST-OFF-10")).toMatchObject([{ state: "met", endedOn: "2027-06-24" }]);
  });

  it("is put off the sites by any certified inspector of the organ once the case has ended without its officers", async () => {
    const { id, caseId } = await anApplication();
    await remove(id, "2027-06-23");
    await db().update(caseOfficers).set({ until: "2027-06-23" }).where(eq(caseOfficers.caseId, caseId));
    const off = { id, version: 5, offOn: "2027-06-24", note: "已告知省级公布网站和信用平台。" };
    const by = async (login: string) => act(await officer(login), "2027-06-24", (ctx) => recordTakeOff(ctx, off));
    await expect(by("lizhe")).rejects.toThrow("not_case_officer");
    await db().update(cases).set({ state: "closed", endedOn: "2027-06-24" }).where(eq(cases.id, caseId));
    for (const login of ["guoqi", "juzhang"]) await expect(by(login)).rejects.toThrow("not_case_officer");
    await expect(by("ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    const granted = { reason: "近亲属关系。", declaredOn: "2027-06-24", decidedOn: "2027-06-24", isGranted: true };
    const { id: accountId } = await officer("wangmin");
    await db()
      .insert(recusals)
      .values({ caseId, accountId, ...granted });
    await expect(by("wangmin")).rejects.toThrow("not_case_officer");
    await by("lizhe");
    expect(await clocksOf(id, "T-LIST-OFF-10")).toMatchObject([{ state: "met" }]);
  });

  it("waits for six months on the list, however early the correction was", async () => {
    const early = { appliedOn: "2027-06-16", correctedOn: "2026-12-10" };
    const { id } = await anApplication(early);
    await expect(remove(id, "2027-06-16")).rejects.toThrow("six_months_run");
    await remove(id, "2027-06-17");
  });

  it("is refused with its reasons on paper, and may be asked for again", async () => {
    const { id } = await anApplication({ promisedOn: "" });
    await expect(remove(id, "2027-06-23")).rejects.toThrow("promise_missing");
    const refusal = { ...decision(id), reason: "没有提交书面信用承诺，不符合第十二条的规定。" };
    const head = await officer("juzhang");
    const late = act(head, "2027-07-14", (ctx) => refuseRemoval(ctx, refusal));
    await expect(late).rejects.toMatchObject({ fields: { lateBecause: "listing_late_unsaid" } });
    await act(head, "2027-07-13", (ctx) => refuseRemoval(ctx, refusal));
    const [row] = await db().select().from(wageListingRemovals).where(eq(wageListingRemovals.listingId, id));
    const [paper] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, row?.documentId ?? ""));
    const text = await pdfText(paper?.bytes ?? Buffer.from(""));
    for (const words of [refusal.reason, "60日内", "6个月内直接向"]) expect(text).toContain(words);
    expect(await isShown(id)).toBe(true);
    const again = applicationEntry(id, { appliedOn: "2027-07-15" }, 5);
    await act(await officer("wangmin"), "2027-07-15", (ctx) => applyForRemoval(ctx, again));
    expect(await clocksOf(id, "T-LIST-REMOVE-15")).toMatchObject([{ state: "met" }, { state: "running" }]);
  });

  it("is taken back for false papers, and the three years begin anew", async () => {
    const { id } = await anApplication();
    await remove(id, "2027-06-23");
    const false_ = { id, version: 5, reason: "银行回单系伪造，工资没有支付。" };
    await act(await officer("juzhang"), "2027-09-01", (ctx) => restoreListing(ctx, false_));
    expect(await listingRow(id)).toMatchObject({
      ...{ state: "listed", restoredOn: "2027-09-01", listedUntil: "2030-09-01", listedOn: "2026-12-16" },
      ...{ endGround: null, correctedOn: null },
    });
    expect(await clocksOf(id, "T-LIST-OFF-10")).toMatchObject([{ state: "stopped" }]);
    expect(await isShown(id)).toBe(true);
    const { restorationId, number } = await listingRow(id);
    const paper = await paperOf(restorationId);
    expect(paper.number).toMatch(/恢列字〔2027〕\d+号$/);
    for (const words of [
      `《列入拖欠农民工工资失信名单决定书》（${number}），于2027年6月23日决定将你单位和上述人员提前移出名单。`,
      "经查，你单位申请提前移出的材料虚假，情节严重：银行回单系伪造，工资没有支付。",
      "第十五条的规定，本机关决定撤销移出决定，恢复列入。列入期限重新计算，自2027年9月1日起至2030年9月1日止。",
      "60日内",
    ])
      expect(paper.text).toContain(words);
    expect(paper.inFile).toBe(true);
    const party = await employerUser("ltjz");
    expect(await employerListing(party, id, at("2027-09-01"))).toMatchObject({ restorationId, revocationId: null });
    expect(await paperBytes(party, restorationId ?? "")).toMatchObject({ number: paper.number });
    expect(await paperBytes(await employerUser("xdcy"), restorationId ?? "")).toBeUndefined();
    expect(recipientOf("case", "wage-restoration-decision")).toBe("employer");
  });
});

describe("the end of itself", () => {
  it("comes the day after the three years, once", async () => {
    const { id } = await aListedEmployer();
    await followListings(at("2029-12-16"));
    expect(await listingRow(id)).toMatchObject({ state: "listed" });
    await followListings(at("2029-12-17"));
    await followListings(at("2029-12-18"));
    expect(await listingRow(id)).toMatchObject({ state: "removed", endGround: "expired", endedOn: "2029-12-17" });
  });

  it("leaves no application on anybody's desk that was still to be decided", async () => {
    const { id } = await anApplication();
    await followListings(at("2029-12-17"));
    expect(await listingRow(id)).toMatchObject({ state: "removed", endGround: "expired" });
    expect(await clocksOf(id, "T-LIST-REMOVE-15")).toMatchObject([{ state: "stopped" }]);
  });

  it("falls with its pay order: the desk asks for it and the head revokes", async () => {
    const { id, orderId } = await aListedEmployer();
    const head = await officer("juzhang");
    const revocation = { id, version: 3, ground: "pay_order_annulled" as const, reason: "指令书已由本机关撤销。" };
    const early = act(head, "2026-12-21", (ctx) => revokeListing(ctx, revocation));
    await expect(early).rejects.toThrow("pay_order_in_force");
    const [order] = await db().select().from(orders).where(eq(orders.id, orderId));
    const why = { id: orderId, version: order?.version ?? 0, reason: "认定的事实有误。" };
    await act(await officer("daduizhang"), "2026-12-21", (ctx) => revokeOrder(ctx, why));
    await followListings(at("2026-12-22"));
    await followListings(at("2026-12-23"));
    expect(await clocksOf(id, "T-LIST-OFF-10")).toMatchObject([{ startedOn: "2026-12-22", state: "running" }]);
    await act(head, "2026-12-24", (ctx) => revokeListing(ctx, revocation));
    expect(await listingRow(id)).toMatchObject({ state: "revoked", endGround: "pay_order_annulled" });
    const { revocationId, payOrderNumber } = await listingRow(id);
    const paper = await paperOf(revocationId);
    expect(paper.number).toMatch(/撤列字〔2026〕\d+号$/);
    expect(paper.text).toContain(
      `作为列入依据的《限期改正指令书》（${payOrderNumber}）已经被撤销。指令书已由本机关撤销。`,
    );
    expect(paper.text).toContain("第十六条、第十七条的规定，本机关决定撤销对你单位和上述人员的列入");
    expect(paper.inFile).toBe(true);
    expect(await isShown(id)).toBe(false);
    expect(await clocksOf(id, "T-LIST-OFF-10")).toMatchObject([{ state: "stopped" }, { state: "running" }]);
  });

  it("names no pay order where the listing itself was taken away", async () => {
    const { id } = await aListedEmployer();
    const revocation = { id, version: 3, ground: "listing_annulled" as const, reason: "复议决定撤销列入决定。" };
    await act(await officer("juzhang"), "2026-12-21", (ctx) => revokeListing(ctx, revocation));
    const { text } = await paperOf((await listingRow(id)).revocationId);
    expect(text).toContain("上述列入决定已经被依法撤销。复议决定撤销列入决定。");
    expect(text).toContain("第十七条的规定，本机关决定撤销对你单位和上述人员的列入");
    expect(text).not.toContain("第十六条");
  });

  it("tells no informant on paper, neither of a revocation nor of a restoration", async () => {
    const { id, caseId } = await anApplication();
    const informant = { complainantName: "檀小声", complainantAddress: "测试市示范区云影巷六院" };
    const tip = await aComplaint(await officer("wangmin"), "2026-11-24", { kind: "tip", ...informant, claimLines: "" });
    await db().update(complaints).set({ caseId }).where(eq(complaints.id, tip.id));
    const naming = { reason: "据檀小声反映，银行回单系伪造。" };
    const head = await officer("juzhang");
    const revocation = { id, version: 4, ground: "listing_annulled" as const, ...naming };
    const revoked = act(head, "2027-06-23", (ctx) => revokeListing(ctx, revocation));
    await expect(revoked).rejects.toMatchObject({ reason: "paper_names_people" });
    await remove(id, "2027-06-23");
    const restored = act(head, "2027-09-01", (ctx) => restoreListing(ctx, { id, version: 5, ...naming }));
    await expect(restored).rejects.toMatchObject({ reason: "paper_names_people" });
    expect(await listingRow(id)).toMatchObject({ state: "removed", restorationId: null, revocationId: null });
  });
});
