import "server-only";
import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisions, responsiblePersons } from "@/db/schema";
import { filesOf } from "@/lib/employers/queries/files-of";
import type { Party } from "../party";

/** Whom a proceeding is aimed at, from its row. */
export async function partyOf(reader: Reader, personId: string | null): Promise<Party> {
  if (personId === null) return null;
  const [person] = await reader
    .select({ personId: responsiblePersons.id, role: responsiblePersons.role })
    .from(responsiblePersons)
    .where(eq(responsiblePersons.id, personId));
  if (!person) throw new Error("a decision on a person who is not entered");
  return person;
}

type Aimed = { readonly employerId: string; readonly personId: string | null };

/** The entries of the same person, in whatever case, by the sealed number. */
export const samePerson = (reader: Reader, personId: string) =>
  reader
    .select({ id: responsiblePersons.id })
    .from(responsiblePersons)
    .where(
      inArray(
        responsiblePersons.idNumberIndex,
        reader
          .select({ index: responsiblePersons.idNumberIndex })
          .from(responsiblePersons)
          .where(eq(responsiblePersons.id, personId)),
      ),
    );

/** Decisions on the same party: the employer by whichever of its files, or the same person, wherever it was. */
export const onSameParty = (reader: Reader, { employerId, personId }: Aimed): SQL =>
  (personId === null
    ? and(isNull(decisions.personId), inArray(decisions.employerId, filesOf(reader, employerId)))
    : inArray(decisions.personId, samePerson(reader, personId))) ?? sql`false`;

/** The same, as far as it was for the acts of this employer: only these can be the same act. */
export const onSameAct = (reader: Reader, aimed: Aimed): SQL =>
  and(onSameParty(reader, aimed), inArray(decisions.employerId, filesOf(reader, aimed.employerId))) ?? sql`false`;
