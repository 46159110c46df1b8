import "server-only";
import { and, arrayContains, desc, gte, inArray, isNull, ne, or } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, complaints } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { marksOf, marksOfComplaint, ofPeople } from "@/lib/cases/queries/same-people";
import { caseScope } from "@/lib/cases/scope";
import { filesNamed } from "@/lib/employers/queries/files-named";
import { filesOf } from "@/lib/employers/queries/files-of";
import { bigrams } from "@/lib/kernel/bigrams";
import { addDays, type LegalDate } from "@/lib/kernel/clock";
import { complaintScope } from "../scope";

const TWO_YEARS_OF_DAYS = 730;
const MOST_COMPLAINTS = 10;
const MOST_CASES = 5;
/** Words that more employers than this have in their names tell none of them. */
const MOST_FILES = 20;

type Sought = {
  readonly respondentName?: string;
  readonly employerId?: string | null;
  readonly phone?: string;
  readonly personId?: string;
  readonly except?: string;
};

/** The files of the employer that is sought: by its id, by its name or by its credit code. */
async function filesSought({ respondentName = "", employerId }: Sought): Promise<readonly string[]> {
  if (employerId) return (await filesOf(db(), employerId)).map(({ id }) => id);
  if (bigrams(respondentName).length < 2) return [];
  const files = await filesNamed(respondentName).limit(MOST_FILES + 1);
  return files.length > MOST_FILES ? [] : files.map(({ id }) => id);
}

/**
 * Possible duplicates of the last 24 months, ten at most: the same respondent or employer, or the same person by
 * telephone or number, be it who lodges it or whose claim stands in it.
 */
export async function relatedComplaints(actor: Actor, sought: Sought, today: LegalDate) {
  const pairs = bigrams(sought.respondentName ?? "");
  const files = await filesSought(sought);
  const same = [
    pairs.length > 1 ? arrayContains(complaints.respondentBigrams, pairs) : undefined,
    files.length > 0 ? inArray(complaints.employerId, [...files]) : undefined,
    ofPeople(marksOf(sought.phone ?? "", sought.personId ?? "")),
    sought.except ? ofPeople(marksOfComplaint(sought.except)) : undefined,
  ].filter((condition) => condition !== undefined);
  if (same.length === 0) return [];
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
    .limit(MOST_COMPLAINTS);
}

export type RelatedComplaint = Awaited<ReturnType<typeof relatedComplaints>>[number];

/** The open cases against the employer that is sought, the newest first, five at most. */
export async function relatedCases(actor: Actor, sought: Sought) {
  const files = await filesSought(sought);
  if (files.length === 0) return [];
  return db()
    .select({ id: cases.id, number: cases.number, title: cases.title, openedOn: cases.openedOn })
    .from(cases)
    .where(and(caseScope(actor), inArray(cases.employerId, [...files]), isNull(cases.endedOn)))
    .orderBy(desc(cases.openedOn), desc(cases.id))
    .limit(MOST_CASES);
}
