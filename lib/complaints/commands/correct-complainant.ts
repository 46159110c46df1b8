import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { complainantCorrections, complaints } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceComplaint } from "../advance";
import { changedFields, reasonFault, rewritten } from "../complainant";
import type { CorrectComplainantInput } from "../complainant-input";
import { complainantColumns, complainantIn, sealedComplainant } from "../queries/complainant";
import { complaintScope } from "../scope";
import { numberOf } from "../staff-entry";
import { issueRegister } from "./issue-register";

/**
 * Puts right who complained. What was said before is kept sealed and is read as the numbers are, with a reason; the
 * event tells the fields alone. A further register sheet is issued; the papers that went out stay as they are.
 */
export async function correctComplainant(
  ctx: Context<Officer>,
  { reason, ...typed }: z.output<typeof CorrectComplainantInput>,
): Promise<{ id: string }> {
  const { id, version } = typed;
  const [row] = await ctx.db
    .select()
    .from(complaints)
    .where(and(eq(complaints.id, id), complaintScope(ctx.actor)))
    .for("update");
  if (!row) throw notFound();
  const before = complainantIn(row);
  const { person: after, fault } = checked(rewritten(before, typed), before, legalDate(ctx.now));
  const fields = changedFields(before, after);
  const columns = complainantColumns(after);
  await advanceComplaint(ctx, { id, version, act: "correctComplainant", columns, particulars: { fields } });
  if (fault !== null) throw invalid({ complainantPersonId: fault });
  if (fields.length === 0) throw invalid({ reason: "nothing_amended" });
  const told = reasonFault(reason, before, after);
  if (told !== null) throw invalid({ reason: told });
  await ctx.db.insert(complainantCorrections).values({
    ...{ complaintId: id, fields, reason, sealed: sealedComplainant(before) },
    ...{ correctedBy: ctx.actor.id, correctedAt: ctx.now },
  });
  await issueRegister(ctx, { ...row, ...columns });
  return { id };
}

type Person = ReturnType<typeof complainantIn>;

/** A number is judged by the kind of its paper wherever one of the two changed. */
function checked(person: Person, before: Person, today: string) {
  if (person.personId === before.personId && person.idKind === before.idKind) return { person, fault: null };
  const read = numberOf({ kind: person.idKind, typed: person.personId }, today);
  return "fault" in read ? { person, fault: read.fault } : { person: { ...person, personId: read.value }, fault: null };
}
