import "server-only";
import { and, asc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { complaints, documents, documentVoids, organs, routingContests } from "@/db/schema";
import { type Actor, isOfOuterPost } from "@/lib/auth/actor";
import { parseDocumentNumber } from "@/lib/kernel/document-number";
import { stands } from "@/lib/kernel/guard";
import { mattersScope } from "@/lib/workflow/scope";

/** Papers that may be handed to the employer's own users: those that are addressed to it. */
export const PAPERS_FOR_EMPLOYER = [
  "rectification-order",
  "order-revocation",
  "inquiry-notice",
  "preservation-notice",
  "preservation-decision",
  "advance-notice",
  "demand-letter",
  "deferral-answer",
  "enforcement-suspension",
  "enforcement-resumption",
  "enforcement-ending",
  "performance-agreement",
  "hearing-notice",
  "penalty-decision",
  "spot-penalty-decision",
  "remedy-decision",
  "no-penalty-decision",
  "decision-revocation",
  "wage-listing-notice",
  "wage-listing-decision",
  "wage-removal-decision",
  "wage-removal-refusal",
  "wage-revocation-decision",
  "wage-restoration-decision",
  "platform-report",
  "report-notice",
  "advice-letter",
  "correction-letter",
  "talk-notice",
  "meeting-notice",
  "inspection-result",
] as const;

export type PaperForEmployer = (typeof PAPERS_FOR_EMPLOYER)[number];

/** What leaves the organ besides: for whoever complains, for the unit under inspection, for all to read. */
const OUTGOING: readonly string[] = [
  ...PAPERS_FOR_EMPLOYER,
  ...["complaint-register", "tip-register", "acceptance-notice", "non-acceptance-notice", "supplement-notice"],
  ...["suspension-notice", "rescission-notice", "inspection-notice", "published-decision", "major-list"],
  "demand-sheet",
];

/**
 * Opinions, discussions, reviews, records and receipts are for the posts that carry the matter; assistants, the
 * leadership group and reviewers of filings know the papers that went out. Undefined where nothing is held back.
 */
export const outgoingOnly = (actor: Actor): SQL | undefined =>
  isOfOuterPost(actor) && stands("documents.inner") ? inArray(documents.paperKey, [...OUTGOING]) : undefined;

/**
 * Issued papers that this actor can see: officers by region, and those of a complaint that was moved into it, whose
 * papers keep the region they were issued in; an employer's user those addressed to it.
 */
export function documentScope(actor: Actor): SQL {
  if (actor.kind !== "employer") {
    const issuedHere = mattersScope("documents.scope", actor, documents.regionCode);
    const reached = or(issuedHere, inArray(documents.fileId, complaintsMovedTo(actor)));
    return and(reached, outgoingOnly(actor)) ?? sql`false`;
  }
  if (!stands("documents.scope")) return sql`true`;
  if (actor.employerId === null) return sql`false`;
  const addressed = or(...PAPERS_FOR_EMPLOYER.map((key) => eq(documents.paperKey, key)));
  return and(inArray(documents.employerId, [...actor.files]), addressed) ?? sql`false`;
}

/** Asked of the few complaints that were ever moved, so that no list has to look at every complaint of a region. */
const complaintsMovedTo = (actor: Actor) =>
  db()
    .select({ id: complaints.id })
    .from(routingContests)
    .innerJoin(complaints, eq(complaints.id, routingContests.complaintId))
    .where(and(eq(routingContests.outcome, "moved"), mattersScope("documents.scope", actor, complaints.regionCode)));

/** The files in which the paper of this number lies, where this actor can see it; undefined for words that are none. */
export function filesOfPaper(actor: Actor, words: string) {
  const asked = parseDocumentNumber(words);
  const number = asked.ok ? asked.value : asked.suggestion;
  if (number === undefined) return undefined;
  return db()
    .select({ id: documents.fileId })
    .from(documents)
    .where(and(eq(documents.number, number), documentScope(actor)));
}

/** Which papers no longer count, and which of those another has taken the place of; with the table joined. */
export const ofVoids = eq(documentVoids.documentId, documents.id);
export const voidColumns = { voidedOn: documentVoids.voidedOn, replacedById: documentVoids.replacedById };

/** Whether a paper no longer counts. */
export const isVoid = async (reader: Reader, documentId: string): Promise<boolean> =>
  (await reader.$count(documentVoids, eq(documentVoids.documentId, documentId))) > 0;

const columns = {
  ...voidColumns,
  id: documents.id,
  paperKey: documents.paperKey,
  title: documents.title,
  number: documents.number,
  issuedOn: documents.issuedOn,
  pages: documents.pages,
  sha256: documents.sha256,
  subjectKind: documents.subjectKind,
  subjectId: documents.subjectId,
};

/** The papers of files (complaint or case) and those about them in another, oldest first, without bytes. */
export function papersOfFile(actor: Actor, fileId: string | readonly string[], reader: Reader = db()) {
  const ids = typeof fileId === "string" ? [fileId] : [...fileId];
  return reader
    .select(columns)
    .from(documents)
    .leftJoin(documentVoids, ofVoids)
    .where(and(or(inArray(documents.fileId, ids), inArray(documents.subjectId, ids)), documentScope(actor)))
    .orderBy(asc(documents.issuedAt), asc(documents.id));
}

export type PaperRow = Awaited<ReturnType<typeof papersOfFile>>[number];

/** The stored bytes of one paper, or undefined when it does not exist for this actor. */
export async function paperBytes(actor: Actor, id: string) {
  const [row] = await db()
    .select({
      paperKey: documents.paperKey,
      personId: documents.personId,
      title: documents.title,
      number: documents.number,
      bytes: documents.bytes,
    })
    .from(documents)
    .where(and(eq(documents.id, id), documentScope(actor)));
  return row;
}

/** What a paper is, without its bytes; undefined when it does not exist for this actor. */
export async function paperAbout(actor: Actor, id: string) {
  const [row] = await db()
    .select({
      ...{ paperKey: documents.paperKey, personId: documents.personId },
      ...{ title: documents.title, fileId: documents.fileId },
    })
    .from(documents)
    .where(and(eq(documents.id, id), documentScope(actor)));
  return row;
}

/** What the public may learn of a paper by its code or hash: what it is, whose and whether it counts; not its words. */
export async function verifiedPaper(by: { code: string } | { sha256: string }) {
  const [row] = await db()
    .select({
      title: documents.title,
      number: documents.number,
      issuedOn: documents.issuedOn,
      organName: organs.name,
      sha256: documents.sha256,
      ...voidColumns,
    })
    .from(documents)
    .leftJoin(documentVoids, ofVoids)
    .innerJoin(organs, eq(organs.id, documents.organId))
    .where("code" in by ? eq(documents.verifyCode, by.code) : eq(documents.sha256, by.sha256));
  return row;
}

export type VerifiedPaper = NonNullable<Awaited<ReturnType<typeof verifiedPaper>>>;
