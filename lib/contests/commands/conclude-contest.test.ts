import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aDeclinedComplaint } from "@/db/factories/complaints";
import {
  aContest,
  aContestedOrder,
  clocksOn,
  concluded,
  contestRow,
  paperIn,
  RECEIVED,
  suit,
} from "@/db/factories/contests";
import { aListedEmployer, listingRow } from "@/db/factories/wage-listings";
import { cases, contests, events, orderItems, orders, wageListings } from "@/db/schema";
import { takeBack } from "@/lib/complaints/commands/take-back";
import { TakeBackInput } from "@/lib/complaints/take-back-input";
import { stopFileClocks } from "@/lib/deadlines/clocks";
import { ofCase } from "@/lib/deliveries/matter";
import { deliveriesOfMatter } from "@/lib/deliveries/queries/deliveries-of-matter";
import { newId } from "@/lib/kernel/ids";
import { revokeOrder } from "@/lib/orders/commands/revoke-order";
import { employerOrder } from "@/lib/orders/queries/employer-orders";
import { world } from "@/lib/testing/world";
import { followListings } from "@/lib/wage-listings/commands/follow-listings";
import { listingFile } from "@/lib/wage-listings/queries/listing-file";
import { followUpHref } from "../act-links";
import { contestFile } from "../queries/contest-file";
import { contestsWaiting } from "../queries/follow-ups";
import { complaintContest, listingContest } from "../queries/prefilled";
import { replyContest } from "./reply-contest";

const { officer, employerUser, act, at } = world();
const ON = "2026-11-16";
const reply = { version: 1, answeredOn: "2026-12-10", note: "提交答复书和全部证据。" };

describe("replyContest", () => {
  it("T-REPLY-10: keeps the reply, which meets its clock", async () => {
    const { id } = await aContestedOrder();
    const inspector = await officer("guoqi");
    await act(inspector, "2026-12-11", (ctx) => replyContest(ctx, { id, ...reply }));
    expect(await contestRow(id)).toMatchObject({
      ...{ state: "pending", version: 2, answeredOn: "2026-12-10", answerNote: reply.note, answeredBy: inspector.id },
    });
    expect((await clocksOn(id))["T-REPLY-10"]).toMatchObject({ state: "met", endedOn: "2026-12-10" });
    const again = act(inspector, "2026-12-11", (ctx) => replyContest(ctx, { id, ...reply, version: 2 }));
    await expect(again).rejects.toMatchObject({ code: "refused", reason: "no_reply_waits" });
  });

  it("refuses a day before the copy or ahead, a suit, a stale form and other posts", async () => {
    const { id, order } = await aContestedOrder();
    const attempt = async (over: object, login = "guoqi") =>
      act(await officer(login), "2026-12-11", (ctx) => replyContest(ctx, { id, ...reply, ...over }));
    await expect(attempt({ answeredOn: "2026-12-02" })).rejects.toMatchObject({
      fields: { answeredOn: "reply_before_copy" },
    });
    await expect(attempt({ answeredOn: "2026-12-12" })).rejects.toMatchObject({
      fields: { answeredOn: "day_in_future" },
    });
    await expect(attempt({ version: 2 })).rejects.toMatchObject({ code: "stale" });
    await expect(attempt({}, "juzhang")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(attempt({}, "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    const other = await aContest(order.documentId, suit);
    await expect(attempt({ id: other.id })).rejects.toMatchObject({ reason: "no_reply_waits" });
  });
});

describe("concludeContest", () => {
  it("keeps the result, ends the clocks, and leaves an order that was upheld as it is", async () => {
    const { id, order } = await aContestedOrder();
    await concluded(id, { result: "upheld" });
    expect(await contestRow(id)).toMatchObject({
      ...{ state: "concluded", version: 2, result: "upheld", concludedOn: "2027-01-20", receivedOn: RECEIVED },
    });
    const clocks = await clocksOn(id);
    expect(clocks["T-RECON-DECIDE"]).toMatchObject({ state: "met", endedOn: "2027-01-20" });
    expect(clocks["T-REPLY-10"]).toMatchObject({ state: "stopped" });
    const [row] = await db().select().from(orders).where(eq(orders.id, order.id));
    expect(row).toMatchObject({ state: "issued", isAnnulled: false });
    const [event] = await db()
      .select()
      .from(events)
      .where(and(eq(events.subjectId, id), eq(events.act, "contest.conclude")));
    expect(event?.particulars).toEqual({ result: "upheld", receivedOn: RECEIVED });
  });

  it("T-REPLY-10, T-RECON-DECIDE: its clocks outlast the case, and so does the result", async () => {
    const { id, order } = await aContestedOrder();
    const leader = await officer("daduizhang");
    await db().update(cases).set({ state: "transferred", endedOn: "2026-12-05" }).where(eq(cases.id, order.caseId));
    await act(leader, "2026-12-05", (ctx) => stopFileClocks(ctx, order.caseId, "2026-12-05"));
    const clocks = Object.values(await clocksOn(id));
    expect(clocks.map(({ state }) => state)).toEqual(["running", "running"]);
    await concluded(id);
    const [row] = await db().select().from(orders).where(eq(orders.id, order.id));
    expect(row).toMatchObject({ state: "revoked", isAnnulled: true });
  });

  it.each([
    ["annulled", "撤销"],
    ["voided", "确认无效"],
  ] as const)("takes an order out of force that was %s, without a paper of the organ", async (result, said) => {
    const { id, order } = await aContestedOrder();
    await concluded(id, { result });
    const [row] = await db().select().from(orders).where(eq(orders.id, order.id));
    const inspector = await officer("guoqi");
    expect(row).toMatchObject({
      ...{ state: "revoked", isAnnulled: true, revocationId: null, endedOn: RECEIVED, endedBy: inspector.id },
      endedBecause: `测试市示范区人民政府在行政复议中${said}（示政复决字〔2027〕3号）。`,
    });
    const items = await db()
      .select({ state: orderItems.state })
      .from(orderItems)
      .where(eq(orderItems.orderId, order.id));
    expect(new Set(items.map(({ state }) => state))).toEqual(new Set(["lifted"]));
    const told = await employerOrder(await employerUser("ltjz"), order.id, at(RECEIVED));
    expect(told).toMatchObject({ state: "revoked", isAnnulled: true, endedBecause: row?.endedBecause });
    const { papers } = await deliveriesOfMatter(await officer("wangmin"), ofCase(order.caseId));
    expect(papers.find(({ id: paper }) => paper === order.documentId)).toMatchObject({ state: "withdrawn" });
  });

  it("leaves an order that the organ revoked itself meanwhile, whose reason its employer reads on paper alone", async () => {
    const { id, order } = await aContestedOrder();
    const leader = await officer("daduizhang");
    const own = { id: order.id, version: 2, reason: "认定的工资数额有误。" };
    await act(leader, "2026-12-20", (ctx) => revokeOrder(ctx, own));
    await concluded(id);
    const [row] = await db().select().from(orders).where(eq(orders.id, order.id));
    expect(row).toMatchObject({ state: "revoked", isAnnulled: false, endedBecause: own.reason });
    const told = await employerOrder(await employerUser("ltjz"), order.id, at(RECEIVED));
    expect(told).toMatchObject({ isAnnulled: false, endedBecause: null });
  });

  it("refuses what cannot be, a second result and other posts", async () => {
    const { id } = await aContestedOrder();
    const fields = (over: Parameters<typeof concluded>[1]) =>
      concluded(id, over).then(
        () => null,
        (error: { fields?: unknown }) => error.fields,
      );
    expect(await fields({ result: "ordered_to_act" })).toEqual({ result: "result_not_of_contest" });
    expect(await fields({ result: "suit_dismissed" })).toEqual({ result: "result_not_of_contest" });
    expect(await fields({ receivedOn: "2027-01-23" })).toEqual({ receivedOn: "day_in_future" });
    expect(await fields({ concludedOn: "2026-11-30" })).toEqual({ concludedOn: "review_ends_before_it_begins" });
    expect(await fields({ receivedOn: "2027-01-19" })).toEqual({ receivedOn: "review_ends_before_it_begins" });
    await expect(concluded(id, {}, "juzhang")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(concluded(id, {}, "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    expect((await clocksOn(id))["T-RECON-DECIDE"]).toMatchObject({ state: "running" });
    await concluded(id);
    await expect(concluded(id, { version: 2 })).rejects.toMatchObject({ reason: "illegal_transition" });
  });

  it("is entered by whoever inspects for the organ that handles the matter", async () => {
    const { id } = await aContestedOrder();
    const other = await officer("ylxjiancha");
    await db().update(contests).set({ organId: other.organId }).where(eq(contests.id, id));
    await expect(concluded(id)).rejects.toMatchObject({ code: "refused", reason: "not_your_organ" });
  });
});

describe("what rests on an order that was annulled", () => {
  it("falls as after the organ's own revocation: a wage listing on it comes before the head to be revoked", async () => {
    const listing = await aListedEmployer();
    const [order] = await db()
      .select({ documentId: orders.documentId })
      .from(orders)
      .where(eq(orders.id, (await listingRow(listing.id)).orderId ?? ""));
    const on = "2026-12-20";
    const { id } = await aContest(order?.documentId ?? "", { acceptedOn: on, copyReceivedOn: on }, "guoqi", on);
    await concluded(id);
    await followListings(at(RECEIVED));
    expect((await clocksOn(listing.id))["T-LIST-OFF-10"]).toMatchObject({ state: "running", startedOn: RECEIVED });
    const place = { id: listing.caseId, wageListingId: listing.id };
    const file = await listingFile(await officer("juzhang"), place, at(RECEIVED));
    expect(file.payOrder).toMatchObject({ isAnnulled: true });
    expect(file.revokeRefusalOf("pay_order_annulled")).toBeNull();
  });
});

describe("what a result leaves to do", () => {
  it("stands before the squad leader until the complaint is looked at anew, with its data filled in", async () => {
    const leader = await officer("daduizhang");
    const complaint = await aDeclinedComplaint(leader, ON);
    const paper = await paperIn(complaint.id, "non-acceptance-notice");
    const { id } = await aContest(paper, { applicant: "complainant" });
    const waits = async () => (await contestsWaiting(leader)).contestTakeBack.map((row) => row.id);
    expect(await waits()).not.toContain(id);
    await concluded(id, { result: "ordered_to_act" });
    expect(await waits()).toContain(id);
    expect((await contestsWaiting(await officer("ylxdaduizhang"))).contestTakeBack).toEqual([]);
    const { followUp, open } = await contestFile(leader, id);
    expect(followUp).toBe("take_back");
    expect(open && followUpHref("take_back", open)).toBe(
      `/office/complaints/${complaint.id}/taking-back?contest=${id}`,
    );
    const filled = await complaintContest(leader, id, complaint.id);
    expect(filled).toEqual({
      ...{ ground: "reconsideration", organ: "测试市示范区人民政府", paperNumber: "示政复决字〔2027〕3号" },
      ...{ knownOn: RECEIVED, reason: "认定事实的主要证据不足。" },
    });
    expect(await complaintContest(leader, id, newId())).toBeNull();
    expect(await complaintContest(leader, "no-id", complaint.id)).toBeNull();
    const again = TakeBackInput.parse({ id: complaint.id, version: 2, ...filled });
    await act(leader, "2027-01-25", (ctx) => takeBack(ctx, again));
    expect(await waits()).not.toContain(id);
    expect(await contestFile(leader, id)).toMatchObject({ followUp: "take_back", open: null });
  });

  it("stands before the head until the listing is revoked", async () => {
    const listing = await aListedEmployer();
    const head = await officer("juzhang");
    const { id } = await aContest(
      listing.decisionPaperId,
      { acceptedOn: "2026-12-20", copyReceivedOn: "2026-12-20" },
      "guoqi",
      "2026-12-20",
    );
    await concluded(id);
    const waits = async () => (await contestsWaiting(head)).contestListing.map((row) => row.id);
    expect(await waits()).toContain(id);
    expect((await contestsWaiting(await officer("daduizhang"))).contestListing).toEqual([]);
    expect(await listingContest(head, id, listing.caseId)).toEqual({
      ground: "listing_annulled",
      reason: "测试市示范区人民政府（示政复决字〔2027〕3号）：认定事实的主要证据不足。",
    });
    await db()
      .update(wageListings)
      .set({ state: "revoked", endGround: "listing_annulled", endedOn: RECEIVED })
      .where(eq(wageListings.id, listing.id));
    expect(await waits()).not.toContain(id);
  });
});
