import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { issuePaper } from "@/lib/documents/issue";
import { nonAcceptanceNotice } from "@/lib/documents/templates/non-acceptance-notice";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceComplaint } from "../advance";
import { declineGroundFault, unclearFault } from "../fault-policy";
import type { DeclineComplaintInput } from "../input";
import { limitationOf } from "../limitation";
import { declineInput, placeOf } from "../paper-inputs";
import { tellDecision } from "./tell-decision";

/**
 * Declines a complaint on a coded ground and, unless it is a tip, issues the notice with its reasons. Throws `invalid`
 * where the ground is the two years and the entered end of the act lies within them, or where it is that the employer
 * or the facts are unclear and the complainant was not asked, or still has days to answer.
 */
export async function declineComplaint(
  ctx: Context<Officer>,
  input: z.output<typeof DeclineComplaintInput>,
): Promise<{ id: string }> {
  const complaint = await advanceComplaint(ctx, {
    id: input.id,
    version: input.version,
    act: "decline",
    columns: {
      declineGround: input.ground,
      outcomeReason: input.reason,
      decidedOn: legalDate(ctx.now),
      decidedBy: ctx.actor.id,
    },
    particulars: { ground: input.ground },
  });
  const limitation = limitationOf(complaint, await regionCalendar(ctx.db, complaint.regionCode));
  const asked = { ...complaint, today: legalDate(ctx.now) };
  const fault = declineGroundFault(input.ground, limitation) ?? unclearFault(input.ground, asked);
  if (fault !== null) throw invalid({ ground: fault });
  if (complaint.kind === "complaint") {
    await issuePaper(ctx, {
      ...placeOf(complaint),
      paper: nonAcceptanceNotice,
      input: await declineInput(ctx, complaint, input),
    });
  }
  await tellDecision(ctx, complaint, "declined");
  return { id: complaint.id };
}
