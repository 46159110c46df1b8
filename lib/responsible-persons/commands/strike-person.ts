import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { responsiblePersons } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { StrikePersonInput } from "../input";
import { strikeRefusal } from "../policy";
import { personsOfCase } from "../queries/persons";
import { holdCaseForEntry } from "./hold-case-for-entry";

/** Strikes a person who was entered in error: nothing is proposed against the entry, which stays with the reason. */
export async function strikePerson(
  ctx: Context<Officer>,
  { caseId, id, reason }: z.output<typeof StrikePersonInput>,
): Promise<{ caseId: string }> {
  const kase = await holdCaseForEntry(ctx, caseId);
  const person = (await personsOfCase(ctx.db, caseId)).find((each) => each.id === id);
  if (!person) throw notFound();
  const refusal = strikeRefusal(person);
  if (refusal !== null) throw refused(refusal);
  await ctx.db
    .update(responsiblePersons)
    .set({ struckBecause: reason, struckBy: ctx.actor.id, struckOn: legalDate(ctx.now) })
    .where(eq(responsiblePersons.id, id));
  ctx.record({
    act: "person.strike",
    subject: { kind: "responsible_person", id },
    about: [caseId, kase.employerId],
    particulars: { reason },
  });
  return { caseId };
}
