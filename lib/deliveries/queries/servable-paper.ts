import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Reader } from "@/db/client";
import { documents, responsiblePersons } from "@/db/schema";
import { type Recipient, recipientOf } from "../lifecycle";
import type { Matter } from "./matter";

const paperColumns = {
  id: documents.id,
  paperKey: documents.paperKey,
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

/** The issued papers of a matter that are delivered with proof, each with its recipient, oldest first. */
export async function servablePapersOf(reader: Reader, matter: Matter) {
  const papers = await reader
    .select(paperColumns)
    .from(documents)
    .leftJoin(responsiblePersons, eq(responsiblePersons.id, documents.personId))
    .where(and(eq(documents.fileKind, matter.kind), eq(documents.fileId, matter.id)))
    .orderBy(documents.issuedAt, documents.paperKey, documents.id);
  return papers.flatMap(({ input, person, personId, employerId, ...paper }) => {
    const usual = recipientOf(matter.kind, paper.paperKey);
    if (usual === undefined) return [];
    const isToAnother = paper.paperKey === INQUIRY_NOTICE && employerId === null;
    const addressed: Recipient = isToAnother ? "other" : usual;
    const recipient = person === null ? addressed : "person";
    const recipientName = person?.name ?? nameOf(addressed, input, matter);
    return [{ ...paper, recipient, recipientName, personAddress: person?.address ?? "" }];
  });
}

export type PaperToServe = Awaited<ReturnType<typeof servablePapersOf>>[number];

const said = z.string().optional();
const Named = z.object({ complainant: said, receiver: said, addressee: said });

/** The complainant, another organ and whoever else as the paper names them; the employer as the register does. */
function nameOf(recipient: Recipient, input: unknown, matter: Matter): string {
  if (recipient === "employer") return matter.employer.name;
  const named = Named.parse(input);
  if (recipient === "other") return named.addressee ?? "";
  return (recipient === "organ" ? named.receiver : named.complainant) ?? "";
}
