import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import type { RecordRulingInput } from "../input";
import { putCourtAnswer } from "./put-court-answer";

/** Records whether the court enforces the decision (《行政强制法》第五十七条、第五十八条). */
export const recordRuling = (
  ctx: Context<Officer>,
  input: z.output<typeof RecordRulingInput>,
): Promise<{ id: string; caseId: string }> => putCourtAnswer(ctx, "ruling", input);
