import "server-only";
import { and, inArray, lt, type SQL, sql } from "drizzle-orm";
import { deadlines, standsOrLate } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { clockBinds } from "@/lib/cases/queries/binding-clocks";
import { organLimits } from "@/lib/deadlines/whose";
import type { LegalDate } from "@/lib/kernel/clock";
import { mattersScope } from "@/lib/workflow/scope";

/** Clocks in the files of cases and complaints, for whoever reads matters in their region. */
export const clockScope = (actor: Actor): SQL | undefined =>
  and(mattersScope("lateness.scope", actor, deadlines.regionCode), inArray(deadlines.fileKind, ["case", "complaint"]));

/** Who reads matters sees which clocks of their region the organs were late with; the SQL twin of `isOrganLate`. */
export const lateScope = (actor: Actor, today: LegalDate): SQL | undefined =>
  and(
    clockScope(actor),
    inArray(deadlines.limitKey, [...organLimits]),
    clockBinds(),
    standsOrLate(deadlines),
    lt(deadlines.dueOn, today),
    sql`(${deadlines.state} <> 'paused' or ${deadlines.pausedOn} > ${deadlines.dueOn})`,
  );
