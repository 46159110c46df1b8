import "server-only";
import type { z } from "zod";
import { fieldLeads } from "@/db/schema";
import { competentBureau } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { placeOfMatter } from "@/lib/employers/place";
import { employerToChoose } from "@/lib/employers/queries/employer";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import { enqueue } from "@/lib/outbox/enqueue";
import type { Context } from "@/lib/workflow/context";
import type { HandUpLeadInput } from "../lead-input";
import { handUpRefusal } from "../lead-policy";
import { leadersFor } from "../queries/lead-file";

/**
 * Hands up what somebody saw at an employer to the bureau that is competent for it; the heads of its inspection body
 * are told. Throws `refused` for posts that do not go about, `invalid` for a day to come or an employer that is not
 * there.
 */
export async function handUpLead(
  ctx: Context<Officer>,
  { employerId, seenOn, place, narrative }: z.output<typeof HandUpLeadInput>,
): Promise<{ id: string }> {
  const reason = handUpRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  const today = legalDate(ctx.now);
  if (seenOn > today) throw invalid({ seenOn: "seen_in_future" });
  const { employer, bureau, regionCode } = await whereTo(ctx, employerId);
  const [row] = await ctx.db
    .insert(fieldLeads)
    .values({
      ...{ employerId, seenOn, place, narrative, organId: bureau.id, regionCode },
      ...{ handedUpBy: ctx.actor.id, handedUpOn: today },
    })
    .returning({ id: fieldLeads.id });
  if (!row) throw new Error("a lead was not stored");
  ctx.record({
    act: "fieldLead.handUp",
    ...{ subject: { kind: "fieldLead", id: row.id }, about: [employerId], to: "handed_up" },
    particulars: { seenOn },
  });
  for (const { id: accountId } of await leadersFor(ctx.db, bureau.id)) {
    const payload = { leadId: row.id, employerName: employer.name, seenOn };
    await enqueue(ctx, {
      kind: "lead-handed-up",
      accountId,
      payload,
      dedupeKey: `lead-handed-up:${row.id}:${accountId}`,
    });
  }
  return row;
}

/** The employer, the place that the matter has and the bureau that is competent there. Throws `invalid`. */
async function whereTo({ actor, db }: Context<Officer>, employerId: string) {
  const employer = await employerToChoose(actor, employerId, db);
  const regionCode = employer ? placeOfMatter(actor, employer) : "";
  const bureau = await competentBureau(db, regionCode);
  if (!employer || employer.mergedIntoId !== null || !bureau) throw invalid({ employerId: "lead_employer_unknown" });
  return { employer, bureau, regionCode };
}
