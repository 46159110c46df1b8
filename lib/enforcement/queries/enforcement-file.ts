import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, enforcementPayments, enforcements } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import type { Actor } from "@/lib/auth/actor";
import { unbookedAddition } from "@/lib/claims/queries/unbooked-addition";
import { notFound } from "@/lib/kernel/errors";
import type { EnforcementAct } from "../lifecycle";
import { enforcementActRefusal } from "../policy";
import { enforcementScope } from "../scope";
import { personNamesOf } from "./addressee";
import { amountsOf } from "./amounts";
import { correctionReportsOf } from "./correction-reports";
import { enforcementState } from "./enforcement-facts";
import { refundsOf } from "./refunds";
import { reviewCorrectionsOf, struckReviewsOf } from "./review-corrections";
import { revokedAmong } from "./revoked";

const Place = z.object({ id: z.uuid(), enforcementId: z.uuid() });

/** One enforcement with all that an officer's page shows and asks. Throws `not_found` when there is none. */
export async function enforcementFile(actor: Actor, place: { id?: string; enforcementId?: string }, now: Date) {
  const asked = Place.safeParse(place);
  if (!asked.success) throw notFound();
  const { id: caseId, enforcementId: id } = asked.data;
  const [row] = await db()
    .select()
    .from(enforcements)
    .where(and(eq(enforcements.id, id), eq(enforcements.caseId, caseId), enforcementScope(actor)));
  if (!row) throw notFound();
  const [state, payments, amounts, organ, reports, refunds, corrections, struck] = await Promise.all([
    enforcementState(db(), row, now),
    paymentsOf(id),
    amountsOf([row.decisionId]),
    organOf(db(), row.organId),
    correctionReportsOf(id),
    refundsOf(id),
    reviewCorrectionsOf(id),
    struckReviewsOf(id),
  ]);
  return {
    ...row,
    ...state,
    payments,
    ...{ reports, refunds, reviewCorrections: corrections, struckReviews: struck },
    /** The court of the organ's place, which the decision named for a suit. */
    courtName: organ.courtName,
    personName: (await personNamesOf(db(), [row.decisionId])).get(row.decisionId) ?? null,
    amounts: amounts.get(row.decisionId) ?? { noticedFen: 0, decidedFen: 0 },
    revoked: (await revokedAmong(db(), [row.decisionId])).get(row.decisionId) ?? null,
    /** The row from which what is left of its additional compensation is entered, where the ledger lacks it. */
    unbookedId: row.state === "due" ? await unbookedAddition(db(), row.decisionId) : null,
    ...(await personsOf(row, state.facts.kase.officerIds)),
    refusalOf: (act: EnforcementAct) => enforcementActRefusal(actor, state.facts, act),
  };
}

export type EnforcementFile = Awaited<ReturnType<typeof enforcementFile>>;

type Found = Pick<typeof enforcements.$inferSelect, "defiedBy" | "defiedWith">;

/** Who may find something together today, and the names of the two who found the decision defied. */
async function personsOf({ defiedBy, defiedWith }: Found, officerIds: readonly string[]) {
  const finders = [defiedBy, defiedWith].filter((id) => id !== null);
  const rows = await db()
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(inArray(accounts.id, [...officerIds, ...finders]));
  return {
    inspectors: rows.filter(({ id }) => officerIds.includes(id)),
    defiers: finders.flatMap((id) => rows.find((row) => row.id === id)?.name ?? []),
  };
}

const paymentsOf = (id: string) =>
  db()
    .select({
      id: enforcementPayments.id,
      debt: enforcementPayments.debt,
      amountFen: enforcementPayments.amountFen,
      paidOn: enforcementPayments.paidOn,
      manner: enforcementPayments.manner,
      voucher: enforcementPayments.voucher,
      recorder: accounts.name,
      reversedOn: enforcementPayments.reversedOn,
      reversedBecause: enforcementPayments.reversedBecause,
    })
    .from(enforcementPayments)
    .innerJoin(accounts, eq(accounts.id, enforcementPayments.recordedBy))
    .where(eq(enforcementPayments.enforcementId, id))
    .orderBy(asc(enforcementPayments.paidOn), asc(enforcementPayments.id));
