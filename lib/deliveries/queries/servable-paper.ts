import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import type { Reader } from "@/db/client";
import { deliveries, documents, orders, responsiblePersons } from "@/db/schema";
import { type Recipient, recipientOf } from "../lifecycle";
import type { Matter } from "./matter";
import { withdrawnPapers } from "./withdrawn-papers";

const paperColumns = {
  id: documents.id,
  paperKey: documents.paperKey,
  subjectId: documents.subjectId,
  title: documents.title,
  number: documents.number,
  issuedOn: documents.issuedOn,
  input: documents.input,
  personId: documents.personId,
  employerId: documents.employerId,
  person: { name: responsiblePersons.name, address: responsiblePersons.address },
};

/** Goes to the employer or to whoever else has to appear, whom it names. */
const INQUIRY_NOTICE = "inquiry-notice";
/** Goes to the employer where the order that it revokes did. */
const ORDER_REVOCATION = "order-revocation";
/** Goes to who complained, or to the employer. */
const SUSPENSION_NOTICE = "suspension-notice";

/**
 * The issued papers of a matter that are delivered with proof, each with its recipient and, where its decision was
 * taken back, the day of that; oldest first.
 */
export async function servablePapersOf(reader: Reader, matter: Matter) {
  const papers = await reader
    .select(paperColumns)
    .from(documents)
    .leftJoin(responsiblePersons, eq(responsiblePersons.id, documents.personId))
    .where(and(eq(documents.fileKind, matter.kind), eq(documents.fileId, matter.id)))
    .orderBy(documents.issuedAt, documents.paperKey, documents.id);
  const withdrawn = await withdrawnPapers(reader, papers);
  const reached = await ordersThatReached(reader, papers);
  return papers.flatMap(({ input, person, personId, employerId, subjectId, ...paper }) => {
    const usual = recipientOf(matter.kind, paper.paperKey);
    if (usual === undefined || (paper.paperKey === ORDER_REVOCATION && !reached.includes(subjectId))) return [];
    const addressed = addressedTo(usual, { paperKey: paper.paperKey, employerId, input });
    const recipient = person === null ? addressed : "person";
    const recipientName = person?.name ?? nameOf(addressed, input, matter);
    const withdrawnOn = withdrawn.get(paper.id) ?? null;
    return [{ ...paper, recipient, recipientName, personAddress: person?.address ?? "", withdrawnOn }];
  });
}

/** Of the orders that these papers revoke those that the employer has, or may still get. */
async function ordersThatReached(reader: Reader, papers: readonly { paperKey: string; subjectId: string }[]) {
  const revoked = papers.filter(({ paperKey }) => paperKey === ORDER_REVOCATION).map(({ subjectId }) => subjectId);
  if (revoked.length === 0) return [];
  const rows = await reader
    .select({ id: orders.id })
    .from(orders)
    .innerJoin(deliveries, eq(deliveries.documentId, orders.documentId))
    .where(and(inArray(orders.id, revoked), inArray(deliveries.state, ["attempted", "served"])));
  return rows.map(({ id }) => id);
}

export type PaperToServe = Awaited<ReturnType<typeof servablePapersOf>>[number];

type Addressed = { readonly paperKey: string; readonly employerId: string | null; readonly input: unknown };

/** Of the two papers that go to one or to another, to whom this one does. */
function addressedTo(usual: Recipient, { paperKey, employerId, input }: Addressed): Recipient {
  if (paperKey === INQUIRY_NOTICE && employerId === null) return "other";
  if (paperKey !== SUSPENSION_NOTICE) return usual;
  const { addressee, employer } = Suspension.parse(input);
  return addressee === employer ? "employer" : usual;
}

const Suspension = z.object({ addressee: z.string(), employer: z.string() });

const said = z.string().optional();
const Named = z.object({ complainant: said, receiver: said, addressee: said });

/** The complainant, another organ and whoever else as the paper names them; the employer as the register does. */
function nameOf(recipient: Recipient, input: unknown, matter: Matter): string {
  if (recipient === "employer") return matter.employer.name;
  const named = Named.parse(input);
  if (recipient === "other") return named.addressee ?? "";
  return (recipient === "organ" ? named.receiver : (named.complainant ?? named.addressee)) ?? "";
}
