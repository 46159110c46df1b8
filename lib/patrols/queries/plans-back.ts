import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { inspectionPlans } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { planScope } from "../scope";

const SHOWN = 200;

const isBack = sql`(${inspectionPlans.state} = 'returned' or ${inspectionPlans.droppedBecause} is not null)`;

/** Own plans that were given back, and those of which a change was not approved and nobody has noted it. */
export async function plansBack(officer: Officer) {
  const { id, title, year, state, droppedOn, droppedBecause } = inspectionPlans;
  const rows = await db()
    .select({ id, title, year, state, droppedOn, droppedBecause })
    .from(inspectionPlans)
    .where(and(isBack, eq(inspectionPlans.proposedBy, officer.id), planScope(officer)))
    .orderBy(asc(inspectionPlans.proposedOn), asc(inspectionPlans.id))
    .limit(SHOWN);
  const shown = rows.map(({ year: of, ...row }) => ({ ...row, number: `${of}年度` }));
  return {
    planReturned: shown.filter((row) => row.state === "returned"),
    planDropped: shown
      .filter((row) => row.droppedBecause !== null)
      .map((row) => ({ ...row, closed: `${row.droppedOn}没有批准：${row.droppedBecause}` })),
  };
}
