import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import {
  caseClaims,
  claimDraws,
  complaints,
  evidence,
  findings,
  inquiryNotices,
  inquiryRecords,
  patrolVisits,
  paymentProofFiles,
  paymentProofs,
  recordings,
  recusals,
  regroupingParts,
} from "@/db/schema";
import type { Context } from "@/lib/workflow/context";
import type { PartKind } from "../lifecycle";

type Kept = { readonly table: PgTable; readonly isNumbered: boolean };

/** Where each kind of part lies that moves. Numbered parts get the next numbers of the file into which they go. */
const places: Readonly<Record<Exclude<PartKind, "responsible_person">, Kept>> = {
  complaint: { table: complaints, isNumbered: false },
  evidence: { table: evidence, isNumbered: true },
  finding: { table: findings, isNumbered: true },
  claim: { table: caseClaims, isNumbered: true },
  inquiry_notice: { table: inquiryNotices, isNumbered: false },
  inquiry_record: { table: inquiryRecords, isNumbered: false },
  payment_proof: { table: paymentProofs, isNumbered: false },
  payment_file: { table: paymentProofFiles, isNumbered: false },
  claim_draw: { table: claimDraws, isNumbered: false },
  recusal: { table: recusals, isNumbered: false },
  visit: { table: patrolVisits, isNumbered: false },
};

const kinds = Object.entries(places);

type Move = { readonly id: string; readonly fromId: string; readonly intoId: string };

/** Moves every part of a case into another, and keeps what was moved with the number it had. */
export async function movePartsInto(ctx: Context, { id, fromId, intoId }: Move): Promise<void> {
  for (const [kind, { table, isNumbered }] of kinds) {
    const ordinal: SQL = isNumbered ? sql`ordinal` : sql`null::integer`;
    await ctx.db.execute(sql`
      insert into ${regroupingParts} (regrouping_id, kind, part_id, ordinal)
      select ${id}::uuid, ${kind}::regrouping_part, id, ${ordinal} from ${table} where case_id = ${fromId}`);
    await ctx.db.execute(sql`
      update ${table} set case_id = ${intoId} ${isNumbered ? after(table, intoId) : sql``} where case_id = ${fromId}`);
  }
  await followSteps(ctx, fromId, intoId);
}

const after = (table: PgTable, intoId: string): SQL =>
  sql`, ordinal = ordinal + coalesce((select max(o.ordinal) from ${table} o where o.case_id = ${intoId}), 0)`;

/** Moves back what a merge had moved and still lies where it was put, each part to the number it had. */
export async function movePartsBack(ctx: Context, { id, fromId, intoId }: Move): Promise<void> {
  for (const [kind, { table, isNumbered }] of kinds) {
    await ctx.db.execute(sql`
      update ${table} t set case_id = ${fromId} ${isNumbered ? sql`, ordinal = p.ordinal` : sql``}
      from ${regroupingParts} p
      where p.part_id = t.id and p.regrouping_id = ${id} and p.kind = ${kind}::regrouping_part
        and t.case_id = ${intoId}`);
  }
  await followSteps(ctx, intoId, fromId);
}

/** What was entered of a film lies with the inspection or inquiry that it is of, also what was entered since. */
async function followSteps(ctx: Context, leftId: string, enteredId: string): Promise<void> {
  for (const table of [patrolVisits, inquiryRecords]) {
    await ctx.db.execute(sql`
      update ${recordings} r set case_id = ${enteredId} from ${table} t
      where t.id = r.subject_id and r.case_id = ${leftId} and t.case_id = ${enteredId}`);
  }
}
