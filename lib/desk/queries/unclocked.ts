import "server-only";
import { and, asc, eq, exists, inArray, isNull, not, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { caseOfficers, cases, deadlines } from "@/db/schema";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import type { Officer } from "@/lib/auth/actor";
import { openStates } from "@/lib/cases/lifecycle";
import { caseScope } from "@/lib/cases/scope";
import { type DeskWhose, MOST_DESK_ROWS } from "../rules";
import { answersForOrgan } from "./whose";

const one = sql`1`;

/** Open cases in which no clock runs: suspended, or every day that was set has been met; the oldest first. */
export function unclockedCases(officer: Officer, view: DeskWhose) {
  const runs = db()
    .select({ one })
    .from(deadlines)
    .where(and(eq(deadlines.fileId, cases.id), eq(deadlines.state, "running")));
  const open = inArray(cases.state, openStates);
  const order = [asc(cases.openedOn), asc(cases.id)];
  // Found in the index alone: what a desk shows of a case is read for those that are shown.
  const found = db()
    .select({ id: cases.id })
    .from(cases)
    .where(and(open, caseScope(officer), not(exists(runs)), whoseCases(officer, view)))
    .orderBy(...order)
    .limit(MOST_DESK_ROWS)
    .as("found");
  return db()
    .select({ id: cases.id, number: cases.number, title: cases.title, state: cases.state })
    .from(found)
    .innerJoin(cases, eq(cases.id, found.id))
    .orderBy(...order);
}

export type UnclockedCase = Awaited<ReturnType<typeof unclockedCases>>[number];

/** The same as of a desk's clocks, of cases. */
function whoseCases(officer: Officer, view: DeskWhose): SQL | undefined {
  if (view === "all") return undefined;
  const own = ofOwnOrgan(officer, cases.organId);
  if (view === "below") return not(own);
  return answersForOrgan(officer) ? or(isHeldBy(officer), own) : isHeldBy(officer);
}

function isHeldBy({ id }: Officer): SQL {
  const holds = and(eq(caseOfficers.caseId, cases.id), eq(caseOfficers.accountId, id), isNull(caseOfficers.until));
  return exists(db().select({ one }).from(caseOfficers).where(holds));
}
