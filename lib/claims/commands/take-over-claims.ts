import "server-only";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import { caseInHand } from "@/lib/orders/queries/case-in-hand";
import type { Context } from "@/lib/workflow/context";
import type { TakeOverClaimsInput } from "../input";

/**
 * Takes over every line of the case's complaints that no ledger holds yet, nor this one ever held, in one statement
 * and as it stands: nothing is typed again, and a sealed number keeps its seal. A tip names no claimant.
 */
export async function takeOverClaims(
  ctx: Context<Officer>,
  input: z.output<typeof TakeOverClaimsInput>,
): Promise<{ id: string }> {
  const { id, regionCode, employerId } = await caseInHand(ctx, input.caseId);
  const taken = await ctx.db.execute(sql`
    insert into case_claims (case_id, region_code, employer_id, ordinal, claim_line_id, worker_name, person_id_sealed,
      person_id_index, period, item, claimed_fen, added_by, added_on)
    select ${id}, ${regionCode}, ${employerId},
      (select coalesce(max(k.ordinal), 0) from case_claims k where k.case_id = ${id})
        + row_number() over (order by c.received_on, c.number, l.ordinal),
      l.id, l.worker_name, l.person_id_sealed, l.person_id_index, l.period, l.item, l.claimed_fen,
      ${ctx.actor.id}, ${legalDate(ctx.now)}
    from claim_lines l join complaints c on c.id = l.complaint_id
    where c.case_id = ${id} and c.kind = 'complaint' and l.struck_in is null
      and not exists (select 1 from case_claims k where k.claim_line_id = l.id and k.ended_on is null)
      and not exists (select 1 from case_claims k where k.claim_line_id = l.id and k.case_id = ${id})
    returning id`);
  if (taken.length === 0) throw refused("nothing_to_take_over");
  ctx.record({
    act: "claim.takeOver",
    subject: { kind: "case", id },
    about: [id, employerId],
    particulars: { lines: taken.length },
  });
  return { id };
}
