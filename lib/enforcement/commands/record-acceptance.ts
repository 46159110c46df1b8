import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import type { RecordAcceptanceInput } from "../input";
import { putCourtAnswer } from "./put-court-answer";

/** Records whether the court takes the application (《行政强制法》第五十六条); taken, it rules within seven working days. */
export const recordAcceptance = (
  ctx: Context<Officer>,
  input: z.output<typeof RecordAcceptanceInput>,
): Promise<{ id: string; caseId: string }> => putCourtAnswer(ctx, "acceptance", input);
