import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { nonAcceptanceNotice } from "@/lib/documents/templates/non-acceptance-notice";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceComplaint } from "../advance";
import type { DeclineComplaintInput } from "../input";
import { declineInput, placeOf } from "../paper-inputs";
import { tellDecision } from "./tell-decision";

/** Declines a complaint on a coded ground and, unless it is a tip, issues the notice with its reasons. */
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
