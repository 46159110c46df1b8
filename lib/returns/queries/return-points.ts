import "server-only";
import { asc, desc, eq, inArray } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, returnPoints, returnSubject } from "@/db/schema";

const columns = {
  round: returnPoints.round,
  ordinal: returnPoints.ordinal,
  place: returnPoints.place,
  reason: returnPoints.reason,
  returnedOn: returnPoints.returnedOn,
  returner: accounts.name,
};

/** What was sent back of one proposal, the latest return first. */
export const returnPointsOf = (subjectId: string, reader: Reader = db()) =>
  reader
    .select(columns)
    .from(returnPoints)
    .innerJoin(accounts, eq(accounts.id, returnPoints.returnedBy))
    .where(eq(returnSubject(returnPoints), subjectId))
    .orderBy(desc(returnPoints.round), asc(returnPoints.ordinal));

export type ReturnPoint = Awaited<ReturnType<typeof returnPointsOf>>[number];

/** What was sent back of several proposals to end a case, in the order of the rounds. */
export const returnPointsOfClosings = (reader: Reader, closingIds: string[]) =>
  reader
    .select({ ...columns, closingId: returnPoints.closingId })
    .from(returnPoints)
    .innerJoin(accounts, eq(accounts.id, returnPoints.returnedBy))
    .where(inArray(returnPoints.closingId, closingIds))
    .orderBy(asc(returnPoints.round), asc(returnPoints.ordinal));
