import "server-only";
import { and, asc, eq, exists, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { db, type Reader } from "@/db/client";
import { accounts, cases, decisions, evidence, responsiblePersons } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { openField } from "@/lib/auth/sealed";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { caseScope } from "@/lib/cases/scope";
import { notFound } from "@/lib/kernel/errors";
import { maskPersonId, maskPhone } from "@/lib/kernel/mask";
import { entryRefusal, numberRefusal } from "../policy";
import { PERSON_NUMBER, PERSON_PHONE } from "../sealed-number";

const [identity, duty, striker] = [
  alias(evidence, "identity_exhibit"),
  alias(evidence, "duty_exhibit"),
  alias(accounts, "striker"),
];

const isParty = (reader: Reader) =>
  sql<boolean>`${exists(
    reader
      .select({ one: sql`1` })
      .from(decisions)
      .where(and(eq(decisions.personId, responsiblePersons.id), ne(decisions.state, "withdrawn"))),
  )}`;

/** Everyone entered in a case, in that order, struck entries too, numbers masked. The caller has asked the scope. */
export async function personsOfCase(reader: Reader, caseId: string) {
  const rows = await reader
    .select({
      person: responsiblePersons,
      identityOrdinal: identity.ordinal,
      dutyOrdinal: duty.ordinal,
      enteredBy: accounts.name,
      struckBy: striker.name,
      isParty: isParty(reader),
    })
    .from(responsiblePersons)
    .innerJoin(identity, eq(identity.id, responsiblePersons.identityExhibitId))
    .innerJoin(duty, eq(duty.id, responsiblePersons.dutyExhibitId))
    .innerJoin(accounts, eq(accounts.id, responsiblePersons.enteredBy))
    .leftJoin(striker, eq(striker.id, responsiblePersons.struckBy))
    .where(eq(responsiblePersons.caseId, caseId))
    .orderBy(asc(responsiblePersons.enteredOn), asc(responsiblePersons.id));
  return rows.map(({ person, ...beside }) => ({ ...masked(person), ...beside }));
}

/** A person without the sealed fields: the number with its middle hidden, the telephone likewise. */
export function masked(row: typeof responsiblePersons.$inferSelect) {
  const { idNumberSealed, idNumberIndex: _index, phoneSealed, ...person } = row;
  const phone = openField(PERSON_PHONE, phoneSealed);
  return {
    ...person,
    idNumber: maskPersonId(openField(PERSON_NUMBER, idNumberSealed) ?? ""),
    phone: phone === null ? "" : maskPhone(phone),
    isStruck: person.struckOn !== null,
  };
}

export type ResponsiblePerson = ReturnType<typeof masked>;
export type PersonRow = Awaited<ReturnType<typeof personsOfCase>>[number];

/** The persons of a case, and whether this actor may enter one or read a number. Throws `not_found` out of scope. */
export async function personDesk(actor: Actor, caseId: string, now: Date) {
  if (!z.uuid().safeParse(caseId).success) throw notFound();
  const inScope = and(eq(cases.id, caseId), caseScope(actor));
  const [kase] = await db().select().from(cases).where(inScope);
  if (!kase) throw notFound();
  const [persons, facts] = await Promise.all([personsOfCase(db(), kase.id), caseFacts(db(), kase, now)]);
  return { caseId: kase.id, persons, refusal: entryRefusal(actor, facts), numberRefusal: numberRefusal(actor) };
}

export type PersonDesk = Awaited<ReturnType<typeof personDesk>>;
