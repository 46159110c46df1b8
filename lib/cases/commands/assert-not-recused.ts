import "server-only";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { recusedRefusal } from "../policy";
import { recusedFrom } from "../queries/holders";

/** Throws `refused` (recused_from_case): who has left a case by a recusal brings nothing into it. */
export async function assertNotRecused(ctx: Context, caseId: string): Promise<void> {
  const reason = recusedRefusal(ctx.actor, { recusedIds: await recusedFrom(ctx.db, caseId) });
  if (reason !== null) throw refused(reason);
}
