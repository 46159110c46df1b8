import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, enforcementDeferrals, enforcements } from "@/db/schema";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import type { Officer } from "@/lib/auth/actor";
import { enforcementScope } from "../scope";

const SHOWN = 200;

/** Cases whose party has asked for time or instalments and waits for the head's answer. */
export const casesWithDeferral = (officer: Officer) =>
  db()
    .select({ id: cases.id, number: cases.number, title: cases.title })
    .from(enforcementDeferrals)
    .innerJoin(enforcements, eq(enforcements.id, enforcementDeferrals.enforcementId))
    .innerJoin(cases, eq(cases.id, enforcements.caseId))
    .where(
      and(
        eq(enforcementDeferrals.state, "applied"),
        eq(enforcements.state, "due"),
        enforcementScope(officer),
        ofOwnOrgan(officer, cases.organId),
      ),
    )
    .orderBy(asc(enforcementDeferrals.appliedOn), asc(cases.id))
    .limit(SHOWN);
