import "server-only";
import type { z } from "zod";
import { competentBureau } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { openCase } from "@/lib/cases/commands/open-case";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { OpenLapseCaseInput } from "../lapse-input";
import { lockLapse } from "./lapse-step";

/** Opens a case on the lead that one who answered no written demand became (《条例》第三十条第（二）项). */
export async function openLapseCase(
  ctx: Context<Officer>,
  { reporterId, periodId, ...said }: z.output<typeof OpenLapseCaseInput>,
): Promise<{ id: string; number: string }> {
  const { lapse, lead, caseRefusal } = await lockLapse(ctx, { reporterId, periodId });
  if (caseRefusal !== null || !lead) throw refused(caseRefusal ?? "no_lead");
  const organ = await competentBureau(ctx.db, lapse.regionCode);
  if (!organ) throw refused("not_your_post");
  const { regionCode, employerId } = lapse;
  const origin = { kind: "platform_report" as const, id: lead.id };
  return openCase(ctx, { ...said, organId: organ.id, regionCode, employerId, origin });
}
