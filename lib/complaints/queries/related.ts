import "server-only";
import { and, arrayContains, desc, eq, gte, inArray, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, complaints } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { marksOf, marksOfComplaint, withNumber, withPhone } from "@/lib/cases/queries/same-people";
import { caseScope } from "@/lib/cases/scope";
import { filesNamed } from "@/lib/employers/queries/files-named";
import { filesOf } from "@/lib/employers/queries/files-of";
import { bigrams } from "@/lib/kernel/bigrams";
import { addDays, type LegalDate } from "@/lib/kernel/clock";
import { parseCreditCode } from "@/lib/kernel/credit-code";
import { type RelatedTrait, relatedTraits } from "../lifecycle";
import { complaintScope } from "../scope";
import { sourceNumberOf } from "../typed-numbers";

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
  /** Told where another trait is the same as well; nobody is found by a name alone. */
  readonly name?: string;
  readonly sourceNumber?: string;
  readonly except?: string;
};

type Filed = {
  readonly id: string;
  readonly respondentName: string;
  readonly employer: { readonly id: string } | null;
  readonly complainantName: string;
  readonly sourceNumber: string | null;
};

/** What is sought for a complaint that is on file. */
export const soughtFor = ({ id, respondentName, employer, complainantName, sourceNumber }: Filed): Sought => ({
  ...{ respondentName, name: complainantName, sourceNumber: sourceNumber ?? "", except: id },
  employerId: employer?.id,
});

/** The files of the employer that is sought: by its id, by its name or by its credit code. */
async function filesSought({ respondentName = "", employerId }: Sought): Promise<readonly string[]> {
  if (employerId) return (await filesOf(db(), employerId)).map(({ id }) => id);
  if (bigrams(respondentName).length < 2) return [];
  const files = await filesNamed(respondentName).limit(MOST_FILES + 1);
  return files.length > MOST_FILES ? [] : files.map(({ id }) => id);
}

/** The unit is the same where its file or its credit code is known; by words of its name it is only near. */
export const unitTrait = ({ employerId, respondentName = "" }: Sought): RelatedTrait =>
  employerId || parseCreditCode(respondentName).ok ? "employer" : "unit_name";

/** What of a complaint is the same as what is sought; of a tip nothing that tells who made it. */
async function samenesses(sought: Sought): Promise<Readonly<Record<RelatedTrait, SQL | undefined>>> {
  const { respondentName = "", phone = "", personId = "", name = "", sourceNumber = "", except } = sought;
  const pairs = bigrams(respondentName);
  const files = await filesSought(sought);
  const [typed, filed] = [marksOf(phone, personId), except === undefined ? undefined : marksOfComplaint(except)];
  const ofUnit = files.length > 0 ? inArray(complaints.employerId, [...files]) : undefined;
  const near = pairs.length > 1 ? arrayContains(complaints.respondentBigrams, pairs) : undefined;
  const unit =
    unitTrait(sought) === "employer" ? { employer: ofUnit, unit_name: near } : { unit_name: or(ofUnit, near) };
  return {
    employer: undefined,
    ...unit,
    source_number: sourceNumber === "" ? undefined : eq(complaints.sourceNumber, sourceNumberOf(sourceNumber)),
    phone: or(withPhone(typed), filed && withPhone(filed)),
    person_id: or(withNumber(typed), filed && withNumber(filed)),
    name: name === "" ? undefined : and(eq(complaints.kind, "complaint"), eq(complaints.complainantName, name)),
  };
}

const asColumn = (condition: SQL | undefined) => sql<boolean>`coalesce(${condition ?? sql`false`}, false)`;

/**
 * Possible duplicates of the last 24 months, ten at most, each with what is the same: the respondent or employer, the
 * number of the hand-off, or the person by telephone or number, be it who lodges it or whose claim stands in it.
 */
export async function relatedComplaints(actor: Actor, sought: Sought, today: LegalDate) {
  const same = await samenesses(sought);
  const { name: _told, ...found } = same;
  const conditions = Object.values(found).filter((condition) => condition !== undefined);
  if (conditions.length === 0) return [];
  const rows = await db()
    .select({
      id: complaints.id,
      number: complaints.number,
      state: complaints.state,
      receivedOn: complaints.receivedOn,
      respondentName: complaints.respondentName,
      ...columnsOf(same),
    })
    .from(complaints)
    .where(
      and(
        complaintScope(actor),
        gte(complaints.receivedOn, addDays(today, -TWO_YEARS_OF_DAYS)),
        sought.except ? ne(complaints.id, sought.except) : undefined,
        or(...conditions),
      ),
    )
    .orderBy(desc(complaints.receivedOn), desc(complaints.id))
    .limit(MOST_COMPLAINTS);
  return rows.map(({ id, number, state, receivedOn, respondentName, ...row }) => ({
    ...{ id, number, state, receivedOn, respondentName },
    traits: relatedTraits.filter((trait) => row[trait]),
  }));
}

const columnsOf = (same: Readonly<Record<RelatedTrait, SQL | undefined>>) => ({
  employer: asColumn(same.employer),
  unit_name: asColumn(same.unit_name),
  source_number: asColumn(same.source_number),
  phone: asColumn(same.phone),
  person_id: asColumn(same.person_id),
  name: asColumn(same.name),
});

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
