import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { guidances } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { openCase } from "@/lib/cases/commands/open-case";
import type { Context } from "@/lib/workflow/context";
import { advanceGuidance } from "../advance";
import type { OpenGuidanceCaseInput } from "../input";

/** Opens a case on what guidance did not settle, with the guidance as its origin. */
export async function openGuidanceCase(
  ctx: Context<Officer>,
  { id, version, ...said }: z.output<typeof OpenGuidanceCaseInput>,
): Promise<{ id: string; number: string }> {
  const { organId, regionCode, employerId } = await advanceGuidance(ctx, { id, version, act: "openCase" });
  const opened = await openCase(ctx, { ...said, organId, regionCode, employerId, origin: { kind: "guidance", id } });
  await ctx.db.update(guidances).set({ caseId: opened.id }).where(eq(guidances.id, id));
  return opened;
}
