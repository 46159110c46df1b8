import "server-only";
import { and, asc, eq, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { caseInstructions, cases } from "@/db/schema";
import { isSquadLeader, type Officer } from "@/lib/auth/actor";
import { instructionScope } from "../scope";

const SHOWN = 200;

/**
 * Cases on which a leader of the inspection body is to carry out an instruction (the day of a case's own officers
 * stands among their clocks), and those on which what this officer instructed was answered.
 */
export async function waitingInstructions(officer: Officer) {
  const { state, assigneeId, writtenBy } = caseInstructions;
  const [instructed, answered] = await Promise.all([
    isSquadLeader(officer) ? casesWhere(officer, and(eq(state, "open"), eq(assigneeId, officer.id))) : [],
    casesWhere(officer, and(eq(state, "answered"), eq(writtenBy, officer.id))),
  ]);
  return { instructed, answered };
}

const casesWhere = (officer: Officer, condition: SQL | undefined) =>
  db()
    .select({ id: cases.id, number: cases.number, title: cases.title })
    .from(caseInstructions)
    .innerJoin(cases, eq(cases.id, caseInstructions.caseId))
    .where(and(condition, instructionScope(officer)))
    .orderBy(asc(caseInstructions.dueOn), asc(caseInstructions.id))
    .limit(SHOWN);
