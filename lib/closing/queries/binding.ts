import "server-only";
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, archiveNumbers, caseFiles, caseOfficers, cases, eventHead, orders, organs } from "@/db/schema";
import { struckOrdinals } from "./file-contents";

/** What the covers and the notes of a case's file say of the case, and the last link of the event chain now. */
export async function bindingOf(caseFileId: string) {
  const [row] = await db()
    .select({
      caseId: cases.id,
      number: cases.number,
      title: cases.title,
      state: cases.state,
      originKind: cases.originKind,
      openedOn: cases.openedOn,
      endedOn: cases.endedOn,
      closingGround: cases.closingGround,
      organ: organs.name,
      archiveNumber: archiveNumbers.number,
      binder: accounts.name,
    })
    .from(caseFiles)
    .innerJoin(cases, eq(cases.id, caseFiles.caseId))
    .innerJoin(organs, eq(organs.id, cases.organId))
    .innerJoin(accounts, eq(accounts.id, caseFiles.requestedBy))
    .leftJoin(archiveNumbers, eq(archiveNumbers.caseId, cases.id))
    .where(eq(caseFiles.id, caseFileId));
  const [head] = await db().select({ seq: eventHead.seq, hash: eventHead.hash }).from(eventHead);
  if (!row || !head) throw new Error("a case file without its case or its chain");
  return {
    ...row,
    head,
    officers: await officersOf(row.caseId),
    orderNumbers: await orderNumbers(row.caseId),
    struck: await struckOrdinals(db(), row.caseId),
  };
}

export type Binding = Awaited<ReturnType<typeof bindingOf>>;

/** Everyone who has held the case, those who hold it last first. */
function officersOf(caseId: string) {
  return db()
    .selectDistinctOn([caseOfficers.until, caseOfficers.part, caseOfficers.accountId], {
      name: accounts.name,
      certificate: caseOfficers.certificateNumber,
    })
    .from(caseOfficers)
    .innerJoin(accounts, eq(accounts.id, caseOfficers.accountId))
    .where(eq(caseOfficers.caseId, caseId))
    .orderBy(desc(caseOfficers.until), asc(caseOfficers.part), asc(caseOfficers.accountId));
}

async function orderNumbers(caseId: string): Promise<string[]> {
  const rows = await db()
    .select({ number: orders.number })
    .from(orders)
    .where(and(eq(orders.caseId, caseId), inArray(orders.state, ["issued", "revoked"])))
    .orderBy(asc(orders.issuedOn), asc(orders.number));
  return rows.flatMap(({ number }) => number ?? []);
}
