import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, documents, documentVoids, inquiryMaterials, inquiryNotices } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { ofVoids } from "@/lib/documents/queries";
import { notFound } from "@/lib/kernel/errors";
import { caseScope } from "../scope";

/** A notice that exists for the actor, with what a handing over of its materials prints. Throws `not_found`. */
export async function materialNotice(reader: Reader, actor: Actor, noticeId: string) {
  const [notice] = await reader
    .select({
      caseId: inquiryNotices.caseId,
      addressee: inquiryNotices.addressee,
      dueOn: inquiryNotices.dueOn,
      number: documents.number,
      title: documents.title,
      caseTitle: cases.title,
      organId: cases.organId,
      regionCode: cases.regionCode,
      voidedOn: documentVoids.voidedOn,
    })
    .from(inquiryNotices)
    .innerJoin(cases, eq(cases.id, inquiryNotices.caseId))
    .innerJoin(documents, eq(documents.id, inquiryNotices.documentId))
    .leftJoin(documentVoids, ofVoids)
    .where(and(eq(inquiryNotices.id, noticeId), caseScope(actor)));
  if (!notice) throw notFound();
  return { ...notice, number: notice.number ?? notice.title };
}

export type MaterialNotice = Awaited<ReturnType<typeof materialNotice>>;

/** The list of a notice in its order. */
export const materialsOfNotice = (reader: Reader, noticeId: string) =>
  reader
    .select()
    .from(inquiryMaterials)
    .where(eq(inquiryMaterials.noticeId, noticeId))
    .orderBy(asc(inquiryMaterials.ordinal));
