import "server-only";
import { and, asc, eq, getTableColumns, inArray, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { db, type Reader } from "@/db/client";
import { accounts, employers, fieldLeads, files, leadPhotos, leadRechecks } from "@/db/schema";
import { organsActingFor } from "@/lib/agencies/queries";
import { scanStateOf } from "@/lib/attachments/scan-column";
import type { Actor } from "@/lib/auth/actor";
import { notFound, refused } from "@/lib/kernel/errors";
import type { LeadAct } from "../lead-lifecycle";
import { type LeadFacts, leadActRefusal } from "../lead-policy";
import { leadScope } from "../scope";

const handed = alias(accounts, "handed_up");
const decider = alias(accounts, "decider");

type LeadRow = Pick<typeof fieldLeads.$inferSelect, "state" | "handedUpBy" | "decidedBy" | "organId">;

/** What the policy of a lead looks at. */
export const leadFacts = async (reader: Reader, { organId, ...row }: LeadRow): Promise<LeadFacts> => ({
  ...{ state: row.state, handedUpBy: row.handedUpBy, decidedBy: row.decidedBy },
  organIds: await organsActingFor(reader, organId),
});

/** One lead with its photographs and what may be done with it. Throws `not_found` when there is none for this actor. */
export async function leadFile(actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const [row] = await db()
    .select({
      ...getTableColumns(fieldLeads),
      ...{ employerName: employers.name, handedUpName: handed.name, deciderName: decider.name },
    })
    .from(fieldLeads)
    .innerJoin(employers, eq(employers.id, fieldLeads.employerId))
    .innerJoin(handed, eq(handed.id, fieldLeads.handedUpBy))
    .leftJoin(decider, eq(decider.id, fieldLeads.decidedBy))
    .where(and(eq(fieldLeads.id, id), leadScope(actor)));
  if (!row) throw notFound();
  const facts = await leadFacts(db(), row);
  const [photos, rechecks] = await Promise.all([photosOf(id), rechecksOf(id)]);
  return { ...row, photos, rechecks, refusalOf: (act: LeadAct) => leadActRefusal(actor, facts, act) };
}

export type LeadFile = Awaited<ReturnType<typeof leadFile>>;

/** Each time it had been laid aside and was looked at again, in order. */
const rechecksOf = (leadId: string) =>
  db()
    .select({
      ...{ id: leadRechecks.id, shelvedOn: leadRechecks.shelvedOn, shelvedBecause: leadRechecks.shelvedBecause },
      ...{ shelverName: decider.name, verdict: leadRechecks.verdict, opinion: leadRechecks.opinion },
      ...{ recheckedOn: leadRechecks.recheckedOn, recheckerName: accounts.name },
    })
    .from(leadRechecks)
    .innerJoin(accounts, eq(accounts.id, leadRechecks.recheckedBy))
    .innerJoin(decider, eq(decider.id, leadRechecks.shelvedBy))
    .where(eq(leadRechecks.leadId, leadId))
    .orderBy(asc(leadRechecks.recheckedOn), asc(leadRechecks.id));

const photosOf = (leadId: string) =>
  db()
    .select({ id: leadPhotos.id, fileId: leadPhotos.fileId, name: files.name, scanState: scanStateOf(files.id) })
    .from(leadPhotos)
    .innerJoin(files, eq(files.id, leadPhotos.fileId))
    .where(eq(leadPhotos.leadId, leadId))
    .orderBy(asc(leadPhotos.addedAt), asc(leadPhotos.id));

/** Asks, before a byte of an upload is received, whether the actor may add a photograph. Throws as the act would. */
export async function assertMayAddPhoto(actor: Actor, leadId: string): Promise<void> {
  const refusal = (await leadFile(actor, leadId)).refusalOf("photograph");
  if (refusal !== null) throw refused(refusal);
}

/** The leads, visible to this actor, that hold a file. */
export async function leadsHoldingFile(actor: Actor, fileId: string): Promise<readonly string[]> {
  const rows = await db()
    .selectDistinct({ id: fieldLeads.id })
    .from(leadPhotos)
    .innerJoin(fieldLeads, eq(fieldLeads.id, leadPhotos.leadId))
    .where(and(eq(leadPhotos.fileId, fileId), leadScope(actor)));
  return rows.map(({ id }) => id);
}

/** The heads of the inspection bodies that act for a bureau. */
export async function leadersFor(reader: Reader, bureauId: string) {
  const organIds = await organsActingFor(reader, bureauId);
  return reader
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(inArray(accounts.organId, organIds), eq(accounts.role, "squad_leader"), isNull(accounts.disabledAt)));
}
