import { db } from "@/db/client";
import {
  AFTER_OBJECTION,
  anUnservedListing,
  aProposedListing,
  aRunOutOrder,
  aToldListing,
  listingEntry,
  listingRow,
  PROPOSED,
} from "@/db/factories/wage-listings";
import { system } from "@/lib/auth/actor";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { at, officer } from "@/lib/testing/world";
import { keepOff } from "@/lib/wage-listings/commands/keep-off";
import { omitListing } from "@/lib/wage-listings/commands/omit-listing";
import { proposeListing } from "@/lib/wage-listings/commands/propose-listing";
import { revokeListing } from "@/lib/wage-listings/commands/revoke-listing";
import { withdrawListing } from "@/lib/wage-listings/commands/withdraw-listing";
import type { ListingFacts } from "@/lib/wage-listings/facts";
import type { ListingAct } from "@/lib/wage-listings/lifecycle";
import { listingActRefusal, proposeRefusal } from "@/lib/wage-listings/policy";
import { listingFacts } from "@/lib/wage-listings/queries/listing-facts";
import { publicListings } from "@/lib/wage-listings/queries/public-listings";

const told = once(() => aToldListing());
const proposed = once(() => aProposedListing());
const unserved = once(() => anUnservedListing());

const factsOf = async (id: string, on: string) => listingFacts(db(), await listingRow(id), at(on));

type Case = { readonly by?: string; readonly over?: (facts: ListingFacts) => Partial<ListingFacts> };

/** What stands against an act on the listing whose party was told, were its facts these. */
const against = (comesTo: string, name: ListingAct, { by = "juzhang", over = () => ({}) }: Case = {}): Probe => ({
  comesTo,
  attack: async () => {
    const facts = await factsOf((await told()).id, AFTER_OBJECTION);
    return listingActRefusal(await officer(by), { ...facts, ...over(facts) }, name);
  },
});

const proposing = (comesTo: string, by: string, on: string, over = {}): Probe => ({
  comesTo,
  attack: async () => {
    const order = await aRunOutOrder();
    return attempt(await officer(by), on, async (ctx) => {
      await proposeListing(ctx, listingEntry(order, over));
      return "proposed";
    });
  },
});

export const probes: Probes = {
  "wage_listings.omit": {
    comesTo: "refused not_case_officer",
    attack: async () => {
      const { id, caseId } = await aRunOutOrder();
      const said = { caseId, payOrder: `order/${id}`, ground: "not_migrants", reason: "均为本单位正式职工。" } as const;
      return attempt(await officer("guoqi"), PROPOSED, async (ctx) => {
        await omitListing(ctx, said);
        return "omitted";
      });
    },
  },
  "wage_listings.state": against(`"illegal_transition"`, "list", { over: () => ({ state: "listed" }) }),
  "wage_listings.post": against(`"not_your_post"`, "list", { by: "daduizhang" }),
  "wage_listings.separation": {
    comesTo: `"own_listing"`,
    attack: async () => {
      const head = await officer("juzhang");
      const facts = await factsOf((await told()).id, AFTER_OBJECTION);
      return listingActRefusal(head, { ...facts, proposedBy: head.id }, "list");
    },
  },
  "wage_listings.order_stands": against(`"pay_order_annulled"`, "list", {
    over: ({ payOrder }) => ({ payOrder: { ...payOrder, isAnnulled: true } }),
  }),
  "wage_listings.notice_served": against(`"listing_notice_unserved"`, "list", {
    over: () => ({ noticeServedOn: null }),
  }),
  "wage_listings.heard": against(`"objection_window_open"`, "list", { over: () => ({ today: "2026-12-15" }) }),
  "wage_listings.objection": against(`"illegal_transition"`, "answerObjection", { by: "wangmin" }),
  "wage_listings.extended": against(`"listing_extended"`, "extend", { over: () => ({ isExtended: true }) }),
  "wage_listings.application": against(`"removal_not_applied"`, "remove", { over: () => ({ state: "listed" }) }),
  "wage_listings.removable": against(`"promise_missing"`, "remove", {
    over: ({ payOrder }) => ({
      ...{ state: "listed", payOrder: { ...payOrder, isUnpaid: false } },
      removal: { hasPromise: false, sixMonthsOn: "2026-12-01", bar: null },
    }),
  }),
  "wage_listings.unbarred": against(`"criminal_matter"`, "remove", {
    over: ({ payOrder }) => ({
      ...{ state: "listed", payOrder: { ...payOrder, isUnpaid: false } },
      removal: { hasPromise: true, sixMonthsOn: "2026-12-01", bar: "criminal_matter" },
    }),
  }),
  "wage_listings.early": against(`"not_removed_early"`, "restore", {
    over: () => ({ state: "removed", endGround: "expired" }),
  }),
  "wage_listings.annulled": against(`"restoration_stands"`, "undoRestoration", { over: () => ({ state: "listed" }) }),
  "wage_listings.off": against(`"taken_off_before"`, "recordTakeOff", {
    by: "wangmin",
    over: () => ({ state: "removed", isTakenOff: true }),
  }),
  "wage_listings.term": {
    comesTo: `"term_still_runs"`,
    attack: async () => {
      const facts = await factsOf((await unserved()).id, AFTER_OBJECTION);
      return listingActRefusal(system, facts, "expire");
    },
  },
  "wage_listings.revoke": {
    comesTo: "refused pay_order_in_force",
    attack: async () => {
      const { id } = await unserved();
      const revocation = { id, version: 3, ground: "pay_order_annulled", reason: "指令书已撤销。" } as const;
      return attempt(await officer("juzhang"), AFTER_OBJECTION, async (ctx) => {
        await revokeListing(ctx, revocation);
        return "revoked";
      });
    },
  },
  "wage_listings.keep_off": {
    comesTo: "refused not_corrected",
    attack: async () => {
      const { id } = await told();
      const said = { correctedOn: "2026-12-09", promisedOn: "2026-12-09", lateBecause: "" };
      const off = { id, version: 2, ground: "corrected_promised", opinion: "已经改正并承诺。", ...said } as const;
      return attempt(await officer("juzhang"), AFTER_OBJECTION, async (ctx) => {
        await keepOff(ctx, off);
        return "kept off";
      });
    },
  },
  "wage_listings.propose": proposing("refused not_case_officer", "daduizhang", PROPOSED),
  "wage_listings.pay_order": {
    comesTo: `"pay_order_runs"`,
    attack: async () => {
      const facts = await factsOf((await proposed()).id, PROPOSED);
      const payOrder = { ...facts.payOrder, isListed: false };
      const ground = { ...facts, payOrder, isReached: true, hasStandard: false, today: "2026-12-04" };
      return proposeRefusal(await officer("wangmin"), ground);
    },
  },
  "wage_listings.amount": proposing("refused amount_standard_unsaid", "wangmin", PROPOSED, { ground: "amount_total" }),
  "wage_listings.scope": {
    comesTo: "not_found",
    attack: async () => {
      const { id } = await proposed();
      const back = { id, version: 1, reason: "不属于本机关。" };
      return attempt(await officer("ylxjiancha"), PROPOSED, (ctx) => withdrawListing(ctx, back));
    },
  },
  "wage_listings.public": {
    comesTo: "[]",
    attack: async () => {
      const { id } = await unserved();
      return (await publicListings({})).rows.filter((row) => row.id === id);
    },
  },
};
