import "server-only";
import { calendarDrafts } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { EnteredCalendar } from "../input";
import { calendarRefusal } from "../policy";

/** Keeps a notice's days as a draft. Nothing is reckoned by it until it is signed. */
export async function enterCalendar(ctx: Context<Officer>, input: EnteredCalendar): Promise<{ id: string }> {
  const reason = calendarRefusal(ctx.actor, input.regionCode);
  if (reason !== null) throw refused(reason);
  const [draft] = await ctx.db
    .insert(calendarDrafts)
    .values({ ...input, days: [...input.days], enteredBy: ctx.actor.id, enteredAt: ctx.now })
    .returning({ id: calendarDrafts.id });
  if (!draft) throw new Error("a calendar was not stored");
  ctx.record({
    act: "calendar.enter",
    subject: { kind: "calendar", id: draft.id },
    particulars: { year: input.year, region: input.regionCode, days: input.days.length },
  });
  return draft;
}
