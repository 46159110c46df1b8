import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { meetClocks } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advancePublication } from "../advance";
import type { WithholdInput } from "../input";
import { publicationBefore } from "./words-before";

/** Judges that the decision is not to be published, which meets its days; another confirms it, or gives it back. */
export async function withholdPublication(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof WithholdInput>,
): Promise<{ id: string; caseId: string; decisionId: string }> {
  const today = legalDate(ctx.now);
  const columns = { isPublic: false, judgedBy: ctx.actor.id, judgedOn: today, judgedBecause: reason };
  const particulars = { before: await publicationBefore(ctx, id) };
  const row = await advancePublication(ctx, { id, version, act: "withhold", columns, particulars });
  await meetClocks(ctx, id, ["T-PUBLISH-7"], today);
  return row;
}
