import { sql } from "drizzle-orm";
import { check, type PgColumn } from "drizzle-orm/pg-core";

type Ruled = Record<
  | "confiscationFen"
  | "correctBy"
  | "correctedBy"
  | "correctedNote"
  | "correctedOn"
  | "decidedConfiscationFen"
  | "decidedFineFen"
  | "decidedOrderedFen"
  | "defiedBy"
  | "defiedNote"
  | "defiedOn"
  | "defiedWith"
  | "endGround"
  | "fineFen"
  | "licenceEnd"
  | "licenceNote"
  | "licenceSettledBy"
  | "licenceSettledOn"
  | "orderedFen"
  | "payBy"
  | "performedOn"
  | "state",
  PgColumn
>;

/** What a row of an account says goes together. */
export const enforcementLaw = (table: Ruled) => [
  check(
    "enforcements_amounts",
    sql`${table.fineFen} between 0 and ${table.decidedFineFen}
        and ${table.confiscationFen} between 0 and ${table.decidedConfiscationFen}
        and ${table.orderedFen} between 0 and ${table.decidedOrderedFen}`,
  ),
  check("enforcements_performed", sql`(${table.state} = 'performed') = (${table.performedOn} is not null)`),
  check("enforcements_ended", sql`(${table.state} = 'ended') = (${table.endGround} is not null)`),
  check(
    "enforcements_defied",
    sql`num_nulls(${table.defiedOn}, ${table.defiedBy}, ${table.defiedWith}, ${table.defiedNote}) in (0, 4)`,
  ),
  check(
    "enforcements_found",
    sql`${table.defiedOn} > coalesce(${table.correctBy}, ${table.payBy}) and ${table.defiedBy} <> ${table.defiedWith}`,
  ),
  check(
    "enforcements_corrected",
    sql`num_nulls(${table.correctedOn}, ${table.correctedBy}, ${table.correctedNote}) in (0, 3)`,
  ),
  check(
    "enforcements_licence_settled",
    sql`num_nulls(${table.licenceSettledOn}, ${table.licenceSettledBy}, ${table.licenceEnd}, ${table.licenceNote}) in (0, 4)`,
  ),
];
