import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { supplementNotice } from "@/lib/documents/templates/supplement-notice";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceComplaint } from "../advance";
import type { ReceiveSupplementInput, RequestSupplementInput } from "../input";
import { placeOf, supplementInput } from "../paper-inputs";
import { tellDecision } from "./tell-decision";

/** Tells the complainant, once, what is missing. T-ACCEPT stops and starts anew when it has come in. */
export async function requestSupplement(
  ctx: Context<Officer>,
  input: z.output<typeof RequestSupplementInput>,
): Promise<{ id: string }> {
  const complaint = await advanceComplaint(ctx, {
    id: input.id,
    version: input.version,
    act: "requestSupplement",
    columns: { supplementAsked: input.missing, supplementAskedOn: legalDate(ctx.now) },
  });
  await issuePaper(ctx, {
    ...placeOf(complaint),
    paper: supplementNotice,
    input: await supplementInput(ctx, complaint, input.missing),
  });
  await tellDecision(ctx, complaint, "supplement");
  return { id: complaint.id };
}

/** Notes what came in; the five working days run from that day. */
export async function receiveSupplement(
  ctx: Context<Officer>,
  input: z.output<typeof ReceiveSupplementInput>,
): Promise<{ id: string }> {
  const complaint = await advanceComplaint(ctx, {
    id: input.id,
    version: input.version,
    act: "receiveSupplement",
    particulars: { received: input.received },
  });
  return { id: complaint.id };
}
