import { sql } from "drizzle-orm";
import { check, type PgColumn } from "drizzle-orm/pg-core";

type Ruled = Record<"state" | "kind" | "procedure" | "personId" | "decidedOn" | "endedBecause", PgColumn> &
  Record<"revokedOn" | "revocationId", PgColumn> &
  Record<"noPenaltyGround" | "correction" | "correctionText" | "correctDays" | "performDays", PgColumn>;

/** What a row says goes together. */
export const decisionLaw = (table: Ruled) => [
  check(
    "decisions_of_person",
    sql`${table.personId} is null or (${table.kind} <> 'remedy' and ${table.procedure} = 'ordinary')`,
  ),
  check("decisions_decided", sql`(${table.state} = 'decided') = (${table.decidedOn} is not null)`),
  check(
    "decisions_revoked",
    sql`num_nulls(${table.revokedOn}, ${table.revocationId}) = 2
        or (${table.state} = 'decided' and num_nulls(${table.revokedOn}, ${table.revocationId}) = 0)`,
  ),
  check("decisions_withdrawn", sql`(${table.state} = 'withdrawn') = (${table.endedBecause} is not null)`),
  check("decisions_ground", sql`(${table.kind} = 'no_penalty') = (${table.noPenaltyGround} is not null)`),
  check("decisions_spot", sql`${table.procedure} = 'ordinary' or ${table.kind} = 'penalty'`),
  check(
    "decisions_correction",
    sql`(${table.correction} is null) = (${table.correctionText} = '') and
        (${table.correction} is not distinct from 'within') = (${table.correctDays} is not null)`,
  ),
  check("decisions_period", sql`(${table.kind} = 'remedy') = (${table.performDays} is not null)`),
];
