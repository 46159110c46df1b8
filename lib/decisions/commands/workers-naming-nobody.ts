import "server-only";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import type { Context } from "@/lib/workflow/context";
import type { Decision } from "../advance";
import { wordsOfWorkers } from "../queries/names-people";

/**
 * Throws `refused` (paper_names_people) where the annex of a remedy would name an informant who has not come forward:
 * whoever complained is named there as the claimant.
 */
export async function workersNamingNobody(ctx: Context, { id, caseId }: Decision): Promise<void> {
  await assertNamesNobody(ctx, caseId, await wordsOfWorkers(ctx.db, id));
}
