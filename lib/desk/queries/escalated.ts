import "server-only";
import { and, lt, or } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, complaints, deadlines } from "@/db/schema";
import { settingsOf } from "@/lib/agencies/queries/settings";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import type { Officer } from "@/lib/auth/actor";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { hearsAfter, isEscalated } from "../escalation";
import { type DeskClock, runningClocks } from "../queries";

export type Escalated = { readonly after: number; readonly clocks: readonly DeskClock[] };

/**
 * The clocks of an officer's own organ that have been overdue for so long that this post hears of them; null for a
 * post that never does. A clock that is met or stopped is no longer among them.
 */
export async function escalatedClocks(officer: Officer, now: Date): Promise<Escalated | null> {
  const after = hearsAfter(officer, await settingsOf(officer.regionCode));
  if (after === null) return null;
  const today = legalDate(now);
  const ofOrgan = or(ofOwnOrgan(officer, cases.organId), ofOwnOrgan(officer, complaints.organId));
  const overdue = await runningClocks(officer, and(lt(deadlines.dueOn, today), ofOrgan));
  const calendar = await regionCalendar(db(), officer.regionCode);
  return { after, clocks: overdue.filter(({ dueOn }) => isEscalated(dueOn, today, after, calendar)) };
}
