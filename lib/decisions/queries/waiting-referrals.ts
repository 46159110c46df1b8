import "server-only";
import { and, asc, eq, isNull, ne, not, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, referrals } from "@/db/schema";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import type { Officer } from "@/lib/auth/actor";
import { isBarred } from "@/lib/cases/queries/holders";
import { referralScope } from "./referral-file";

const SHOWN = 200;

/** Cases in which a report of a suspected crime waits for the opinion of this head of the inspection body. */
export const casesWithReferral = (officer: Officer) =>
  db()
    .select({ id: cases.id, number: cases.number, title: cases.title })
    .from(referrals)
    .innerJoin(cases, eq(cases.id, referrals.caseId))
    .where(
      and(
        ...[eq(referrals.state, "reported"), isNull(referrals.endorsedOn)],
        ...[ne(referrals.reportedBy, officer.id), not(isBarred(sql`${referrals.caseId}`, sql`${officer.id}::uuid`))],
        ...[referralScope(officer), ofOwnOrgan(officer, cases.organId)],
      ),
    )
    .orderBy(asc(referrals.reportedOn), asc(referrals.id))
    .limit(SHOWN);
