import "server-only";
import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import type { Calculator } from "@/lib/claims/calculation";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Owed } from "../standard";

type Asked = {
  readonly caseId: string;
  /** Only the rows that this order names, at what it names; null for every verified row of the case. */
  readonly orderId: string | null;
  /** Payments up to this day count. */
  readonly until: LegalDate;
};

/** The day of the last accepted payment on the rows that an order names; null while there is none. */
export async function ledgerLastPaid(reader: Reader, orderId: string): Promise<LegalDate | null> {
  const [row] = await reader.execute<{ on: LegalDate | null }>(
    sql`select max(p.paid_on)::text as on from case_claims c join claim_payments p on p.claim_id = c.id
      join payment_proofs f on f.id = p.proof_id
      where ${inOrder(orderId)} and c.ended_on is null and p.reopened_on is null and f.state = 'accepted'`,
  );
  return row?.on ?? null;
}

/** Whether the ledger holds all that an order names, and every row of it was paid to the last fen, on whatever way. */
export async function isPaidByLedger(
  reader: Reader,
  { id, orderedFen }: { readonly id: string; readonly orderedFen: number },
): Promise<boolean> {
  const paid = sql`(select coalesce(sum(p.amount_fen), 0) from claim_payments p
    join payment_proofs f on f.id = p.proof_id
    where p.claim_id = c.id and p.reopened_on is null and f.state = 'accepted')`;
  const [row] = await reader.execute<{ named: number; open: number }>(
    sql`select coalesce(sum(c.ordered_fen), 0)::float8 as named,
      coalesce(sum(greatest(c.ordered_fen - ${paid}, 0)), 0)::float8 as open
      from case_claims c where c.ended_on is null and ${inOrder(id)}`,
  );
  return row !== undefined && row.open === 0 && row.named >= orderedFen;
}

/** What is no wage but compensation, by its calculator. */
const compensations: readonly Calculator[] = [
  "double_wage",
  "probation",
  "unlawful_termination",
  "additional_compensation",
];

/** What the ledger shows of wages unpaid on a day, worker by worker; null where it has no row for it. */
export async function ledgerOwed(reader: Reader, { caseId, orderId, until }: Asked): Promise<Owed | null> {
  const due = orderId === null ? sql`c.verified_fen` : sql`c.ordered_fen`;
  const named = orderId === null ? sql`c.verified_fen is not null` : inOrder(orderId);
  const paid = sql`(select coalesce(sum(p.amount_fen), 0) from claim_payments p
    join payment_proofs f on f.id = p.proof_id where p.claim_id = c.id and p.reopened_on is null
    and f.state = 'accepted' and p.paid_on <= ${until})`;
  const wages = sql`c.calculator is null or c.calculator not in (${sql.join(
    compensations.map((each) => sql`${each}`),
    sql`, `,
  )})`;
  const [row] = await reader.execute<{ rows: number; workers: number; total: number; most: number }>(
    sql`select coalesce(sum(lines), 0)::int as rows, count(*) filter (where fen > 0)::int as workers,
      coalesce(sum(fen), 0)::float8 as total, coalesce(max(fen), 0)::float8 as most
      from (select count(*) as lines, sum(greatest(${due} - ${paid}, 0)) as fen from case_claims c
        where c.case_id = ${caseId} and c.ended_on is null and (${wages}) and (${named})
        group by c.worker_key) worker`,
  );
  if (!row || row.rows === 0) return null;
  return { workers: row.workers, totalFen: row.total, mostFen: row.most };
}

const inOrder = (orderId: string) =>
  sql`c.order_item_id in (select i.id from order_items i join orders o on o.id = i.order_id
    where i.order_id = ${orderId} and (i.state <> 'lifted' or o.state = 'revoked'))`;
