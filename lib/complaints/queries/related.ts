import "server-only";
import { and, arrayContains, desc, eq, gte, inArray, isNotNull, ne, or } from "drizzle-orm";
import { db } from "@/db/client";
import { claimLines, complaints } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { indexField } from "@/lib/auth/sealed";
import { bigrams } from "@/lib/kernel/bigrams";
import { addDays, type LegalDate } from "@/lib/kernel/clock";
import { parsePhone } from "@/lib/kernel/phone";
import { complaintScope } from "../scope";

const TWO_YEARS_OF_DAYS = 730;

type Sought = {
  readonly respondentName?: string;
  readonly employerId?: string | null;
  readonly phone?: string;
  readonly except?: string;
};

/** Blind indexes of the people of a complaint: who lodged it, and whose claims stand in it. */
const personsOf = (complaintId: string) =>
  db()
    .select({ index: claimLines.personIdIndex })
    .from(claimLines)
    .where(and(eq(claimLines.complaintId, complaintId), isNotNull(claimLines.personIdIndex)))
    .union(
      db()
        .select({ index: complaints.personIdIndex })
        .from(complaints)
        .where(and(eq(complaints.id, complaintId), isNotNull(complaints.personIdIndex))),
    );

const withLinesOf = (persons: ReturnType<typeof personsOf>) =>
  db().select({ id: claimLines.complaintId }).from(claimLines).where(inArray(claimLines.personIdIndex, persons));

/**
 * Possible duplicates of the last 24 months: the same respondent, employer or telephone, and of a complaint that is
 * on file the same people; ten at most.
 */
export function relatedComplaints(actor: Actor, sought: Sought, today: LegalDate) {
  const pairs = bigrams(sought.respondentName ?? "");
  const phone = parsePhone(sought.phone ?? "");
  const persons = sought.except ? personsOf(sought.except) : undefined;
  const same = [
    pairs.length > 1 ? arrayContains(complaints.respondentBigrams, pairs) : undefined,
    sought.employerId ? eq(complaints.employerId, sought.employerId) : undefined,
    persons && inArray(complaints.personIdIndex, persons),
    persons && inArray(complaints.id, withLinesOf(persons)),
    phone.ok ? eq(complaints.phoneIndex, indexField(phone.value) ?? "") : undefined,
  ].filter((condition) => condition !== undefined);
  if (same.length === 0) return Promise.resolve([]);
  return db()
    .select({
      id: complaints.id,
      number: complaints.number,
      state: complaints.state,
      receivedOn: complaints.receivedOn,
      respondentName: complaints.respondentName,
    })
    .from(complaints)
    .where(
      and(
        complaintScope(actor),
        gte(complaints.receivedOn, addDays(today, -TWO_YEARS_OF_DAYS)),
        sought.except ? ne(complaints.id, sought.except) : undefined,
        or(...same),
      ),
    )
    .orderBy(desc(complaints.receivedOn), desc(complaints.id))
    .limit(10);
}

export type RelatedComplaint = Awaited<ReturnType<typeof relatedComplaints>>[number];
