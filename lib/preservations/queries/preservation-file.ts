import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, documents, preservationItems, preservations } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { deliveryOf } from "@/lib/deliveries/queries/delivery-of";
import { notFound } from "@/lib/kernel/errors";
import type { PreservationAct } from "../lifecycle";
import { preservationActRefusal } from "../policy";
import { preservationScope } from "../scope";
import { preservationFacts } from "./preservation-facts";

const Place = z.object({ id: z.uuid(), preservationId: z.uuid() });

const proposer = alias(accounts, "proposer");
const decider = alias(accounts, "decider");
const holder = alias(accounts, "holder");

/** One preservation with all that its page shows and asks. Throws `not_found` when there is none. */
export async function preservationFile(actor: Actor, place: { id?: string; preservationId?: string }, now: Date) {
  const asked = Place.safeParse(place);
  if (!asked.success) throw notFound();
  const { id: caseId, preservationId: id } = asked.data;
  const [found] = await db()
    .select({ row: preservations, proposer: proposer.name, decider: decider.name, holder: holder.name })
    .from(preservations)
    .innerJoin(proposer, eq(proposer.id, preservations.proposedBy))
    .leftJoin(decider, eq(decider.id, preservations.decidedBy))
    .leftJoin(holder, eq(holder.id, preservations.heldBy))
    .where(and(eq(preservations.id, id), eq(preservations.caseId, caseId), preservationScope(actor)));
  if (!found) throw notFound();
  const { row, ...people } = found;
  const [facts, items] = await Promise.all([preservationFacts(db(), row, now), itemsOf(id)]);
  return {
    ...row,
    ...people,
    ...facts,
    dueOn: facts.clock?.dueOn ?? null,
    items,
    servedOn: row.documentId === null ? null : ((await deliveryOf(db(), row.documentId))?.servedOn ?? null),
    refusalOf: (act: PreservationAct) => preservationActRefusal(actor, facts, act),
  };
}

export type PreservationFile = Awaited<ReturnType<typeof preservationFile>>;
export type PreservationItem = PreservationFile["items"][number];

const itemsOf = (id: string) =>
  db()
    .select({
      id: preservationItems.id,
      ordinal: preservationItems.ordinal,
      name: preservationItems.name,
      specification: preservationItems.specification,
      quantity: preservationItems.quantity,
      isHeld: preservationItems.isHeld,
      condition: preservationItems.condition,
      place: preservationItems.place,
      custodian: preservationItems.custodian,
      disposal: preservationItems.disposal,
      note: preservationItems.note,
      basis: preservationItems.basis,
      disposedOn: preservationItems.disposedOn,
      disposer: accounts.name,
      documentId: preservationItems.documentId,
      number: documents.number,
    })
    .from(preservationItems)
    .leftJoin(accounts, eq(accounts.id, preservationItems.disposedBy))
    .leftJoin(documents, eq(documents.id, preservationItems.documentId))
    .where(eq(preservationItems.preservationId, id))
    .orderBy(asc(preservationItems.ordinal));
