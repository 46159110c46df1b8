import { sql } from "drizzle-orm";
import { check, index, pgEnum, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { personIdKinds, responsibleRoles } from "@/lib/responsible-persons/roles";
import { accounts } from "./accounts";
import { cases } from "./cases";
import { id, legalDay } from "./columns";
import { evidence } from "./evidence";

export const responsibleRole = pgEnum("responsible_role", responsibleRoles);
export const personIdKind = pgEnum("person_id_kind", personIdKinds);

const exhibit = (name: string) =>
  uuid(name)
    .notNull()
    .references(() => evidence.id);

/**
 * The natural persons who answer beside the unit of a case, as a decision on one of them names its party
 * (《行政处罚法》第五十九条). Never changed; what was entered in error is struck and stays.
 */
export const responsiblePersons = pgTable(
  "responsible_persons",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    role: responsibleRole("role").notNull(),
    name: text("name").notNull(),
    idKind: personIdKind("id_kind").notNull(),
    idNumberSealed: text("id_number_sealed").notNull(),
    /** Blind index of the number: the same person in another case, and nobody twice in this one. */
    idNumberIndex: text("id_number_index").notNull(),
    post: text("post").notNull(),
    /** What the person was charged with and did, as the decision's facts say it. */
    duty: text("duty").notNull(),
    address: text("address").notNull(),
    phoneSealed: text("phone_sealed"),
    identityExhibitId: exhibit("identity_exhibit_id"),
    dutyExhibitId: exhibit("duty_exhibit_id"),
    enteredBy: uuid("entered_by")
      .notNull()
      .references(() => accounts.id),
    enteredOn: legalDay("entered_on").notNull(),
    struckBecause: text("struck_because"),
    struckBy: uuid("struck_by").references(() => accounts.id),
    struckOn: legalDay("struck_on"),
  },
  (table) => [
    unique("responsible_persons_of_case").on(table.id, table.caseId),
    index("responsible_persons_case").on(table.caseId, table.enteredOn),
    index("responsible_persons_number").on(table.idNumberIndex),
    uniqueIndex("responsible_persons_once").on(table.caseId, table.idNumberIndex).where(sql`${table.struckOn} is null`),
    check(
      "responsible_persons_struck",
      sql`num_nonnulls(${table.struckBecause}, ${table.struckBy}, ${table.struckOn}) in (0, 3)`,
    ),
  ],
);
