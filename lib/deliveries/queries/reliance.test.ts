import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aServedNotice } from "@/db/factories/decisions";
import { correctionOf } from "@/db/factories/deliveries";
import { anEnforcement } from "@/db/factories/enforcement";
import { aServedOrder } from "@/db/factories/orders";
import { aPublishedDecision, apart } from "@/db/factories/publications";
import { aListedEmployer, aRunOutOrder, listingEntry, PROPOSED } from "@/db/factories/wage-listings";
import { courtApplications, decisionHearings, enforcementDemands, enforcements } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { proposeListing } from "@/lib/wage-listings/commands/propose-listing";
import { correctDelivery } from "../commands/correct-delivery";
import { relianceOn } from "./reliance";

const { officer, act } = world();

const reliance = (documentId: string) => relianceOn(db(), documentId);

const later = async (documentId: string, on: string, today: string) => {
  const [leader, input] = [await officer("daduizhang"), await correctionOf(documentId, on)];
  return act(leader, today, (ctx) => correctDelivery(ctx, input));
};

describe("relianceOn", () => {
  it("finds nothing of an order that was only served, and the listing that rests on one", async () => {
    const order = await aServedOrder("2026-11-16", "2026-11-18");
    expect(await reliance(order.documentId)).toBeNull();
    const unpaid = await aRunOutOrder();
    await act(await officer("wangmin"), PROPOSED, (ctx) => proposeListing(ctx, listingEntry(unpaid)));
    await expect(later(unpaid.documentId, "2026-11-20", PROPOSED)).rejects.toMatchObject({ reason: "relied_listing" });
  });

  it("finds that an employer was listed on the notice", async () => {
    const listing = await aListedEmployer();
    expect(await reliance(listing.noticeId)).toBe("listing");
  });

  it("finds the hearing that was held on its notice", async () => {
    const { id, noticeId } = await aServedNotice("2026-11-24");
    const hearing = {
      decisionId: id,
      round: 1,
      requestedOn: "2026-11-25",
      request: "请求听证。",
      heldOn: "2026-12-08",
    };
    await db()
      .insert(decisionHearings)
      .values({ ...hearing, noticeId });
    expect(await reliance(noticeId)).toBeNull();
    await db().update(decisionHearings).set({ outcome: "absent" });
    await expect(later(noticeId, "2026-11-26", "2026-12-09")).rejects.toMatchObject({ reason: "relied_hearing" });
  });

  it("finds that a penalty was published", async () => {
    const { sourceId } = await apart(() => aPublishedDecision());
    await expect(later(sourceId, "2026-12-03", "2026-12-04")).rejects.toMatchObject({ reason: "relied_publication" });
  });

  it("finds an application that came after a demand letter, and what stands on the account of its decision", async () => {
    const fine = await apart(() => anEnforcement());
    const order = await aServedOrder("2026-11-16", "2026-11-18");
    const { id: by } = await officer("wangmin");
    const made = { enforcementId: fine.id, owedFen: 300_000 };
    await db()
      .insert(enforcementDemands)
      .values({ ...made, documentId: order.documentId, issuedOn: "2026-11-16", issuedBy: by, days: 10 });
    const application = { court: "示范区人民法院", appliedOn: "2026-12-01", appliedBy: by, object: "罚款" };
    await db()
      .insert(courtApplications)
      .values({ ...made, ...application });
    const moved = later(order.documentId, "2026-11-20", "2026-12-02");
    await expect(moved).rejects.toMatchObject({ reason: "relied_application" });
    const [row] = await db().select().from(enforcements).where(eq(enforcements.id, fine.id));
    expect(row?.version).toBe(1);
  });
});
