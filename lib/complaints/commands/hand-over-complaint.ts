import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { assertTipNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import { issuePaper } from "@/lib/documents/issue";
import { handoverLetter } from "@/lib/documents/templates/handover-letter";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceComplaint } from "../advance";
import type { HandOverComplaintInput } from "../input";
import { handoverInput, placeOf } from "../paper-inputs";
import { tellDecision } from "./tell-decision";

/**
 * Hands a matter over to the organ that is competent for it (《条例》第十八条第二款). Throws `refused`
 * (paper_names_people) where the letter would tell who made a tip: its narrative is amended first.
 */
export async function handOverComplaint(
  ctx: Context<Officer>,
  input: z.output<typeof HandOverComplaintInput>,
): Promise<{ id: string }> {
  const complaint = await advanceComplaint(ctx, {
    id: input.id,
    version: input.version,
    act: "handOver",
    columns: {
      handedOverTo: input.to,
      outcomeReason: input.reason,
      decidedOn: legalDate(ctx.now),
      decidedBy: ctx.actor.id,
    },
  });
  await assertTipNamesNobody(ctx, complaint.id, [complaint.narrative, input.to, input.reason]);
  await issuePaper(ctx, {
    ...placeOf(complaint),
    paper: handoverLetter,
    input: await handoverInput(ctx, complaint, input),
  });
  await tellDecision(ctx, complaint, "handed_over");
  return { id: complaint.id };
}
