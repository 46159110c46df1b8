import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { violatedConstraint } from "@/db/client";
import { minimumWages } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { DomainError, invalid, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { EnterMinimumWageInput } from "../input";
import { minimumWageRefusal } from "../policy";

type Entry = z.output<typeof EnterMinimumWageInput>;

/**
 * Enters a region's minimum wage from a day on, with the document that sets it, or in the place of a wrong entry, which
 * is kept with the reason; amounts verified before keep what they were reckoned by. Throws `refused`, `stale` where the
 * wrong entry was corrected before, or `invalid` where the region has an entry of that day.
 */
export async function enterMinimumWage(
  ctx: Context<Officer>,
  { monthly, replacesId, ...input }: Entry,
): Promise<{ id: string }> {
  const reason = minimumWageRefusal(ctx.actor, input.regionCode);
  if (reason !== null) throw refused(reason);
  if (replacesId !== "") await replace(ctx, replacesId);
  const by = { enteredBy: ctx.actor.id, enteredAt: ctx.now };
  const [row] = await ctx.db
    .insert(minimumWages)
    .values({ ...input, ...by, monthlyFen: monthly, replacesId: replacesId === "" ? null : replacesId })
    .returning({ id: minimumWages.id })
    .catch((error: unknown) => {
      if (violatedConstraint(error) !== "minimum_wages_day") throw error;
      throw invalid({ validFrom: "minimum_wage_known" });
    });
  if (!row) throw new Error("a minimum wage was not stored");
  ctx.record({
    act: replacesId === "" ? "minimumWage.enter" : "minimumWage.correct",
    subject: { kind: "minimumWage", id: row.id },
    particulars: {
      ...{ region: input.regionCode, validFrom: input.validFrom, monthlyFen: monthly },
      ...(replacesId === "" ? {} : { replaces: replacesId, reason: input.reason }),
    },
  });
  return row;
}

async function replace(ctx: Context<Officer>, id: string): Promise<void> {
  const [wrong] = await ctx.db.select().from(minimumWages).where(eq(minimumWages.id, id));
  if (!wrong) throw notFound();
  const reason = minimumWageRefusal(ctx.actor, wrong.regionCode);
  if (reason !== null) throw refused(reason);
  const replaced = await ctx.db
    .update(minimumWages)
    .set({ replacedOn: legalDate(ctx.now) })
    .where(and(eq(minimumWages.id, id), isNull(minimumWages.replacedOn)))
    .returning({ id: minimumWages.id });
  if (replaced.length === 0) throw new DomainError("stale");
}
