import "server-only";
import { type AnyColumn, and, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { accounts, employers, organs } from "@/db/schema";
import type { Actor, Officer } from "@/lib/auth/actor";
import { regionScope } from "@/lib/workflow/scope";

/** Accounts of the officer's region and below: officers where their organ is, employers' users where their employer is. */
export const accountScope = (actor: Actor): SQL => regionScope("accounts.scope", actor, accounts.regionCode);

/**
 * What the officer's own organ handles, beside what lies in its region: the desk of a city shows what its posts decide,
 * not what the counties below decide. An inspection body acts for the bureau above it.
 */
export const ofOwnOrgan = ({ organId }: Officer, handledBy: AnyColumn | SQL): SQL =>
  sql`${handledBy} = (select case when o.kind = 'inspection_body' then coalesce(o.parent_id, o.id) else o.id end
    from ${organs} o where o.id = ${organId})`;

const waits = and(
  eq(accounts.kind, "employer"),
  isNull(accounts.employerConfirmedAt),
  isNull(accounts.disabledAt),
  isNotNull(accounts.claimedCreditCode),
);

/**
 * Claims to an employer that wait in the officer's region: by the register where the employer is in it, else by
 * the registering region in the credit code's third to eighth place (GB 32100).
 */
export function claimScope(actor: Actor): SQL {
  const registered = sql`(select ${employers.regionCode} from ${employers}
    where ${employers.creditCode} = ${accounts.claimedCreditCode})`;
  const place = sql`coalesce(${registered}, substr(${accounts.claimedCreditCode}, 3, 6))`;
  return and(waits, regionScope("accounts.claim_scope", actor, place)) ?? sql`false`;
}
