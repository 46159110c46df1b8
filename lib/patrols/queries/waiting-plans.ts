import "server-only";
import { and, asc, ne, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { inspectionPlans } from "@/db/schema";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import type { Officer } from "@/lib/auth/actor";
import { planScope } from "../scope";

const SHOWN = 200;

const waits = sql`(${inspectionPlans.state} = 'proposed' or ${inspectionPlans.change} is not null)`;

/** Plans and changes of plans in force that others put before the head of the inspection body; nobody else has any. */
export async function waitingPlans(officer: Officer) {
  if (officer.role !== "squad_leader" || officer.organKind !== "inspection_body") return [];
  const isOthers = ne(inspectionPlans.proposedBy, officer.id);
  const rows = await db()
    .select({ id: inspectionPlans.id, title: inspectionPlans.title, year: inspectionPlans.year })
    .from(inspectionPlans)
    .where(and(waits, isOthers, ofOwnOrgan(officer, inspectionPlans.organId), planScope(officer)))
    .orderBy(asc(inspectionPlans.proposedOn), asc(inspectionPlans.id))
    .limit(SHOWN);
  return rows.map(({ year, ...row }) => ({ ...row, number: `${year}年度` }));
}
