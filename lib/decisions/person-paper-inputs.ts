import "server-only";
import { eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { evidence, responsiblePersons } from "@/db/schema";
import { openField } from "@/lib/auth/sealed";
import type { PersonParty } from "@/lib/documents/shapes";
import { maskPersonId } from "@/lib/kernel/mask";
import { personIdKindLabels, roleLabels } from "@/lib/responsible-persons/labels";
import { PERSON_NUMBER } from "@/lib/responsible-persons/sealed-number";
import type { ListedExhibit } from "./fact-draft";
import { personFact } from "./party-labels";

/** A person as papers name one, the number in full: whoever issues masks it in what is kept. */
export async function personOnPaper(reader: Reader, personId: string | null): Promise<PersonParty | undefined> {
  if (personId === null) return undefined;
  const { name, idKind, idNumberSealed, address, post, role } = await rowOf(reader, personId);
  const idNumber = openField(PERSON_NUMBER, idNumberSealed) ?? "";
  return { name, idKind: personIdKindLabels[idKind], idNumber, address, post, role: roleLabels[role] };
}

/** What makes the person answer, as a fact of the papers, with the exhibits that prove it; of the unit nothing. */
export async function answeringOnPaper(reader: Reader, personId: string | null, unit: string) {
  if (personId === null) return { facts: [], exhibits: [] };
  const person = await rowOf(reader, personId);
  const ids = [person.identityExhibitId, person.dutyExhibitId];
  const found: ListedExhibit[] = await reader
    .select({
      ...{ ordinal: evidence.ordinal, name: evidence.name, source: evidence.source },
      ...{ purpose: evidence.purpose, obtainedOn: evidence.obtainedOn },
    })
    .from(evidence)
    .where(inArray(evidence.id, ids));
  const exhibits = found.toSorted((one, other) => one.ordinal - other.ordinal);
  return { facts: [personFact(person, unit, exhibits)], exhibits };
}

async function rowOf(reader: Reader, personId: string) {
  const [person] = await reader.select().from(responsiblePersons).where(eq(responsiblePersons.id, personId));
  if (!person) throw new Error("a decision on a person who is not entered");
  return person;
}

/** A paper's input as it is kept: the number stays sealed everywhere but on the paper itself. */
export const withoutNumber = <Input extends { readonly person?: PersonParty | undefined }>(input: Input): Input =>
  input.person === undefined
    ? input
    : { ...input, person: { ...input.person, idNumber: maskPersonId(input.person.idNumber) } };
