import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { cases, employers, wageListingPersons, wageListings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { caseScope } from "@/lib/cases/scope";
import { standsFor } from "@/lib/employers/queries/files-of";
import { legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ProposeListingInput } from "../input";
import { proposeRefusal } from "../policy";
import { holdersOf } from "../queries/listing-facts";
import { type PayOrder, payOrderOf } from "../queries/pay-orders";
import { thresholdsOn } from "../queries/thresholds";
import { reckon } from "../standard";
import { goOnDeciding } from "./go-on-deciding";

type Proposal = z.output<typeof ProposeListingInput>;
type Case = typeof cases.$inferSelect;

/**
 * Puts an employer and its responsible persons forward for the list (人社部令第45号 第五条). The twenty working days of
 * 第八条 are counted from the last day of the pay order, never from this day: those that run on it go on here.
 */
export async function proposeListing(ctx: Context<Officer>, input: Proposal): Promise<{ id: string; caseId: string }> {
  const [kase] = await ctx.db
    .select()
    .from(cases)
    .where(and(eq(cases.id, input.caseId), caseScope(ctx.actor)))
    .for("no key update");
  if (!kase) throw notFound();
  const { payOrder, steps } = await judged(ctx, kase, input);
  const row = await store(ctx, kase, { input, payOrder, steps });
  const subject = { kind: "wageListing", id: row.id };
  const particulars = { payOrder: row.payOrderNumber, ground: row.ground };
  ctx.record({ act: "wageListing.propose", subject, about: [kase.id, kase.employerId], to: "proposed", particulars });
  const place = { subject, file: { kind: "case", id: kase.id }, regionCode: kase.regionCode };
  await goOnDeciding(ctx, payOrder, { limit: "T-LIST-DECIDE-20", startedOn: row.payOrderDueOn, ...place });
  return { id: row.id, caseId: kase.id };
}

/** The pay order and the arithmetic on it; throws what stands against the proposal. */
async function judged(ctx: Context<Officer>, kase: Case, { payOrder: key, ground, months, standard }: Proposal) {
  const today = legalDate(ctx.now);
  const payOrder = await payOrderOf(ctx.db, kase.id, key);
  const thresholds = await thresholdsOn(ctx.db, kase.regionCode, today);
  const unknown = { isReached: null, steps: [] };
  const { isReached, steps } = payOrder ? reckon(ground, payOrder.owed, months, thresholds) : unknown;
  const holders = await holdersOf(ctx.db, kase, ctx.now);
  const asked = { ...holders, payOrder, isReached, hasStandard: standard !== "", today };
  const refusal = proposeRefusal(ctx.actor, asked);
  if (refusal !== null) throw refused(refusal);
  if (payOrder === null) throw notFound();
  return { payOrder, steps };
}

type Made = { readonly input: Proposal; readonly payOrder: PayOrder; readonly steps: readonly string[] };

async function store(ctx: Context<Officer>, kase: Case, { input, payOrder, steps }: Made) {
  const { organId, regionCode, employerId } = kase;
  const [employer] = await ctx.db.select().from(employers).where(standsFor(employerId));
  const { ground, standard, migrants, facts, evidence, persons } = input;
  const isOrder = payOrder.kind === "order";
  const [row] = await ctx.db
    .insert(wageListings)
    .values({
      ...{ caseId: kase.id, organId, regionCode, employerId, ground, standard, migrants, facts, evidence, steps },
      ...{ partyName: employer?.name ?? "", creditCode: employer?.creditCode ?? null },
      ...{ payOrderKind: payOrder.kind, payOrderNumber: payOrder.number },
      ...{ orderId: isOrder ? payOrder.id : null, decisionId: isOrder ? null : payOrder.id },
      ...{ payOrderServedOn: payOrder.servedOn ?? "", payOrderDueOn: payOrder.dueOn ?? "" },
      ...{ proposedBy: ctx.actor.id, proposedOn: legalDate(ctx.now) },
    })
    .returning();
  if (!row) throw new Error("a wage listing was not stored");
  const listed = persons.map((person, at) => ({ ...person, listingId: row.id, ordinal: at + 1 }));
  await ctx.db.insert(wageListingPersons).values(listed);
  return row;
}
