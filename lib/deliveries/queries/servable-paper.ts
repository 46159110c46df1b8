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
  person: { name: responsiblePersons.name, address: responsiblePersons.address },
};

/** The issued papers of a matter that are delivered with proof, each with its recipient, oldest first. */
export async function servablePapersOf(reader: Reader, matter: Matter) {
  const papers = await reader
    .select(paperColumns)
    .from(documents)
    .leftJoin(responsiblePersons, eq(responsiblePersons.id, documents.personId))
    .where(and(eq(documents.fileKind, matter.kind), eq(documents.fileId, matter.id)))
    .orderBy(documents.issuedAt, documents.paperKey, documents.id);
  return papers.flatMap(({ input, person, personId, ...paper }) => {
    const usual = recipientOf(matter.kind, paper.paperKey);
    if (usual === undefined) return [];
    const recipient: Recipient = person === null ? usual : "person";
    const recipientName = person?.name ?? nameOf(usual, input, matter);
    return [{ ...paper, recipient, recipientName, personAddress: person?.address ?? "" }];
  });
}

export type PaperToServe = Awaited<ReturnType<typeof servablePapersOf>>[number];

const Named = z.object({ complainant: z.string().optional(), receiver: z.string().optional() });

/** The complainant and another organ as the paper names them; the employer as the register does. */
function nameOf(recipient: Recipient, input: unknown, matter: Matter): string {
  if (recipient === "employer") return matter.employer.name;
  const named = Named.parse(input);
  return (recipient === "organ" ? named.receiver : named.complainant) ?? "";
}
