import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Reader } from "@/db/client";
import { cases, documents, employers } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { isServable, type Recipient, servablePapers } from "../lifecycle";
import { deliveryScope } from "../scope";

export const caseColumns = {
  id: cases.id,
  number: cases.number,
  title: cases.title,
  state: cases.state,
  organId: cases.organId,
  regionCode: cases.regionCode,
  employerId: cases.employerId,
  isExtended: cases.isExtended,
  employerName: employers.name,
  employerAddress: employers.address,
  creditCode: employers.creditCode,
};

/** The case of a delivery with its employer, or undefined when it does not exist for this actor. */
export async function caseForDelivery(reader: Reader, actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) return undefined;
  const [row] = await reader
    .select(caseColumns)
    .from(cases)
    .innerJoin(employers, eq(employers.id, cases.employerId))
    .where(and(eq(cases.id, id), deliveryScope(actor)));
  return row;
}

export type CaseRow = NonNullable<Awaited<ReturnType<typeof caseForDelivery>>>;

export const paperColumns = {
  id: documents.id,
  paperKey: documents.paperKey,
  title: documents.title,
  number: documents.number,
  issuedOn: documents.issuedOn,
  input: documents.input,
};

/** The issued papers of a case that are delivered with proof, each with its recipient, oldest first. */
export async function servablePapersOf(reader: Reader, kase: CaseRow) {
  const papers = await reader
    .select(paperColumns)
    .from(documents)
    .where(and(eq(documents.fileKind, "case"), eq(documents.fileId, kase.id)))
    .orderBy(documents.issuedAt, documents.paperKey, documents.id);
  return papers.flatMap(({ input, ...paper }) => {
    if (!isServable(paper.paperKey)) return [];
    const recipient: Recipient = servablePapers[paper.paperKey];
    return [{ ...paper, recipient, recipientName: nameOf(recipient, input, kase) }];
  });
}

export type PaperToServe = Awaited<ReturnType<typeof servablePapersOf>>[number];

const Named = z.object({ complainant: z.string() });

/** The complainant as the paper names them; the employer as the register does. */
function nameOf(recipient: Recipient, input: unknown, kase: CaseRow): string {
  if (recipient === "employer") return kase.employerName;
  const named = Named.safeParse(input);
  return named.success ? named.data.complainant : "";
}
