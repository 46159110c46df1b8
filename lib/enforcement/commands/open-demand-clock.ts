import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { enforcementDemands, enforcements } from "@/db/schema";
import { openClock } from "@/lib/deadlines/clocks";
import { limitOf } from "@/lib/deadlines/limits";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { PRINTED_DAYS } from "../labels";

type Served = { readonly demandId: string; readonly servedOn: LegalDate };

/** Starts the ten working days of a demand letter, or the longer period it gives, on the day of its service; once. */
export async function openDemandClock(ctx: Context, { demandId, servedOn }: Served): Promise<void> {
  const [demand] = await ctx.db
    .update(enforcementDemands)
    .set({ servedOn })
    .where(and(eq(enforcementDemands.id, demandId), isNull(enforcementDemands.servedOn)))
    .returning({ enforcementId: enforcementDemands.enforcementId, days: enforcementDemands.days });
  if (!demand) return;
  const [row] = await ctx.db.select().from(enforcements).where(eq(enforcements.id, demand.enforcementId));
  if (!row) throw new Error("a demand without an enforcement");
  if (row.state === "annulled") return;
  await openClock(ctx, {
    limit: "T-DEMAND-10",
    own: demand.days > limitOf("T-DEMAND-10").amount ? { amount: demand.days, basis: PRINTED_DAYS } : undefined,
    startedOn: servedOn,
    subject: { kind: "enforcement", id: row.id },
    file: { kind: "case", id: row.caseId },
    regionCode: row.regionCode,
  });
}
