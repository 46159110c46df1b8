import "server-only";
import { and, asc, eq, ne } from "drizzle-orm";
import { db } from "@/db/client";
import { employers, fieldLeads } from "@/db/schema";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import type { Officer } from "@/lib/auth/actor";
import { leadScope } from "../scope";

const SHOWN = 200;

/** Leads of the own organ that somebody else has laid aside and nobody has looked at again, the oldest first. */
export const leadsToRecheck = (officer: Officer) =>
  db()
    .select({ id: fieldLeads.id, title: employers.name, number: fieldLeads.handedUpOn })
    .from(fieldLeads)
    .innerJoin(employers, eq(employers.id, fieldLeads.employerId))
    .where(
      and(
        ...[leadScope(officer), ofOwnOrgan(officer, fieldLeads.organId)],
        ...[eq(fieldLeads.state, "shelved"), ne(fieldLeads.decidedBy, officer.id)],
      ),
    )
    .orderBy(asc(fieldLeads.handedUpOn), asc(fieldLeads.id))
    .limit(SHOWN);
