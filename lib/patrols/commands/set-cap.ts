import "server-only";
import type { z } from "zod";
import { patrolCaps } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { capSettingRefusal } from "../cap-policy";
import type { SetCapInput } from "../visit-input";

/** Sets how many counted visits a year the organ's region allows for one employer, from a day on. */
export async function setCap(ctx: Context<Officer>, cap: z.output<typeof SetCapInput>): Promise<{ id: string }> {
  const refusal = capSettingRefusal(ctx.actor);
  if (refusal !== null) throw refused(refusal);
  const { regionCode, id: setBy } = ctx.actor;
  const [row] = await ctx.db
    .insert(patrolCaps)
    .values({ ...cap, regionCode, setBy, setAt: ctx.now })
    .returning({ id: patrolCaps.id });
  if (!row) throw new Error("a cap was not stored");
  const { mostPerYear, sinceOn } = cap;
  ctx.record({
    act: "patrol.setCap",
    subject: { kind: "patrol_cap", id: row.id },
    particulars: { regionCode, mostPerYear, sinceOn },
  });
  return row;
}
