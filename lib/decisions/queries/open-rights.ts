import "server-only";
import { and, eq, exists, gte, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { decisionHearings, decisions, deliveries, documents } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { limitDue } from "@/lib/deadlines/limits";
import { addDays, legalDate } from "@/lib/kernel/clock";
import { decisionScope } from "../scope";
import { statementDays } from "./decision-facts";

/** No notice gives more than thirty working days to speak (a setting's most): one served before has run out. */
const MOST_DAYS = 90;

/**
 * What this employer may still say, or ask for, before a decision: each right whose last day has not passed. Who waives
 * to speak gives up no hearing.
 */
export async function openRights(user: EmployerUser, now: Date) {
  const today = legalDate(now);
  const told = await toldSince(user, addDays(today, -MOST_DAYS));
  const regions = [...new Set(told.map(({ regionCode }) => regionCode))];
  const calendars = new Map(
    await Promise.all(regions.map(async (code) => [code, await regionCalendar(db(), code)] as const)),
  );
  const rights = told.flatMap(({ id, title, number, regionCode, servedOn, isHearingTold, isAsked, ...notice }) => {
    const calendar = calendars.get(regionCode);
    if (servedOn === null || calendar === undefined) return [];
    const place = { subjectId: id, paper: number ?? title, regionCode, startedOn: servedOn };
    const statement = { ...place, kind: "statement" as const, ...statementDays(notice, servedOn, calendar) };
    const hearing = { ...place, kind: "hearing" as const, ...limitDue("T-HEAR-REQ", servedOn, calendar) };
    return [...(notice.waivedOn === null ? [statement] : []), ...(isHearingTold && !isAsked ? [hearing] : [])];
  });
  return rights.filter(({ dueOn }) => dueOn >= today);
}

const hearingOfRound = and(eq(decisionHearings.decisionId, decisions.id), eq(decisionHearings.round, decisions.round));

const toldSince = (user: EmployerUser, since: string) =>
  db()
    .select({
      ...{ id: decisions.id, regionCode: decisions.regionCode, servedOn: deliveries.servedOn },
      ...{ statementDays: decisions.statementDays, isHearingTold: decisions.isHearingTold },
      ...{ number: documents.number, title: documents.title, waivedOn: decisions.waivedOn },
      isAsked: sql<boolean>`${exists(db().select({ one: sql`1` }).from(decisionHearings).where(hearingOfRound))}`,
    })
    .from(decisions)
    .innerJoin(documents, eq(documents.id, decisions.noticeId))
    .innerJoin(deliveries, and(eq(deliveries.documentId, documents.id), eq(deliveries.state, "served")))
    .where(and(decisionScope(user), eq(decisions.state, "notified"), gte(deliveries.servedOn, since)));
