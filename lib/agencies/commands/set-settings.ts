import "server-only";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import { regionSettings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { SetSettingsInput } from "../input";
import { settingsRefusal } from "../policy";
import { settingsOf } from "../queries/settings";

/** Sets the numbers of the administrator's own region; those that stay as they are, are not written. */
export async function setSettings(ctx: Context<Officer>, input: z.output<typeof SetSettingsInput>): Promise<void> {
  const reason = settingsRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  const { regionCode } = ctx.actor;
  const before = await settingsOf(regionCode, ctx.db);
  const given = {
    "desk.leader_hears_after": input.leaderHearsAfter,
    "desk.head_hears_after": input.headHearsAfter,
    "employers.stale_after": input.staleAfter,
    "publications.months": input.publicMonths,
    "decisions.statement_days": input.statementDays,
    "limits.TIP-CHECK": input.tipDays,
    "limits.T-DECIDE-15": input.decideDays,
    "limits.T-PUBLISH-7": input.publishDays,
    "limits.T-UP-10": input.reportDays,
    "readings.most_a_day": input.mostReadings,
    "readings.most_outside": input.mostOutside,
    "readings.from_hour": input.fromHour,
    "readings.to_hour": input.toHour,
  } as const;
  const own = { regionCode, setBy: ctx.actor.id, setAt: ctx.now };
  const changed = Object.entries({ ...before, ...given }).flatMap(([key, amount]) =>
    Object.entries(before).some(([known, old]) => known === key && old === amount) ? [] : [{ ...own, key, amount }],
  );
  if (changed.length === 0) return;
  await ctx.db
    .insert(regionSettings)
    .values(changed)
    .onConflictDoUpdate({
      target: [regionSettings.regionCode, regionSettings.key],
      set: { amount: sql`excluded.amount`, setBy: own.setBy, setAt: own.setAt },
    });
  const particulars = Object.fromEntries(changed.map(({ key, amount }) => [key, amount]));
  ctx.record({ act: "settings.change", subject: { kind: "organ", id: ctx.actor.organId }, particulars });
}
