import "server-only";
import { and, asc, eq, exists, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, correctionAnswers, correctionReports, enforcements } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { enforcementScope } from "../scope";
import { heldBy } from "./held-by";

const SHOWN = 200;

/**
 * The officer's own cases in which the employer reported a correction that nobody has answered, in time or after it
 * was found defied: a late one is looked at as well.
 */
export const casesWithCorrection = (officer: Officer) =>
  db()
    .select({ id: cases.id, number: cases.number, title: cases.title })
    .from(enforcements)
    .innerJoin(cases, eq(cases.id, enforcements.caseId))
    .where(
      and(
        ...[eq(enforcements.state, "due"), isNull(enforcements.correctedOn)],
        ...[enforcementScope(officer), heldBy(officer), exists(reports())],
      ),
    )
    .orderBy(asc(enforcements.servedOn), asc(cases.id))
    .limit(SHOWN);

const one = { one: sql`1` };

const reports = () =>
  db()
    .select(one)
    .from(correctionReports)
    .leftJoin(correctionAnswers, eq(correctionAnswers.reportId, correctionReports.id))
    .where(and(eq(correctionReports.enforcementId, enforcements.id), isNull(correctionAnswers.reportId)));
