import "server-only";
import { desc, eq, inArray } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, complainantCorrections, type complaints } from "@/db/schema";
import { indexField, openField, sealField } from "@/lib/auth/sealed";
import { Complainant } from "../complainant";

type Row = typeof complaints.$inferSelect;
const SEALED = "complainant_corrections.sealed";

/** Who complained, opened in full: for whoever says why, or rewrites it unseen. */
export const complainantIn = (row: Row): Complainant => ({
  name: row.complainantName,
  sex: row.complainantSex,
  phone: openField("complaints.phone", row.phoneSealed) ?? "",
  email: openField("complaints.email", row.emailSealed) ?? "",
  idKind: row.complainantIdKind,
  personId: openField("complaints.person_id", row.personIdSealed) ?? "",
  address: row.complainantAddress,
  postcode: row.complainantPostcode,
});

/** A complainant as the register keeps it: numbers sealed, with what they are found by. */
export const complainantColumns = (person: Complainant) => ({
  complainantName: person.name,
  complainantSex: person.sex,
  complainantIdKind: person.idKind,
  complainantAddress: person.address,
  complainantPostcode: person.postcode,
  emailSealed: sealField("complaints.email", person.email),
  phoneSealed: sealField("complaints.phone", person.phone),
  phoneIndex: indexField(person.phone),
  personIdSealed: sealField("complaints.person_id", person.personId),
  personIdIndex: indexField(person.personId),
});

export function sealedComplainant(person: Complainant): string {
  const sealed = sealField(SEALED, JSON.stringify(person));
  if (sealed === null) throw new Error("a complainant was not sealed");
  return sealed;
}

export const openedComplainant = (sealed: string): Complainant =>
  Complainant.parse(JSON.parse(openField(SEALED, sealed) ?? "null"));

/** When, by whom, which fields and why a complainant was put right, the latest first; never what stood there. */
export const complainantCorrectionsOf = (complaintId: string) =>
  db()
    .select({
      id: complainantCorrections.id,
      fields: complainantCorrections.fields,
      reason: complainantCorrections.reason,
      correctedAt: complainantCorrections.correctedAt,
      correctedByName: accounts.name,
    })
    .from(complainantCorrections)
    .innerJoin(accounts, eq(accounts.id, complainantCorrections.correctedBy))
    .where(eq(complainantCorrections.complaintId, complaintId))
    .orderBy(desc(complainantCorrections.correctedAt), desc(complainantCorrections.id));

/** Who was once said to have complained, and to live where: what goes out is searched for them too. */
export async function formerComplainants(
  reader: Reader,
  complaintIds: readonly string[],
): Promise<readonly Pick<Complainant, "name" | "address">[]> {
  const rows = await reader
    .select({ sealed: complainantCorrections.sealed })
    .from(complainantCorrections)
    .where(inArray(complainantCorrections.complaintId, [...complaintIds]));
  return rows.map(({ sealed }) => openedComplainant(sealed)).map(({ name, address }) => ({ name, address }));
}
