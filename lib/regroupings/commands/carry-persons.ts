import "server-only";
import { and, eq, inArray, isNull, notInArray } from "drizzle-orm";
import { regroupingParts, responsiblePersons } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { UNMERGED_PERSON } from "../labels";

type Move = { readonly id: string; readonly fromId: string; readonly intoId: string };

/**
 * Enters in the case that goes on who stands in the register of the one that ends, as it was entered there; nobody
 * twice, by the number. The old entries stay, because papers and proposals that were taken back name them.
 */
export async function carryPersons(ctx: Context, { id, fromId, intoId }: Move): Promise<void> {
  const { caseId, idNumberIndex, struckOn } = responsiblePersons;
  const known = ctx.db
    .select({ index: idNumberIndex })
    .from(responsiblePersons)
    .where(and(eq(caseId, intoId), isNull(struckOn)));
  const rows = await ctx.db
    .select()
    .from(responsiblePersons)
    .where(and(eq(caseId, fromId), isNull(struckOn), notInArray(idNumberIndex, known)));
  if (rows.length === 0) return;
  const entered = await ctx.db
    .insert(responsiblePersons)
    .values(rows.map(({ id: _id, ...person }) => ({ ...person, caseId: intoId })))
    .returning({ id: responsiblePersons.id });
  const kind = "responsible_person" as const;
  await ctx.db.insert(regroupingParts).values(entered.map((one) => ({ regroupingId: id, kind, partId: one.id })));
}

/** Strikes what a merge had entered so, where that was not done since: the register it came from stands again. */
export async function strikeCarried(ctx: Context<Officer>, mergeId: string): Promise<void> {
  const carried = ctx.db
    .select({ id: regroupingParts.partId })
    .from(regroupingParts)
    .where(and(eq(regroupingParts.regroupingId, mergeId), eq(regroupingParts.kind, "responsible_person")));
  await ctx.db
    .update(responsiblePersons)
    .set({ struckBecause: UNMERGED_PERSON, struckBy: ctx.actor.id, struckOn: legalDate(ctx.now) })
    .where(and(inArray(responsiblePersons.id, carried), isNull(responsiblePersons.struckOn)));
}
