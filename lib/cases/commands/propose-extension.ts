import "server-only";
import type { z } from "zod";
import { extensions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { lockClock } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { ProposeExtensionInput } from "../input";
import { extendedLimit } from "../lifecycle";

/**
 * A case officer asks the head for more time: to investigate once, the case being complex (《劳动保障监察条例》第十七条);
 * to decide, once that is done, as many working days as are asked for (《关于实施〈劳动保障监察条例〉若干规定》第三十七条).
 * Throws `invalid` without that number, `no_running_clock` where the days to decide run no more.
 */
export async function proposeExtension(
  ctx: Context<Officer>,
  { id, version, workingDays, investigated, reason }: z.output<typeof ProposeExtensionInput>,
): Promise<{ id: string }> {
  const kase = await advanceCase(ctx, { id, version, act: "proposeExtension" });
  const limitKey = extendedLimit(kase.state);
  const isForDeciding = limitKey === "T-DECIDE-15";
  if (isForDeciding && workingDays === undefined) throw invalid({ workingDays: "days_needed" });
  await lockClock(ctx, kase.id, limitKey, "running");
  await ctx.db.insert(extensions).values({
    ...{ caseId: kase.id, limitKey, investigated, reason },
    workingDays: isForDeciding ? workingDays : null,
    ...{ proposedOn: legalDate(ctx.now), proposedBy: ctx.actor.id },
  });
  return { id: kase.id };
}
