import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, regroupings } from "@/db/schema";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import type { Officer } from "@/lib/auth/actor";
import { regroupingScope } from "../scope";

const SHOWN = 200;

/** Cases in which a merge or a split waits for the squad leader. */
export const casesToRegroup = (officer: Officer) =>
  db()
    .select({ id: cases.id, number: cases.number, title: cases.title })
    .from(regroupings)
    .innerJoin(cases, eq(cases.id, regroupings.caseId))
    .where(and(eq(regroupings.state, "proposed"), regroupingScope(officer), ofOwnOrgan(officer, cases.organId)))
    .orderBy(asc(regroupings.proposedOn), asc(regroupings.id))
    .limit(SHOWN);
