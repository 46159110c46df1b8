import "server-only";
import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { decisionItems, decisions, majorViolations } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { decisionScope } from "@/lib/decisions/scope";

const SHOWN = 20;

/** What the decision takes in fines, or orders to be paid; null where it names no money. */
const money = sql<number | null>`(select sum(${decisionItems.amountFen})::bigint from ${decisionItems}
  where ${decisionItems.decisionId} = ${decisions.id})`.mapWith(Number);

/**
 * What was decided against one employer (and the files merged into it), the newest first, also what was taken back
 * since, and whether it stands on a quarter's list of major violations. Decisions on persons are theirs, not the unit's.
 */
export const decidedOfEmployer = (officer: Officer, employerIds: readonly string[]) =>
  db()
    .select({
      ...{ id: decisions.id, caseId: decisions.caseId, number: decisions.number, kind: decisions.kind },
      ...{ procedure: decisions.procedure, decidedOn: decisions.decidedOn, revokedOn: decisions.revokedOn },
      ...{ fen: money, majorState: majorViolations.state, quarter: majorViolations.quarter },
    })
    .from(decisions)
    .leftJoin(majorViolations, eq(majorViolations.decisionId, decisions.id))
    .where(
      and(
        ...[inArray(decisions.employerId, [...employerIds]), eq(decisions.state, "decided")],
        ...[isNull(decisions.personId), decisionScope(officer)],
      ),
    )
    .orderBy(desc(decisions.decidedOn), desc(decisions.id))
    .limit(SHOWN);

export type DecidedOfEmployer = Awaited<ReturnType<typeof decidedOfEmployer>>[number];
