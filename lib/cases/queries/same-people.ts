import "server-only";
import { and, eq, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { claimLines, complaints } from "@/db/schema";
import { indexField } from "@/lib/auth/sealed";
import { parsePaperNumber } from "@/lib/kernel/person-id";
import { parsePhone } from "@/lib/kernel/phone";

/** Arrays of blind indexes of what a person is known by: the telephone, and the number of a paper. */
export type Marks = { readonly phones: SQL | undefined; readonly numbers: SQL | undefined };

/** The marks of a telephone and of the number of a paper as somebody typed them; none of what is neither. */
export function marksOf(phone: string, number: string): Marks {
  const parsed = parsePhone(phone);
  return { phones: indexed(parsed.ok ? parsed.value : null), numbers: indexed(parsePaperNumber(number)) };
}

function indexed(plain: string | null): SQL | undefined {
  const index = indexField(plain);
  return index === null ? undefined : sql`array[${index}]::text[]`;
}

/** Of a line that was struck nobody claims anything. */
const stands = isNull(claimLines.struckIn);

const isComplaint = eq(complaints.kind, "complaint");

/** The marks of those of a complaint that is on file: who lodged it, and whose claims stand in it; of a tip none. */
export function marksOfComplaint(id: string): Marks {
  const own = and(eq(complaints.id, id), isComplaint);
  const phones = db().select({ index: complaints.phoneIndex }).from(complaints).where(own);
  const claimed = db()
    .select({ index: claimLines.personIdIndex })
    .from(claimLines)
    .innerJoin(complaints, eq(complaints.id, claimLines.complaintId))
    .where(and(own, stands, isNotNull(claimLines.personIdIndex)));
  const lodged = db().select({ index: complaints.personIdIndex }).from(complaints).where(own);
  return { phones: sql`array(${phones})`, numbers: sql`array(${claimed.union(lodged)})` };
}

/**
 * Complaints of whoever has one of these marks: who lodged it, or by the number whose claim stands in it. Of a tip
 * nobody is found by who they are (《条例》第九条).
 */
export const ofPeople = (marks: Marks): SQL | undefined => or(withPhone(marks), withNumber(marks));

/** The same by the telephone alone. */
export const withPhone = ({ phones }: Marks): SQL | undefined =>
  phones && and(isComplaint, sql`${complaints.phoneIndex} = any(${phones})`);

/** The same by the number of a paper alone. */
export const withNumber = ({ numbers }: Marks): SQL | undefined =>
  numbers &&
  and(
    isComplaint,
    or(
      sql`${complaints.personIdIndex} = any(${numbers})`,
      sql`${complaints.id} = any(array(${withClaimsOf(numbers)}))`,
    ),
  );

const withClaimsOf = (numbers: SQL) =>
  db()
    .select({ id: claimLines.complaintId })
    .from(claimLines)
    .where(and(sql`${claimLines.personIdIndex} = any(${numbers})`, stands));
