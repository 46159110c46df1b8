import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { aProposedDecision } from "@/db/factories/decisions";
import { anIssuedOrder, aProposedOrder, findingEntry } from "@/db/factories/orders";
import { caseOfficers, cases, findingElements, findingEvidence, orderItems, orders } from "@/db/schema";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { advanceOrderItem } from "@/lib/orders/advance";
import { amendFinding } from "@/lib/orders/commands/amend-finding";
import { reinstateOrder } from "@/lib/orders/commands/follow-results";
import { giveBackOrder } from "@/lib/orders/commands/give-back-order";
import { issueOrder } from "@/lib/orders/commands/issue-order";
import { recordDefiance } from "@/lib/orders/commands/record-defiance";
import { revokeOrder } from "@/lib/orders/commands/revoke-order";
import { submitProof } from "@/lib/orders/commands/submit-proof";
import { tieElements } from "@/lib/orders/commands/tie-elements";
import { verifyItem } from "@/lib/orders/commands/verify-item";
import { orderActRefusal } from "@/lib/orders/policy";
import { orderFacts } from "@/lib/orders/queries/order-facts";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { at, employerUser, officer } from "@/lib/testing/world";
import type { Context } from "@/lib/workflow/context";

const ON = "2026-11-16";
const proposed = once(() => aProposedOrder(ON));
const issued = once(() => anIssuedOrder(ON));
const decisionProposed = once(() => aProposedDecision());
const leader = () => officer("daduizhang");
const note = "已于当日补发全部工资。";

/** Issues the proposed order after something was changed under it. */
const issuing = (
  comesTo: string,
  change: (ctx: Context<Officer>) => Promise<unknown>,
  by = leader,
  on = ON,
): Probe => ({
  comesTo,
  attack: async () => {
    const { id } = await proposed();
    return attempt(await by(), on, async (ctx) => {
      await change(ctx);
      return issueOrder(ctx, { id, version: 1 });
    });
  },
});

const nothing = async () => undefined;

async function endSecond(ctx: Context) {
  const { caseId } = await proposed();
  const seconds = and(eq(caseOfficers.caseId, caseId), eq(caseOfficers.part, "second"));
  await ctx.db.update(caseOfficers).set({ until: ON }).where(seconds);
}

async function endCase(ctx: Context, caseId: string) {
  await ctx.db.update(cases).set({ state: "transferred", endedOn: ON }).where(eq(cases.id, caseId));
}

/** Hands in proof for the first item of the issued order, as whoever comes. */
const proving = (comesTo: string, by: () => Promise<Officer | EmployerUser>, caseEnds = false): Probe => ({
  comesTo,
  attack: async () => {
    const { items, caseId } = await issued();
    const id = items[0]?.id ?? "";
    return attempt(await by(), ON, async (ctx) => {
      if (caseEnds) await endCase(ctx, caseId);
      return submitProof(ctx, { id, version: 1, note });
    });
  },
});

export const probes: Probes = {
  "orders.state": {
    comesTo: '"illegal_transition"',
    attack: async () => {
      const { id } = await issued();
      const [row] = await db().select().from(orders).where(eq(orders.id, id));
      return row && orderActRefusal(await leader(), await orderFacts(db(), row, at(ON)), "issue");
    },
  },
  "orders.annulled": {
    comesTo: "refused illegal_transition",
    attack: async () => {
      const { id } = await issued();
      return attempt(await leader(), ON, async (ctx) => {
        await revokeOrder(ctx, { id, version: 2, reason: "认定的工资数额有误。" });
        await reinstateOrder(ctx, id);
        return "in force";
      });
    },
  },
  "orders.case_open": {
    comesTo: "refused case_not_open",
    attack: async () => {
      const { id, caseId } = await proposed();
      return attempt(await leader(), ON, async (ctx) => {
        await endCase(ctx, caseId);
        const points = [{ place: "facts", reason: "请补充拖欠的起止月份。" } as const];
        return giveBackOrder(ctx, { id, version: 1, points });
      });
    },
  },
  "orders.post": issuing("refused not_your_post", nothing, () => officer("lizhe")),
  "orders.two_inspectors": issuing("refused one_inspector_only", endSecond),
  "orders.separation": issuing("refused own_proposal", async (ctx) => {
    const { id } = await proposed();
    await ctx.db.update(orders).set({ proposedBy: ctx.actor.id }).where(eq(orders.id, id));
  }),
  "orders.due_after_issue": issuing("refused due_date_not_after_issue", nothing, leader, "2026-12-01"),
  "orders.proved": issuing("refused finding_not_proved", async (ctx) => {
    const { findingId } = await proposed();
    await ctx.db.delete(findingEvidence).where(eq(findingEvidence.findingId, findingId));
  }),
  "orders.finding_settled": {
    comesTo: "refused finding_in_order",
    attack: async () => {
      const { findingId, caseId, exhibitId } = await proposed();
      const { caseId: _case, violationCode: _code, ...words } = findingEntry(caseId, { evidenceIds: [exhibitId] });
      const inspector = await officer("wangmin");
      return attempt(inspector, ON, (ctx) => amendFinding(ctx, { id: findingId, version: 1, ...words }));
    },
  },
  "orders.elements_settled": {
    comesTo: "refused finding_in_decision",
    attack: async () => {
      const { findingId, exhibitId } = await decisionProposed();
      return attempt(await officer("wangmin"), ON, async (ctx) => {
        await ctx.db.insert(findingElements).values({ findingId, element: "act", evidenceId: exhibitId });
        return tieElements(ctx, { id: findingId, version: 1, ties: [{ element: "period", evidenceIds: [exhibitId] }] });
      });
    },
  },
  "orders.scope": {
    comesTo: "not_found",
    attack: async () => {
      const { id } = await issued();
      const stranger = await officer("ylxdaduizhang");
      return attempt(stranger, ON, (ctx) => revokeOrder(ctx, { id, version: 2, reason: "不属于本机关。" }));
    },
  },
  "order_items.order_issued": {
    comesTo: "refused order_not_issued",
    attack: async () => {
      const { id } = await proposed();
      const [item] = await db()
        .select()
        .from(orderItems)
        .where(eq(orderItems.orderId, id))
        .orderBy(asc(orderItems.ordinal));
      const inspector = await officer("wangmin");
      return attempt(inspector, ON, (ctx) => submitProof(ctx, { id: item?.id ?? "", version: 1, note }));
    },
  },
  "order_items.post": proving("refused not_case_officer", () => officer("guoqi")),
  "order_items.case_open": proving("refused case_not_open", () => officer("wangmin"), true),
  "order_items.proof_file": proving("refused no_proof_file", () => employerUser("ltjz")),
  "order_items.state": {
    comesTo: "refused proof_waits",
    attack: async () => {
      const id = (await issued()).items[0]?.id ?? "";
      return attempt(await officer("wangmin"), ON, async (ctx) => {
        await submitProof(ctx, { id, version: 1, note });
        return submitProof(ctx, { id, version: 2, note });
      });
    },
  },
  "order_items.separation": {
    comesTo: "refused own_proof",
    attack: async () => {
      const id = (await issued()).items[0]?.id ?? "";
      return attempt(await officer("wangmin"), ON, async (ctx) => {
        await submitProof(ctx, { id, version: 1, note });
        return verifyItem(ctx, { id, version: 2, manner: "papers", verdict: "accepted", note });
      });
    },
  },
  "order_items.record": {
    comesTo: "refused not_defied_before",
    attack: async () => {
      const id = (await issued()).items[0]?.id ?? "";
      const inspector = await officer("wangmin");
      return attempt(inspector, ON, async (ctx) => {
        const corrected = { state: "corrected", correctedOn: ON } as const;
        await ctx.db.update(orderItems).set(corrected).where(eq(orderItems.id, id));
        await advanceOrderItem(ctx, {
          id,
          version: 1,
          act: "retractLate",
          columns: { correctedOn: null, defiedOn: ON },
        });
      });
    },
  },
  "order_items.served_and_due": {
    comesTo: "refused order_not_served",
    attack: async () => {
      const id = (await issued()).items[0]?.id ?? "";
      const inspector = await officer("wangmin");
      return attempt(inspector, "2026-12-10", (ctx) => recordDefiance(ctx, { id, version: 1, note: "到期未改正。" }));
    },
  },
};
