import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { cases, responsiblePersons } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { openField } from "@/lib/auth/sealed";
import { caseScope } from "@/lib/cases/scope";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { RevealNumberInput } from "../input";
import { numberRefusal } from "../policy";
import { PERSON_NUMBER } from "../sealed-number";

/** Opens a person's number in full, with the reason in an event that does not hold it. */
export async function revealNumber(
  ctx: Context<Officer>,
  { caseId, id, reason }: z.output<typeof RevealNumberInput>,
): Promise<{ readonly value: string }> {
  const [row] = await ctx.db
    .select({ sealed: responsiblePersons.idNumberSealed })
    .from(responsiblePersons)
    .innerJoin(cases, eq(cases.id, responsiblePersons.caseId))
    .where(and(eq(responsiblePersons.id, id), eq(cases.id, caseId), caseScope(ctx.actor)));
  const value = row && openField(PERSON_NUMBER, row.sealed);
  if (!value) throw notFound();
  const refusal = numberRefusal(ctx.actor);
  if (refusal !== null) throw refused(refusal);
  ctx.record({
    act: "identity.read",
    subject: { kind: "responsible_person", id },
    about: [caseId],
    particulars: { field: "personId", reason },
  });
  return { value };
}
