import "server-only";
import { sql } from "drizzle-orm";
import { caseClaims } from "@/db/schema";
import type { ClaimStanding } from "../filter";
import { isOrdered } from "../scope";

/** What is payable on a row: as ordered while the order stands, else as verified, else as claimed. */
const due = sql`coalesce(case when ${isOrdered} then case_claims.ordered_fen end, case_claims.verified_fen,
  case_claims.claimed_fen)`;

/** Payments that count: their proof was accepted, and no worker's answer took them back. */
const paid = sql`(select coalesce(sum(p.amount_fen), 0) from claim_payments p
  join payment_proofs f on f.id = p.proof_id
  where p.claim_id = case_claims.id and p.reopened_on is null and f.state = 'accepted')`;

/** Payments whose proof nobody has looked at yet. */
const waiting = sql`(select coalesce(sum(p.amount_fen), 0) from claim_payments p
  join payment_proofs f on f.id = p.proof_id where p.claim_id = case_claims.id and f.state = 'submitted')`;

const open = sql`case when case_claims.ended_on is null then greatest(${due} - ${paid}, 0) else 0 end`;

export const dueFen = sql<number>`(${due})::float8`;
export const paidFen = sql<number>`(${paid})::float8`;
export const waitingFen = sql<number>`(${waiting})::float8`;
export const openFen = sql<number>`(${open})::float8`;

/** How a row stands, in one word: the list's filter, its badge and its sums all read this. */
export const standing = sql<ClaimStanding>`case
  when case_claims.ended_on is not null then 'ended'
  when ${due} > 0 and ${open} = 0 then 'paid'
  when case_claims.verified_fen is null then 'unverified'
  when ${due} = 0 then 'none_due'
  when case_claims.is_not_found then 'not_found'
  when ${paid} > 0 then 'partly'
  when ${isOrdered} then 'ordered'
  else 'verified' end`;

/** What the ledger knows of a row. */
export const ledgerColumns = {
  id: caseClaims.id,
  ordinal: caseClaims.ordinal,
  version: caseClaims.version,
  workerName: caseClaims.workerName,
  personIdSealed: caseClaims.personIdSealed,
  period: caseClaims.period,
  item: caseClaims.item,
  claimedFen: caseClaims.claimedFen,
  verifiedFen: caseClaims.verifiedFen,
  calculator: caseClaims.calculator,
  verifiedOn: caseClaims.verifiedOn,
  orderItemId: caseClaims.orderItemId,
  basedOnId: caseClaims.basedOnId,
  orderedFen: sql<number | null>`case when ${isOrdered} then case_claims.ordered_fen::float8 end`,
  dueFen,
  paidFen,
  waitingFen,
  openFen,
  standing,
  isNotFound: caseClaims.isNotFound,
  endedOn: caseClaims.endedOn,
  endedBecause: caseClaims.endedBecause,
  isOrdered,
};
