import "server-only";
import { and, eq, exists, isNull, not, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { caseOfficers, cases, complaints, contests, deadlines } from "@/db/schema";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import type { Officer } from "@/lib/auth/actor";
import { CITY } from "@/lib/kernel/region-code";
import type { DeskWhose } from "../rules";

const one = sql`1`;

/** A clock in a case whose officer this is today. */
export const isMyCase = (officer: Officer): SQL => {
  const { caseId, accountId, until } = caseOfficers;
  const holds = and(eq(caseId, deadlines.fileId), eq(accountId, officer.id), isNull(until));
  return exists(db().select({ one }).from(caseOfficers).where(holds));
};

const { fileKind, fileId, subjectKind, subjectId } = deadlines;

// One value for each clock, which no plan turns into a reading of every complaint or case.
const organOfComplaint = sql`(select ${complaints.organId} from ${complaints} where ${complaints.id} = ${fileId})`;
const organOfCase = sql`(select ${cases.organId} from ${cases} where ${cases.id} = ${fileId})`;
const organOfContest = sql`(select ${contests.organId} from ${contests} where ${contests.id} = ${subjectId})`;
// What is contested of an organ stays that organ's to answer, also when its complaint has gone to another.
const organOfFile = sql`case when ${subjectKind} = 'contest' then ${organOfContest}
  when ${fileKind} = 'case' then ${organOfCase} else ${organOfComplaint} end`;

/** A clock in a complaint that the officer's own organ handles. */
export const inOwnComplaint = (officer: Officer): SQL =>
  sql`(${eq(fileKind, "complaint")} and ${ofOwnOrgan(officer, organOfFile)})`;

/** A clock in a case or a complaint that the officer's own organ handles. */
export const isOfOwnOrgan = (officer: Officer): SQL => sql`coalesce(${ofOwnOrgan(officer, organOfFile)}, false)`;

/** Posts that answer for an organ rather than for cases of their own. */
export const answersForOrgan = ({ role }: Officer): boolean => role === "head" || role === "leadership";

/** Whether organs below handle matters that this officer sees. */
export const hasOrgansBelow = ({ regionCode }: Officer): boolean => regionCode.length <= CITY;

/**
 * Whose clocks a desk shows: an inspector's own cases, for whoever triages the complaints that wait too, and for those
 * who lead an organ what it handles; `below` is what other organs of the region handle.
 */
export function whose(officer: Officer, view: DeskWhose): SQL | undefined {
  if (view === "all") return undefined;
  if (view === "below") return not(isOfOwnOrgan(officer));
  if (answersForOrgan(officer)) return or(isMyCase(officer), isOfOwnOrgan(officer));
  return or(isMyCase(officer), officer.role === "squad_leader" ? inOwnComplaint(officer) : undefined);
}
