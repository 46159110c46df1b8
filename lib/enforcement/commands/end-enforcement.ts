import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { enforcements } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { stopClocks } from "@/lib/deadlines/clocks";
import { enforcementEnding } from "@/lib/documents/templates/enforcement-notices";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import type { EndEnforcementInput } from "../input";
import { endGroundLabels } from "../labels";
import { enforcedOnPaper } from "../step-paper-inputs";
import { issueCoursePaper } from "./issue-course-paper";
import { keepReviewClocks } from "./keep-review-clocks";

/**
 * 终结执行 (《行政强制法》第四十条), of which the party is told by a numbered notice. Every clock stops but those of a
 * reconsideration that is still pending.
 */
export async function endEnforcement(
  ctx: Context<Officer>,
  { id, version, ground, note }: z.output<typeof EndEnforcementInput>,
): Promise<{ id: string; caseId: string }> {
  const ended = { endedOn: legalDate(ctx.now), endedBy: ctx.actor.id };
  const columns = { ...ended, endGround: ground, endedBecause: note };
  const row = await advanceEnforcement(ctx, { id, version, act: "end", columns, particulars: { ground } });
  await stopClocks(ctx, id, ended.endedOn);
  await keepReviewClocks(ctx, row);
  const told = { ground: endGroundLabels[ground], note, on: ended.endedOn };
  const input = { ...(await enforcedOnPaper(ctx.db, row)), ...told };
  const endNoticeId = await issueCoursePaper(ctx, row, enforcementEnding, input);
  await ctx.db.update(enforcements).set({ endNoticeId }).where(eq(enforcements.id, id));
  return { id, caseId: row.caseId };
}
