import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { z } from "zod";
import { evidence, responsiblePersons } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { indexField, sealField } from "@/lib/auth/sealed";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { parsePaperNumber, parsePersonId } from "@/lib/kernel/person-id";
import { parsePhone } from "@/lib/kernel/phone";
import type { Context } from "@/lib/workflow/context";
import type { EnterPersonInput } from "../input";
import type { PersonFault } from "../policy";
import { PERSON_NUMBER, PERSON_PHONE } from "../sealed-number";
import { holdCaseForEntry } from "./hold-case-for-entry";

type Typed = z.output<typeof EnterPersonInput>;

/**
 * Enters a natural person who answers beside the unit, with the exhibits of identity and of post and duty; the number
 * and the telephone are sealed and stand in no event. Throws `invalid` naming each field at fault.
 */
export async function enterPerson(ctx: Context<Officer>, input: Typed): Promise<{ id: string; caseId: string }> {
  const kase = await holdCaseForEntry(ctx, input.caseId);
  const { idNumber, phone, ...columns } = input;
  const number = numberOf(input, legalDate(ctx.now));
  const index = indexField(number ?? idNumber) ?? "";
  const faults = { ...(number === null ? { idNumber: "person_number_wrong" } : await faultsOf(ctx, input, index)) };
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const called = parsePhone(phone);
  const [row] = await ctx.db
    .insert(responsiblePersons)
    .values({
      ...columns,
      idNumberSealed: sealField(PERSON_NUMBER, number) ?? "",
      idNumberIndex: index,
      phoneSealed: sealField(PERSON_PHONE, called.ok ? called.value : null),
      ...{ enteredBy: ctx.actor.id, enteredOn: legalDate(ctx.now) },
    })
    .returning({ id: responsiblePersons.id });
  if (!row) throw new Error("a person was not stored");
  ctx.record({
    act: "person.enter",
    subject: { kind: "responsible_person", id: row.id },
    about: [kase.id, kase.employerId],
    particulars: { role: input.role, identityExhibit: input.identityExhibitId, dutyExhibit: input.dutyExhibitId },
  });
  return { id: row.id, caseId: kase.id };
}

/** The number in one spelling; null when it is none of its kind: a residence permit's is no 公民身份号码. */
function numberOf({ idKind, idNumber }: Typed, today: string): string | null {
  if (idKind !== "resident") return parsePaperNumber(idNumber);
  const parsed = parsePersonId(idNumber, { today });
  return parsed.ok && parsed.kind === "CN" ? parsed.value : null;
}

async function faultsOf(ctx: Context, input: Typed, index: string): Promise<Record<string, PersonFault>> {
  const { caseId, identityExhibitId, dutyExhibitId } = input;
  const chosen = [identityExhibitId, dutyExhibitId];
  const found = await ctx.db
    .select({ id: evidence.id })
    .from(evidence)
    .where(and(eq(evidence.caseId, caseId), isNull(evidence.struckAt), inArray(evidence.id, chosen)));
  const isKnown = (id: string) => found.some((exhibit) => exhibit.id === id);
  const same = and(
    eq(responsiblePersons.caseId, caseId),
    eq(responsiblePersons.idNumberIndex, index),
    isNull(responsiblePersons.struckOn),
  );
  const faults: Record<string, PersonFault> = {};
  if (!isKnown(identityExhibitId)) faults.identityExhibitId = "person_exhibit_unknown";
  if (!isKnown(dutyExhibitId)) faults.dutyExhibitId = "person_exhibit_unknown";
  if ((await ctx.db.$count(responsiblePersons, same)) > 0) faults.idNumber = "person_entered_before";
  return faults;
}
