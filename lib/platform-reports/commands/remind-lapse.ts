import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import type { RemindLapseInput } from "../lapse-input";
import { eventOf, lockStep, storeStep } from "./lapse-step";
import { tellReportMatter } from "./tell-report-matter";

/** Reminds one who has not reported: a message to its users, and a step on record. */
export async function remindLapse(ctx: Context<Officer>, { note, ...place }: z.output<typeof RemindLapseInput>) {
  const locked = await lockStep(ctx, place, "reminder");
  const { period, lapse } = locked;
  await tellReportMatter(ctx, { matter: "reminder", half: period.half, id: period.id, to: lapse.employerId });
  const step = await storeStep(ctx, locked, "reminder", { note });
  ctx.record({ act: "reportLapse.reminder", ...eventOf(locked, step.id), particulars: { half: period.half, note } });
  return step;
}
