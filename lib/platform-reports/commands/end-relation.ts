import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { employerRelations, partnershipDistricts, reporters } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { invalid, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { EndRelationInput } from "../input";
import { keepRefusal } from "../policy";
import { reporterScope } from "../scope";

/** Ends a partnership and its districts on a day; the dates stay in the register. */
export async function endRelation(
  ctx: Context<Officer>,
  { id, untilOn, source }: z.output<typeof EndRelationInput>,
): Promise<{ id: string }> {
  const reason = keepRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  const [row] = await ctx.db
    .select({ relation: employerRelations, platform: reporters.id })
    .from(employerRelations)
    .innerJoin(reporters, eq(reporters.employerId, employerRelations.toId))
    .where(and(eq(employerRelations.id, id), reporterScope(ctx.actor)))
    .for("update", { of: employerRelations });
  if (row?.relation.kind !== "partner_of_platform") throw notFound();
  if (row.relation.untilOn !== null) throw refused("relation_ended");
  if (untilOn < row.relation.sinceOn) throw invalid({ untilOn: "ends_before_start" });
  await ctx.db.update(employerRelations).set({ untilOn }).where(eq(employerRelations.id, id));
  await ctx.db
    .update(partnershipDistricts)
    .set({ untilOn })
    .where(and(eq(partnershipDistricts.relationId, id), isNull(partnershipDistricts.untilOn)));
  ctx.record({
    act: "reporter.endRelation",
    subject: { kind: "reporter", id: row.platform },
    about: [row.relation.fromId, row.relation.toId],
    particulars: { untilOn, source },
  });
  return { id: row.platform };
}
