import "server-only";
import { and, asc, eq, exists, inArray, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { caseOfficers, cases, closings } from "@/db/schema";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import type { Officer } from "@/lib/auth/actor";
import { actOfGround, proposedGrounds } from "../lifecycle";
import { closingScope } from "../scope";

const SHOWN = 200;

/** Cases whose end waits for this officer: a closing for the squad leader, a rescission for the head. */
export function casesToEnd(officer: Officer, act: "close" | "rescind") {
  const grounds = proposedGrounds.filter((ground) => actOfGround[ground] === act);
  return waiting()
    .where(
      and(
        ...[eq(closings.state, "proposed"), inArray(closings.ground, grounds)],
        ...[closingScope(officer), ofOwnOrgan(officer, cases.organId)],
      ),
    )
    .orderBy(asc(closings.proposedOn), asc(cases.id))
    .limit(SHOWN);
}

/** The officer's own cases whose proposal was returned. */
export const casesWithReturnedClosing = (officer: Officer) =>
  waiting()
    .where(and(eq(closings.state, "returned"), closingScope(officer), exists(holding(officer))))
    .orderBy(asc(closings.proposedOn), asc(cases.id))
    .limit(SHOWN);

const waiting = () =>
  db()
    .select({ id: cases.id, number: cases.number, title: cases.title })
    .from(closings)
    .innerJoin(cases, eq(cases.id, closings.caseId))
    .$dynamic();

const holding = ({ id }: Officer) =>
  db()
    .select({ one: sql`1` })
    .from(caseOfficers)
    .where(and(eq(caseOfficers.caseId, cases.id), eq(caseOfficers.accountId, id), isNull(caseOfficers.until)));
