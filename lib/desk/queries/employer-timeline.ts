import "server-only";
import { and, exists, not, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn, PgTable } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { cases, complaints, events, fieldLeads, patrolVisits } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { mattersScope } from "@/lib/workflow/scope";
import { timelineOf } from "@/lib/workflow/timeline";

type File = { readonly isKept: boolean };

/**
 * What was done about an employer, less what belongs to matters of other regions. Who keeps the file sees the rest
 * whole; who only reads it sees acts upon the register and those in matters of their own region.
 */
export function employerTimeline(officer: Officer, { isKept }: File, employerIds: readonly string[], before?: number) {
  const upon = sql`${events.subjectKind} = 'employer'`;
  return timelineOf(employerIds, before, isKept ? not(inMatter(officer, false)) : or(upon, inMatter(officer, true)));
}

const matters = [cases, complaints, patrolVisits, fieldLeads];

/** True of an act in a matter that this officer's region has, or that another has. */
const inMatter = (officer: Officer, isOwn: boolean): SQL =>
  or(
    ...matters.map((matter) => {
      const own = mattersScope("employers.scope", officer, matter.regionCode);
      return aboutOne(matter, isOwn ? own : not(own));
    }),
  ) ?? sql`false`;

const aboutOne = (matter: PgTable & { readonly id: AnyPgColumn }, which: SQL): SQL =>
  exists(
    db()
      .select({ one: sql`1` })
      .from(matter)
      .where(and(sql`${matter.id} = any(${events.about})`, which)),
  );
