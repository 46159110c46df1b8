import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { publications } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advancePublication } from "../advance";
import type { WithdrawPublicationInput } from "../input";
import { knownPeople } from "../queries/known-people";
import { shownGrounds } from "../queries/shown-grounds";
import { maskWithParty } from "../redaction";
import { assertTellsNobody } from "./assert-tells-nobody";

/**
 * Withdraws what was published because its decision was changed, annulled, found unlawful or void, and says why in
 * public (《行政处罚法》第四十八条第二款). The public reason names nobody, nor the party. Throws `refused` (names_remain)
 * when it tells an informant, `invalid` (ground_not_shown) when no review and no revocation shows the ground.
 */
export async function withdrawPublication(
  ctx: Context<Officer>,
  { id, version, ground, basis, reason }: z.output<typeof WithdrawPublicationInput>,
): Promise<{ id: string; caseId: string; decisionId: string }> {
  const ending = { endGround: ground, endBasis: basis, endedOn: legalDate(ctx.now), endedBy: ctx.actor.id };
  const columns = { ...ending, endedBecause: "" };
  const row = await advancePublication(ctx, { id, version, act: "withdraw", columns, particulars: { ground } });
  if (!(await shownGrounds(ctx.db, row.decisionId)).grounds.includes(ground)) {
    throw invalid({ ground: "ground_not_shown" });
  }
  const people = await knownPeople(ctx.db, row);
  const said = { endBasis: maskWithParty(basis, people), endedBecause: maskWithParty(reason, people) };
  await assertTellsNobody(ctx, row, [said.endBasis, said.endedBecause]);
  await ctx.db.update(publications).set(said).where(eq(publications.id, id));
  return row;
}
