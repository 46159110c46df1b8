import "server-only";
import { and, eq, exists, inArray, isNull, not, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { accounts, caseOfficers, cases, inspectorCertificates, organs } from "@/db/schema";
import { investigates, isValidOn } from "@/lib/agencies/queries/certificates";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import type { Officer } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
import { endedStates } from "../lifecycle";
import { isRecused } from "./holders";

/** The organ of an officer, beside that of the case. */
const own = alias(organs, "own");

/** Those who hold a case and may act in it that day: of `cases` as it stands in a list. */
const holding = (today: LegalDate, more?: SQL) =>
  db()
    .select({ one: sql`1` })
    .from(caseOfficers)
    .innerJoin(accounts, and(eq(accounts.id, caseOfficers.accountId), isNull(accounts.disabledAt), investigates))
    .innerJoin(organs, eq(organs.id, cases.organId))
    .innerJoin(own, and(eq(own.id, accounts.organId), sql`${own.regionCode} like ${organs.regionCode} || '%'`))
    .innerJoin(inspectorCertificates, eq(inspectorCertificates.accountId, caseOfficers.accountId))
    .where(
      and(
        ...[eq(caseOfficers.caseId, cases.id), isNull(caseOfficers.until), isValidOn(today), more],
        not(isRecused(sql`${cases.id}`, sql`${caseOfficers.accountId}`)),
      ),
    );

/** Whether this officer holds the case of a list's row and may act in it that day. */
export const isHeldBy = ({ id }: Officer, today: LegalDate): SQL =>
  exists(holding(today, eq(caseOfficers.accountId, id)));

const inspects = ({ id }: Officer, today: LegalDate): SQL =>
  exists(
    db()
      .select({ one: sql`1` })
      .from(accounts)
      .innerJoin(inspectorCertificates, eq(inspectorCertificates.accountId, accounts.id))
      .where(and(eq(accounts.id, id), eq(accounts.role, "inspector"), isNull(accounts.disabledAt), isValidOn(today))),
  );

/**
 * Whether this officer stands in for those who held the case of a list's row: it has ended, none of them may act in it
 * any more, and the officer is an inspector of its organ who is not recused.
 */
export const isLeftTo = (officer: Officer, today: LegalDate): SQL | undefined =>
  and(
    ...[inArray(cases.state, [...endedStates]), ofOwnOrgan(officer, cases.organId), inspects(officer, today)],
    ...[not(exists(holding(today))), not(isRecused(sql`${cases.id}`, sql`${officer.id}::uuid`))],
  );
