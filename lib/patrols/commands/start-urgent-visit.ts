import "server-only";
import type { z } from "zod";
import { patrolVisits } from "@/db/schema";
import { actingOrgan } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { placeOfMatter } from "@/lib/employers/place";
import { employerToChoose } from "@/lib/employers/queries/employer";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import { readableCode } from "@/lib/kernel/ids";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import { inspectorRefusal } from "../plan-policy";
import type { StartUrgentVisitInput } from "../visit-input";
import { nameOfficers } from "./name-officers";
import { CODE_LENGTH } from "./start-visit";

/**
 * Begins an urgent visit before its approval, which is made up afterwards. It is exempt from the yearly number, needs
 * its two certified inspectors all the same, and the reason of its urgency stands for the brief that nobody could read.
 */
export async function startUrgentVisit(
  ctx: Context<Officer>,
  { employerId, secondId, ground, urgency, groundNote, itemKeys, noticeShown }: z.output<typeof StartUrgentVisitInput>,
): Promise<{ id: string; code: string }> {
  const refusal = inspectorRefusal(ctx.actor);
  if (refusal !== null) throw refused(refusal);
  const employer = await employerToChoose(ctx.actor, employerId, ctx.db);
  if (!employer) throw invalid({ employerId: "employer_unknown" });
  if (employer.mergedIntoId !== null) throw invalid({ employerId: "employer_merged" });
  const today = legalDate(ctx.now);
  const officers = await nameOfficers(ctx, { leadId: ctx.actor.id, secondId }, today);
  const organ = await actingOrgan(ctx.db, ctx.actor.organId);
  const [row] = await ctx.db
    .insert(patrolVisits)
    .values({
      ...{ employerId, ground, groundNote, itemKeys, plannedOn: today, isCounted: false, ...officers },
      ...{ isUrgent: true, urgency },
      ...{
        organId: organ.id,
        regionCode: placeOfMatter(ctx.actor, employer),
        proposedBy: ctx.actor.id,
        proposedOn: today,
      },
    })
    .returning({ id: patrolVisits.id });
  if (!row) throw new Error("a visit was not stored");
  const code = readableCode(CODE_LENGTH);
  const started = { startedAt: ctx.now, startedBy: ctx.actor.id };
  const columns = { code, noticeShown, briefSkippedBecause: groundNote, ...started };
  await advanceVisit(ctx, { id: row.id, act: "startUrgently", columns, particulars: { ground, urgency, noticeShown } });
  return { id: row.id, code };
}
