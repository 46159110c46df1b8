import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { decisionHearings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import { everHeld } from "@/lib/cases/queries/holders";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { issuePaper } from "@/lib/documents/issue";
import { hearingNotice } from "@/lib/documents/templates/hearing-notice";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { Decision } from "../advance";
import { toldBy } from "../hearing-days";
import type { ScheduleHearingInput } from "../hearing-input";
import { hearingNoticeOnPaper, type ReplacedNotice } from "../hearing-paper-inputs";
import { hearingChairFault, hearingNoticeFault, recusedChairFault } from "../hearing-policy";
import { addressedPlace } from "../paper-place";
import { withoutNumber } from "../person-paper-inputs";
import { chairsOf } from "../queries/chairs";
import { recusedChairs } from "../queries/hearing-course";

type Day = Omit<z.output<typeof ScheduleHearingInput>, "id" | "version">;

/** Refuses a day of which the party cannot be told in time, and a chair who may not preside. */
export async function checkHearingDay(ctx: Context, decision: Decision, day: Day): Promise<void> {
  const calendar = await regionCalendar(ctx.db, decision.regionCode);
  const asked = {
    ...{ heldOn: day.heldOn, chairId: day.chairId, today: legalDate(ctx.now) },
    noticeBy: toldBy(day.heldOn, calendar),
    everHeldIds: await everHeld(ctx.db, decision.caseId),
    recusedIds: await recusedChairs(ctx.db, decision.id),
  };
  const chairs = await chairsOf(ctx.db, decision);
  const isKnown = chairs.some(({ id }) => id === day.chairId);
  const chair = hearingChairFault(asked) ?? recusedChairFault(asked) ?? (isKnown ? null : "chair_unknown");
  if (chair !== null) throw invalid({ chairId: chair });
  const fault = hearingNoticeFault(asked);
  if (fault !== null) throw invalid({ heldOn: fault });
}

/**
 * Sets day, place and bench and issues their 听证通知书; answers its id. Throws `refused` (paper_names_people) where the
 * place or why it replaces another tells an informant.
 */
export async function tellHearingDay(
  ctx: Context<Officer>,
  decision: Decision,
  hearingId: string,
  { day, replaces }: { readonly day: Day; readonly replaces?: ReplacedNotice },
): Promise<string> {
  const mine = eq(decisionHearings.id, hearingId);
  await assertNamesNobody(ctx, decision.caseId, [day.place, replaces?.reason ?? ""]);
  await ctx.db.update(decisionHearings).set(day).where(mine);
  const input = await hearingNoticeOnPaper(ctx.db, decision, replaces);
  const kept = withoutNumber(input);
  const { id } = await issuePaper(ctx, { paper: hearingNotice, input, kept, ...addressedPlace(decision) });
  await ctx.db.update(decisionHearings).set({ noticeId: id }).where(mine);
  return id;
}
