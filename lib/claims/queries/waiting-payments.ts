import "server-only";
import { and, asc, eq, exists, inArray, isNull, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { caseOfficers, cases, paymentProofs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { HANDED_ON } from "@/lib/cases/lifecycle";
import { caseScope } from "@/lib/cases/scope";

const SHOWN = 200;
const one = { one: sql`1` };

/** The officer's own cases in which proof of payment waits to be looked at, oldest case first. */
export const casesWithPayments = (officer: Officer) =>
  db()
    .select({ id: cases.id, number: cases.number, title: cases.title })
    .from(cases)
    .where(
      and(
        caseScope(officer),
        or(inArray(cases.state, ["investigating", "concluded"]), eq(cases.closingGround, HANDED_ON)),
        exists(
          db()
            .select(one)
            .from(caseOfficers)
            .where(
              and(
                eq(caseOfficers.caseId, cases.id),
                eq(caseOfficers.accountId, officer.id),
                isNull(caseOfficers.until),
              ),
            ),
        ),
        exists(
          db()
            .select(one)
            .from(paymentProofs)
            .where(and(eq(paymentProofs.caseId, cases.id), eq(paymentProofs.state, "submitted"))),
        ),
      ),
    )
    .orderBy(asc(cases.openedOn), asc(cases.id))
    .limit(SHOWN);
