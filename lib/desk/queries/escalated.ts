import "server-only";
import { and, lte, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { deadlines } from "@/db/schema";
import { settingsOf } from "@/lib/agencies/queries/settings";
import type { Officer } from "@/lib/auth/actor";
import { clockBinds } from "@/lib/cases/queries/binding-clocks";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { hearsAfter, lastHeardOf } from "../escalation";
import { type DeskClock, runningClocks } from "../queries";
import { isOfOwnOrgan } from "./whose";

export type Escalated = { readonly after: number; readonly clocks: readonly DeskClock[] };

type Heard = { readonly after: number; readonly condition: SQL | undefined };

/** Of which clocks of the own organ an officer's post hears, as they have been overdue for so long; null for none. */
export async function heardOf(officer: Officer, now: Date): Promise<Heard | null> {
  const after = hearsAfter(officer, await settingsOf(officer.regionCode));
  if (after === null) return null;
  const until = lastHeardOf(legalDate(now), after, await regionCalendar(db(), officer.regionCode));
  return { after, condition: and(lte(deadlines.dueOn, until), isOfOwnOrgan(officer), clockBinds()) };
}

/**
 * The clocks of an officer's own organ that have been overdue for so long that this post hears of them; null for a
 * post that never does. A clock that is met or stopped is no longer among them.
 */
export async function escalatedClocks(officer: Officer, now: Date): Promise<Escalated | null> {
  const heard = await heardOf(officer, now);
  return heard && { after: heard.after, clocks: await runningClocks(officer, heard.condition) };
}
