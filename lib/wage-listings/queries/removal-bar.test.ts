import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aListedLedger, anAcceptedPayment } from "@/db/factories/claims";
import { serve } from "@/db/factories/decisions";
import {
  AFTER_OBJECTION,
  aListedEmployer,
  applicationEntry,
  listEntry,
  listingEntry,
  listingRow,
  PROPOSED,
  TOLD,
} from "@/db/factories/wage-listings";
import { employers, findings, referrals, wageListings } from "@/db/schema";
import { newId } from "@/lib/kernel/ids";
import { world } from "@/lib/testing/world";
import { applyForRemoval } from "../commands/apply-for-removal";
import { listEmployer } from "../commands/list-employer";
import { notifyListing } from "../commands/notify-listing";
import { proposeListing } from "../commands/propose-listing";
import { listingFacts } from "./listing-facts";
import { removalBar } from "./removal-bar";

const { officer, act, at } = world();
const LISTED = AFTER_OBJECTION;

describe("what stands against an early removal", () => {
  const barOf = async (id: string) => removalBar(db(), await listingRow(id));

  it("is looked for in every file of the employer", async () => {
    const { id } = await aListedEmployer();
    const listing = await listingRow(id);
    const [own] = await db().select().from(employers).where(eq(employers.id, listing.employerId));
    if (!own) throw new Error("a listing without an employer");
    const file = { ...own, id: newId(), name: "龙腾建筑（工地）", creditCode: null, provisionalKey: newId() };
    await db().insert(employers).values(file);
    const second = { ...listing, id: newId(), employerId: file.id, state: "removed", endGround: "expired" } as const;
    await db()
      .insert(wageListings)
      .values({ ...second, payOrderDueOn: "2027-05-31", proposedOn: "2027-06-01" });
    expect(await barOf(id)).toBeNull();
    const merged = (into: string | null) =>
      db().update(employers).set({ mergedIntoId: into }).where(eq(employers.id, file.id));
    await merged(own.id);
    expect(await barOf(id)).toBe("arrears_again");
    await merged(null);
    expect(await barOf(id)).toBeNull();
  });

  it("is a referral for refusing to pay that the police filed, or that ended in a sentence", async () => {
    const { id, caseId } = await aListedEmployer();
    const { organId, regionCode, employerId, proposedBy } = await listingRow(id);
    const said = { suspect: "王龙", facts: "责令支付后仍不支付。", reason: "涉嫌犯罪。", materials: "指令书" };
    const handed = { reportedBy: proposedBy, reportedOn: LISTED, decidedAt: at(LISTED), handedAt: at(LISTED) };
    const referral = { caseId, organId, regionCode, employerId, ...said, ...handed, crime: "拒不支付劳动报酬罪" };
    const [row] = await db()
      .insert(referrals)
      .values({ ...referral, state: "police_declined" })
      .returning({ id: referrals.id });
    const becomes = async (over: Partial<typeof referrals.$inferInsert>) => {
      await db()
        .update(referrals)
        .set(over)
        .where(eq(referrals.id, row?.id ?? ""));
      return barOf(id);
    };
    expect(await barOf(id)).toBeNull();
    expect(await becomes({ state: "police_filed" })).toBe("criminal_matter");
    expect(await becomes({ state: "sentenced" })).toBe("criminal_matter");
    expect(await becomes({ state: "released" })).toBeNull();
    expect(await becomes({ state: "police_filed", crime: "伪造国家机关印章罪" })).toBeNull();
  });

  it("is arrears that began after the listing, unless they were found not to be", async () => {
    const { id, caseId } = await aListedEmployer();
    const [finding] = await db().select().from(findings).where(eq(findings.caseId, caseId));
    if (!finding) throw new Error("a listing without a finding");
    const later = { ...finding, id: newId(), ordinal: 9, happenedUntil: null };
    await db()
      .insert(findings)
      .values({ ...later, happenedFrom: LISTED });
    expect(await barOf(id)).toBeNull();
    await db().update(findings).set({ happenedFrom: "2027-01-01" }).where(eq(findings.id, later.id));
    expect(await barOf(id)).toBe("arrears_again");
    const withdrawn = { withdrawnOn: LISTED, withdrawnBecause: "事实不成立。" };
    await db().update(findings).set(withdrawn).where(eq(findings.id, later.id));
    expect(await barOf(id)).toBeNull();
  });

  it("is a second listing on an order that ran out since, though that has ended too", async () => {
    const { id } = await aListedEmployer();
    const second = { ...(await listingRow(id)), id: newId(), state: "removed", endGround: "expired" } as const;
    await db()
      .insert(wageListings)
      .values({ ...second, payOrderDueOn: LISTED, proposedOn: "2027-06-01" });
    expect(await barOf(id)).toBeNull();
    await db().update(wageListings).set({ payOrderDueOn: "2027-05-31" }).where(eq(wageListings.id, second.id));
    expect(await barOf(id)).toBe("arrears_again");
  });
});

it("the six months begin with the last payment on record where the employer names an earlier day", async () => {
  const ledger = await aListedLedger("2026-11-18");
  const [lead, leader, head] = await Promise.all([officer("wangmin"), officer("daduizhang"), officer("juzhang")]);
  const order = { id: ledger.orderId, caseId: ledger.id };
  const { id } = await act(lead, PROPOSED, (ctx) => proposeListing(ctx, listingEntry(order)));
  await act(leader, PROPOSED, (ctx) => notifyListing(ctx, { id, version: 1 }));
  await serve(ledger.id, (await listingRow(id)).noticeId ?? "", TOLD);
  await act(head, LISTED, (ctx) => listEmployer(ctx, listEntry(id)));
  const rows = ledger.rows.map((row) => row.id);
  await anAcceptedPayment(ledger, "2027-01-20", rows);
  const entry = applicationEntry(id, { appliedOn: "2027-06-22", correctedOn: "2026-12-21" });
  await act(lead, "2027-06-22", (ctx) => applyForRemoval(ctx, entry));
  const { payOrder, removal } = await listingFacts(db(), await listingRow(id), at("2027-06-22"));
  expect([payOrder.lastPaidOn, removal?.sixMonthsOn]).toEqual(["2027-01-20", "2027-07-20"]);
});
