import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import {
  aListedEmployer,
  aNoticedListing,
  anUnservedListing,
  aToldListing,
  listingRow,
  paidUp,
} from "@/db/factories/wage-listings";
import { deadlines, wageListingObjections, wageListingRemovals } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { ApplyOnlineInput, ObjectOnlineInput } from "../input";
import { employerListing, employerListings } from "../queries/employer-listings";
import { applyOnline } from "./apply-for-removal";
import { removeListing } from "./decide-removal";
import { objectOnline } from "./record-listing-objection";

const { officer, employerUser, act, at } = world();
const OBJECTED = "2026-12-10";
const APPLIED = "2027-06-22";

const objection = (id: string, version = 2) =>
  ObjectOnlineInput.parse({ id, version, content: "聚集与我单位无关，请求不予列入。" });

const application = (id: string, over: { promise?: string; correctedOn?: string } = {}) =>
  ApplyOnlineInput.parse({
    ...{ id, version: 3, correctedOn: "2026-12-21", materials: "银行代发回单" },
    ...{ promise: "我单位承诺今后不再拖欠农民工工资。", ...over },
  });

const startedOn = async (subjectId: string) => {
  const [clock] = await db().select().from(deadlines).where(eq(deadlines.subjectId, subjectId));
  return clock?.startedOn;
};

describe("an objection in the portal", () => {
  it("is the party's own, of this day, and starts the five days of its check", async () => {
    const { id } = await aToldListing();
    const party = await employerUser("ltjz");
    await act(party, OBJECTED, (ctx) => objectOnline(ctx, objection(id)));
    const [made] = await db().select().from(wageListingObjections).where(eq(wageListingObjections.listingId, id));
    expect(made).toMatchObject({ isFromPortal: true, receivedOn: OBJECTED, givenBy: party.name, answeredOn: null });
    expect(await startedOn(made?.id ?? "")).toBe(OBJECTED);
    const seen = await employerListing(party, id, at(OBJECTED));
    expect(seen.objections).toMatchObject([{ content: "聚集与我单位无关，请求不予列入。", answer: null }]);
  });

  it("waits for the service of the notice", async () => {
    const { id } = await aNoticedListing();
    const early = act(await employerUser("ltjz"), OBJECTED, (ctx) => objectOnline(ctx, objection(id)));
    await expect(early).rejects.toThrow("listing_notice_unserved");
  });

  it("comes from no other employer, which sees nothing of it, and from no officer's post", async () => {
    const { id } = await aToldListing();
    const stranger = await employerUser("xdcy");
    await expect(act(stranger, OBJECTED, (ctx) => objectOnline(ctx, objection(id)))).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(employerListing(stranger, id, at(OBJECTED))).rejects.toMatchObject({ code: "not_found" });
    expect((await employerListings(stranger)).rows.map((row) => row.id)).not.toContain(id);
    expect((await employerListings(await employerUser("ltjz"))).rows.map((row) => row.id)).toContain(id);
  });
});

describe("an application in the portal", () => {
  it("carries the promise, made on its day, and is decided by the head", async () => {
    const { id, orderId } = await aListedEmployer();
    await paidUp(orderId, "2026-12-21");
    const party = await employerUser("ltjz");
    await act(party, APPLIED, (ctx) => applyOnline(ctx, application(id)));
    const [made] = await db().select().from(wageListingRemovals).where(eq(wageListingRemovals.listingId, id));
    expect(made).toMatchObject({
      ...{ isFromPortal: true, appliedOn: APPLIED, givenBy: party.name, promisedOn: APPLIED },
      promise: "我单位承诺今后不再拖欠农民工工资。",
    });
    const again = act(party, APPLIED, (ctx) => applyOnline(ctx, { ...application(id), version: 4 }));
    await expect(again).rejects.toThrow("removal_pending");
    const granted = { id, version: 4, isUnbarred: true, reason: "符合提前移出的条件。", lateBecause: "" };
    await act(await officer("juzhang"), APPLIED, (ctx) => removeListing(ctx, granted));
    expect(await listingRow(id)).toMatchObject({ state: "removed", promisedOn: APPLIED, correctedOn: "2026-12-21" });
  });

  it("is taken without a promise, which then is no ground to take it off", async () => {
    const { id, orderId } = await aListedEmployer();
    await paidUp(orderId, "2026-12-21");
    await act(await employerUser("ltjz"), APPLIED, (ctx) => applyOnline(ctx, application(id, { promise: "" })));
    const granted = { id, version: 4, isUnbarred: true, reason: "符合提前移出的条件。", lateBecause: "" };
    const removing = act(await officer("juzhang"), APPLIED, (ctx) => removeListing(ctx, granted));
    await expect(removing).rejects.toThrow("promise_missing");
  });

  it("is refused before the listing, and with a day of correction still to come", async () => {
    const party = await employerUser("ltjz");
    const told = await aToldListing();
    const early = act(party, APPLIED, (ctx) => applyOnline(ctx, { ...application(told.id), version: 2 }));
    await expect(early).rejects.toThrow("illegal_transition");
    const { id } = await anUnservedListing();
    const ahead = act(party, APPLIED, (ctx) => applyOnline(ctx, application(id, { correctedOn: "2027-06-23" })));
    await expect(ahead).rejects.toMatchObject({ fields: { correctedOn: "listing_day_before_listing" } });
  });
});
