import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { MakeLeadInput } from "../lapse-input";
import { servedFault } from "../lapse-policy";
import { eventOf, lockStep, storeStep } from "./lapse-step";

/**
 * Makes one who answered no written demand a lead under 《条例》第三十条第（二）项. The demand must have reached
 * the enterprise before its own day ended.
 */
export async function makeLead(ctx: Context<Officer>, { servedOn, note, ...place }: z.output<typeof MakeLeadInput>) {
  const locked = await lockStep(ctx, place, "lead");
  const { notice } = locked.lapse;
  if (!notice?.replyOn) throw new Error("a lead without a demand");
  const served = { issuedOn: notice.releasedOn, replyOn: notice.replyOn, today: legalDate(ctx.now) };
  const fault = servedFault(servedOn, served);
  if (fault !== null) throw invalid({ servedOn: fault });
  const step = await storeStep(ctx, locked, "lead", { note, servedOn });
  ctx.record({
    act: "reportLapse.lead",
    ...eventOf(locked, step.id),
    particulars: { half: locked.period.half, servedOn, note },
  });
  return step;
}
