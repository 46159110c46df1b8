import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { meetClocks } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { ResumeInput } from "../input";
import { takeStep } from "./take-step";

/** The ground of the suspension is gone, or an agreement is not kept (《行政强制法》第三十九条第二款、第四十二条第三款). */
export async function resumeEnforcement(
  ctx: Context<Officer>,
  { id, version, note }: z.output<typeof ResumeInput>,
): Promise<{ id: string; caseId: string }> {
  const { row } = await takeStep(ctx, { id, version }, { kind: "resume", note });
  await meetClocks(ctx, id, ["T-SUSPEND-3Y"], legalDate(ctx.now));
  return { id, caseId: row.caseId };
}
