import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, revocations } from "@/db/schema";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import type { Officer } from "@/lib/auth/actor";
import { revocationScope } from "../scope";

const SHOWN = 200;

/** Cases in which it waits for the head whether a decision is revoked. */
export const casesWithRevocation = (officer: Officer) =>
  db()
    .select({ id: cases.id, number: cases.number, title: cases.title })
    .from(revocations)
    .innerJoin(cases, eq(cases.id, revocations.caseId))
    .where(and(eq(revocations.state, "proposed"), revocationScope(officer), ofOwnOrgan(officer, cases.organId)))
    .orderBy(asc(revocations.proposedOn), asc(cases.id))
    .limit(SHOWN);
