import "server-only";
import { and, asc, or, type SQL } from "drizzle-orm";
import { deadlines } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { clockBinds } from "@/lib/cases/queries/binding-clocks";
import { type DueFilter, dueFilters } from "@/lib/deadlines/due-filter";
import { dueWhen } from "@/lib/deadlines/due-when";
import { now } from "@/lib/kernel/clock";
import { countUpTo } from "@/lib/workflow/paging";
import { mattersScope } from "@/lib/workflow/scope";
import type { DeskWhose } from "../rules";
import { heardOf } from "./escalated";
import { whose } from "./whose";

export type DeskCounts = Readonly<Record<DueFilter, number>>;

/** How many running clocks of a desk are overdue, due today and due soon, whatever the list below shows of them. */
export async function deskCounts(officer: Officer, view: DeskWhose): Promise<DeskCounts> {
  const heard = await heardOf(officer, now());
  const shown = whose(officer, view);
  const among = shown && or(shown, heard?.condition);
  const [overdue = 0, today = 0, soon = 0] = await Promise.all(dueFilters.map((due) => countDue(officer, due, among)));
  return { overdue, today, soon };
}

async function countDue(officer: Officer, due: DueFilter, among: SQL | undefined): Promise<number> {
  const scope = mattersScope("desk.scope", officer, deadlines.regionCode);
  const by = [asc(deadlines.dueOn), asc(deadlines.id)];
  const when = and(await dueWhen(officer.regionCode, due), due === "overdue" ? clockBinds() : undefined);
  return countUpTo(deadlines, and(when, scope, among), { by });
}
