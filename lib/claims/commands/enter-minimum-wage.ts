import "server-only";
import type { z } from "zod";
import { minimumWages } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { EnterMinimumWageInput } from "../input";
import { minimumWageRefusal } from "../policy";

/**
 * Enters a region's minimum wage from a day on, with the document that sets it. Entered again for the same day
 * it replaces what stood there; amounts verified before keep what they were reckoned by.
 */
export async function enterMinimumWage(
  ctx: Context<Officer>,
  { monthly, ...input }: z.output<typeof EnterMinimumWageInput>,
): Promise<{ id: string }> {
  const reason = minimumWageRefusal(ctx.actor, input.regionCode);
  if (reason !== null) throw refused(reason);
  const values = { ...input, monthlyFen: monthly, enteredBy: ctx.actor.id, enteredAt: ctx.now };
  const [row] = await ctx.db
    .insert(minimumWages)
    .values(values)
    .onConflictDoUpdate({ target: [minimumWages.regionCode, minimumWages.validFrom], set: values })
    .returning({ id: minimumWages.id });
  if (!row) throw new Error("a minimum wage was not stored");
  ctx.record({
    act: "minimumWage.enter",
    subject: { kind: "minimumWage", id: row.id },
    particulars: { region: input.regionCode, validFrom: input.validFrom, monthlyFen: monthly },
  });
  return row;
}
