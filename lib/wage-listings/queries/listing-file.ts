import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, deadlines, wageListingObjections, wageListingRemovals, wageListings } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { LimitKey } from "@/lib/deadlines/limits";
import { deliveryOf } from "@/lib/deliveries/queries/delivery-of";
import { notFound } from "@/lib/kernel/errors";
import type { KeepOffGround, ListingAct, RevocationGround } from "../lifecycle";
import { personsOf } from "../paper-inputs";
import { keepOffRefusal, listingActRefusal } from "../policy";
import { revokeRefusal } from "../removal-policy";
import { listingScope } from "../scope";
import { listingClock, listingFacts } from "./listing-facts";

const Place = z.object({ id: z.uuid(), wageListingId: z.uuid() });

const proposer = alias(accounts, "proposer");
const decider = alias(accounts, "decider");

/** One listing with all that its page shows and asks. Throws `not_found` when there is none. */
export async function listingFile(actor: Actor, place: { id?: string; wageListingId?: string }, now: Date) {
  const asked = Place.safeParse(place);
  if (!asked.success) throw notFound();
  const { id: caseId, wageListingId: id } = asked.data;
  const [found] = await db()
    .select({ row: wageListings, proposer: proposer.name, decider: decider.name })
    .from(wageListings)
    .innerJoin(proposer, eq(proposer.id, wageListings.proposedBy))
    .leftJoin(decider, eq(decider.id, wageListings.decidedBy))
    .where(and(eq(wageListings.id, id), eq(wageListings.caseId, caseId), listingScope(actor)));
  if (!found) throw notFound();
  const { row, ...people } = found;
  const facts = await listingFacts(db(), row, now);
  return {
    ...{ ...row, ...people, ...facts },
    objectionList: await objectionsOf(id),
    persons: await personsOf(db(), id),
    removals: await removalsOf(id),
    removalClock: (await listingClock(db(), id, "T-LIST-REMOVE-15")) ?? null,
    offClock: (await listingClock(db(), id, "T-LIST-OFF-10")) ?? null,
    clock: (await listingClock(db(), id, "T-LIST-DECIDE-20")) ?? null,
    decisionServedOn: row.documentId === null ? null : ((await deliveryOf(db(), row.documentId))?.servedOn ?? null),
    refusalOf: (act: ListingAct) => listingActRefusal(actor, facts, act),
    revokeRefusalOf: (ground: RevocationGround) => revokeRefusal(facts, ground),
    keepOffRefusalOf: (ground: KeepOffGround) => keepOffRefusal(facts, ground),
  };
}

export type ListingFile = Awaited<ReturnType<typeof listingFile>>;
export type ListingRemoval = ListingFile["removals"][number];
export type ListingObjection = ListingFile["objectionList"][number];

/** The objections to a listing, the earliest first. The caller has asked its scope. */
export const objectionsOf = (listingId: string) =>
  db()
    .select({
      ...{ id: wageListingObjections.id, receivedOn: wageListingObjections.receivedOn },
      ...{ givenBy: wageListingObjections.givenBy, content: wageListingObjections.content },
      isFromPortal: wageListingObjections.isFromPortal,
      ...{ isSustained: wageListingObjections.isSustained, answer: wageListingObjections.answer },
      ...{ answeredOn: wageListingObjections.answeredOn, told: wageListingObjections.told },
      ...{ lateBecause: wageListingObjections.lateBecause, dueOn: deadlines.dueOn },
    })
    .from(wageListingObjections)
    .leftJoin(
      deadlines,
      and(
        eq(deadlines.subjectId, wageListingObjections.id),
        eq(deadlines.limitKey, "T-LIST-CHECK-5" satisfies LimitKey),
      ),
    )
    .where(eq(wageListingObjections.listingId, listingId))
    .orderBy(asc(wageListingObjections.recordedAt), asc(wageListingObjections.id));

/** The applications to be taken off, the earliest first. The caller has asked the scope. */
export const removalsOf = (listingId: string) =>
  db()
    .select()
    .from(wageListingRemovals)
    .where(eq(wageListingRemovals.listingId, listingId))
    .orderBy(asc(wageListingRemovals.recordedAt), asc(wageListingRemovals.id));
