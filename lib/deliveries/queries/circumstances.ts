import "server-only";
import { and, desc, eq, gte, inArray, isNotNull, isNull, lte, ne, notInArray, or } from "drizzle-orm";
import type { Reader } from "@/db/client";
import {
  accounts,
  addressConfirmations,
  deliveries,
  deliveryFiles,
  deliveryServers,
  documents,
  inspectorCertificates,
} from "@/db/schema";
import { organsActingFor } from "@/lib/agencies/queries";
import { isValidOn } from "@/lib/agencies/queries/certificates";
import type { Actor } from "@/lib/auth/actor";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { recusedFrom } from "@/lib/cases/queries/holders";
import { holdersOn } from "@/lib/cases/queries/inspectors";
import { type LegalDate, legalDate, startOf } from "@/lib/kernel/clock";
import { SERVED_OTHERWISE } from "../labels";
import { type Recipient, recipientOf } from "../lifecycle";
import type { MatterRef } from "../matter";
import {
  type DeliveryDesk,
  type DeliveryFacts,
  type DeliveryRefusal,
  deliveryDeskRefusal,
  outlivesCase,
} from "../policy";
import { confirmationsIn } from "./binding-confirmations";
import { deliveryOf } from "./delivery-of";
import { type Matter, ofMatter } from "./matter";
import { servablePapersOf } from "./servable-paper";
import { servedDay } from "./served-day";
import { withdrawnPapers } from "./withdrawn-papers";

type DeliveryRow = typeof deliveries.$inferSelect;
type Attempted = DeliveryRow & { readonly matter: Matter };

/** Who may record deliveries of a matter today. */
async function deskOf(reader: Reader, matter: Matter, now: Date): Promise<DeliveryDesk> {
  const endedOn = matter.life?.endedOn ?? null;
  const isSendingOut = endedOn !== null && (await sendsOut(reader, matter, endedOn));
  const ground = { matterKind: matter.kind, endedOn, isSendingOut };
  if (matter.life !== null && endedOn === null) {
    const facts = await caseFacts(reader, { ...matter, ...matter.life, closingGround: null }, now);
    const { organIds, officerIds, recusedIds } = facts;
    return { ...ground, organIds, officerIds, recusedIds };
  }
  const organIds = await organsActingFor(reader, matter.organId);
  const officerIds = (await serversOn(reader, matter, legalDate(now))).map(({ id }) => id);
  return { ...ground, organIds, officerIds, recusedIds: await recusedFrom(reader, matter.caseId) };
}

async function sendsOut(reader: Reader, matter: Matter, endedOn: LegalDate): Promise<boolean> {
  const papers = await reader
    .select({ paperKey: documents.paperKey, issuedOn: documents.issuedOn })
    .from(documents)
    .where(and(eq(documents.fileKind, matter.kind), eq(documents.fileId, matter.id)));
  const isSent = (key: string) => recipientOf(matter.kind, key) !== undefined;
  if (papers.some((paper) => isSent(paper.paperKey) && outlivesCase(paper, endedOn))) return true;
  const [underWay] = await reader
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(and(ofMatter(deliveries, matter), eq(deliveries.state, "attempted")))
    .limit(1);
  return underWay !== undefined;
}

/** Why this actor may not record deliveries of this matter at all; null when they may. */
export const deskRefusal = async (
  reader: Reader,
  actor: Actor,
  matter: Matter,
  now: Date,
): Promise<DeliveryRefusal | null> => deliveryDeskRefusal(actor, await deskOf(reader, matter, now), null);

type NewPaper = {
  readonly paperKey: string;
  readonly issuedOn: LegalDate;
  readonly withdrawnOn: LegalDate | null;
};

/** Why this actor may not enter an attempt at delivering a paper of this matter; null for those they may. */
export async function paperRefusals(reader: Reader, actor: Actor, matter: Matter, now: Date) {
  const desk = await deskOf(reader, matter, now);
  return ({ withdrawnOn, ...paper }: NewPaper): DeliveryRefusal | null =>
    deliveryDeskRefusal(actor, desk, { ...paper, isUnderWay: false, isWithdrawn: withdrawnOn !== null });
}

/** What the policy looks at for one attempt, as its row and its files stand in this transaction. */
export async function circumstances(reader: Reader, row: Attempted, now: Date): Promise<DeliveryFacts> {
  const paper = await paperOf(reader, row);
  const servers = await reader
    .select({ id: deliveryServers.accountId })
    .from(deliveryServers)
    .where(eq(deliveryServers.deliveryId, row.id));
  const files = await reader
    .select({ id: deliveryFiles.fileId })
    .from(deliveryFiles)
    .where(eq(deliveryFiles.deliveryId, row.id));
  const certified = await certifiedOn(reader, row.matter, row.actedOn);
  const { recipient } = row;
  const confirmation = await confirmationOn(reader, row.matter, { id: row.documentId, recipient }, row.actedOn);
  return {
    ...(await deskOf(reader, row.matter, now)),
    state: row.state,
    attempt: { ...row, files: files.map((file) => file.id) },
    recipient,
    ...paper,
    isUnderWay: row.state === "attempted" && row.recordedAt.getTime() < now.getTime(),
    today: legalDate(now),
    servedOn: await servedDay(reader, row, row.matter.regionCode),
    isServed: (await deliveryOf(reader, row.documentId)) !== undefined,
    recordedBy: row.recordedBy,
    serverIds: servers.map((server) => server.id),
    certifiedIds: certified.map((officer) => officer.id),
    electronicAddress: confirmation?.consentsElectronic ? confirmation.electronicAddress : null,
    hasFailedBefore: row.noticeGround === "other_ways_failed" && (await hasFailedBefore(reader, row)),
  };
}

/** Another way that came to nothing by the day of a notice, with this paper or another one to the same addressee. */
async function hasFailedBefore(
  reader: Reader,
  { matter, recipient, documentId, actedOn }: Attempted,
): Promise<boolean> {
  const failed = await reader
    .select({ documentId: deliveries.documentId })
    .from(deliveries)
    .where(
      and(
        ...[ofMatter(deliveries, matter), eq(deliveries.recipient, recipient), eq(deliveries.state, "failed")],
        ...[ne(deliveries.method, "public_notice"), ne(deliveries.failure, SERVED_OTHERWISE)],
        lte(deliveries.actedOn, actedOn),
      ),
    );
  if (failed.length === 0) return false;
  const papers = await servablePapersOf(reader, matter);
  const addressee = (id: string) => papers.find((paper) => paper.id === id)?.recipientName;
  return failed.some((one) => one.documentId === documentId || addressee(one.documentId) === addressee(documentId));
}

async function paperOf(reader: Reader, { documentId, state }: DeliveryRow) {
  const { id, paperKey, issuedOn, subjectId } = documents;
  const [paper] = await reader
    .select({ id, paperKey, issuedOn, subjectId })
    .from(documents)
    .where(eq(documents.id, documentId));
  if (!paper) throw new Error("a delivery without its paper");
  const isWithdrawn = state !== "served" && (await withdrawnPapers(reader, [paper])).has(documentId);
  return { paperKey: paper.paperKey, issuedOn: paper.issuedOn, isWithdrawn };
}

/**
 * Who could deliver on a day, with a certificate valid on it: the case's officers; once it has ended, and of a
 * complaint, everyone of the organ, as its officers may have gone.
 */
export async function certifiedOn(reader: Reader, matter: Matter, on: LegalDate) {
  if (matter.life === null) return inspectorsOn(reader, matter, on);
  const held = await holdersOn(reader, matter.id, on);
  const holders = held.map(({ certificate, ...holder }) => ({ ...holder, certificateNumber: certificate }));
  if (matter.life.endedOn === null) return holders;
  const others = await inspectorsOn(reader, matter, on);
  return [...holders, ...others.filter(({ id }) => !holders.some((holder) => holder.id === id))];
}

/** Who can deliver today: of these, whoever has not left the matter (《行政处罚法》第四十三条). */
export async function serversOn(reader: Reader, matter: Matter, today: LegalDate) {
  const recusedIds = await recusedFrom(reader, matter.caseId);
  return (await certifiedOn(reader, matter, today)).filter(({ id }) => !recusedIds.includes(id));
}

async function inspectorsOn(reader: Reader, { organId, caseId }: Matter, on: LegalDate) {
  const recusedIds = await recusedFrom(reader, caseId);
  return reader
    .select({ id: accounts.id, name: accounts.name, certificateNumber: inspectorCertificates.number })
    .from(accounts)
    .innerJoin(inspectorCertificates, eq(inspectorCertificates.accountId, accounts.id))
    .where(
      and(
        ...[
          inArray(accounts.organId, await organsActingFor(reader, organId)),
          notInArray(accounts.id, [...recusedIds]),
        ],
        or(isNull(accounts.disabledAt), gte(accounts.disabledAt, startOf(on))),
        isValidOn(on),
      ),
    );
}

type Paper = { readonly id: string; readonly recipient: Recipient };

/** The newest address confirmation that a paper's recipient had signed by a day, also before the case was one. */
export async function confirmationOn(reader: Reader, matter: MatterRef, paper: Paper, on: LegalDate) {
  const [row] = await reader
    .select()
    .from(addressConfirmations)
    .where(
      and(
        await confirmationsIn(reader, matter, paper.id),
        eq(addressConfirmations.recipient, paper.recipient),
        isNotNull(addressConfirmations.signedOn),
        lte(addressConfirmations.signedOn, on),
      ),
    )
    .orderBy(desc(addressConfirmations.signedOn), desc(addressConfirmations.recordedAt))
    .limit(1);
  return row;
}
