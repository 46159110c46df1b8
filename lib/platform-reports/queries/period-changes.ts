import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { minuteStamp } from "@/lib/kernel/clock";
import { timelineOf } from "@/lib/workflow/timeline";
import { platformReportEventLabels } from "../labels";

const Value = z.union([z.string(), z.number()]);
const Particulars = z.object({
  reason: z.string().nullable().catch(null),
  moved: z.array(z.object({ field: z.string(), from: Value, to: Value })).catch([]),
});

/** How the dates of a period were set and moved, newest first. The caller has found the period. */
export async function periodChanges(actor: Actor, periodId: string) {
  const rows = await timelineOf(actor, periodId);
  return rows.map((row) => ({
    key: String(row.seq),
    title: platformReportEventLabels[row.act] ?? row.act,
    at: minuteStamp(row.at),
    by: row.actorName ?? "",
    ...Particulars.parse({ reason: null, moved: [], ...row.particulars }),
  }));
}

export type PeriodChange = Awaited<ReturnType<typeof periodChanges>>[number];
