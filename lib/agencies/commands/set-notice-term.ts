import "server-only";
import type { z } from "zod";
import { violatedConstraint } from "@/db/client";
import { noticeTerms } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { SetNoticeTermInput } from "../input";
import { noticeTermFault, settingsRefusal } from "../policy";

/**
 * For how many days a public notice runs in the administrator's own region from a day on. What was put up before keeps
 * its days. Throws `invalid` for a day that has passed or has its number already.
 */
export async function setNoticeTerm(ctx: Context<Officer>, input: z.output<typeof SetNoticeTermInput>): Promise<void> {
  const reason = settingsRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  const fault = noticeTermFault(input.effectiveFrom, legalDate(ctx.now));
  if (fault !== null) throw invalid({ effectiveFrom: fault });
  await ctx.db
    .insert(noticeTerms)
    .values({ ...input, regionCode: ctx.actor.regionCode, setBy: ctx.actor.id, setAt: ctx.now })
    .catch((error: unknown) => {
      if (violatedConstraint(error) !== "notice_terms_region_code_effective_from_pk") throw error;
      throw invalid({ effectiveFrom: "notice_term_taken" });
    });
  ctx.record({ act: "noticeTerm.set", subject: { kind: "organ", id: ctx.actor.organId }, particulars: input });
}
