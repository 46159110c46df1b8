import "server-only";
import type { z } from "zod";
import { extensions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { ProposeExtensionInput } from "../input";

/** A case officer asks the head for more time: once, the case being complex (《劳动保障监察条例》第十七条). */
export async function proposeExtension(
  ctx: Context<Officer>,
  { id, version, investigated, reason }: z.output<typeof ProposeExtensionInput>,
): Promise<{ id: string }> {
  const kase = await advanceCase(ctx, { id, version, act: "proposeExtension" });
  await ctx.db.insert(extensions).values({
    caseId: kase.id,
    investigated,
    reason,
    proposedOn: legalDate(ctx.now),
    proposedBy: ctx.actor.id,
  });
  return { id: kase.id };
}
