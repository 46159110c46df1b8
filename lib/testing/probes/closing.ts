import { and, eq } from "drizzle-orm";
import { claimEntry } from "@/db/factories/claims";
import { complaintEntry } from "@/db/factories/complaints";
import { anIssuedOrder } from "@/db/factories/orders";
import {
  caseFiles,
  caseOfficers,
  closings,
  complaints,
  deliveries,
  evidence,
  findingEvidence,
  findings,
  orderItems,
  orders,
  suspensions,
} from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { addClaim } from "@/lib/claims/commands/add-claim";
import { advanceCaseFile, advanceClosing } from "@/lib/closing/advance";
import { proposeClosing } from "@/lib/closing/commands/propose-closing";
import { requestCaseFile } from "@/lib/closing/commands/request-case-file";
import { ProposeClosingInput } from "@/lib/closing/input";
import type { ProposedGround } from "@/lib/closing/lifecycle";
import { buildingRefusal, closingActRefusal } from "@/lib/closing/policy";
import { closingDesk } from "@/lib/closing/queries/closing-desk";
import { closingsOfCase } from "@/lib/closing/queries/reports";
import { lodgeComplaint } from "@/lib/complaints/commands/lodge-complaint";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { act, at, officer } from "@/lib/testing/world";
import type { Context } from "@/lib/workflow/context";

const ON = "2026-11-16";
export type Change = (ctx: Context<Officer>, kase: Ground) => Promise<unknown>;
type Ground = Awaited<ReturnType<typeof ground>>;

const ground = once(() => anIssuedOrder(ON));
const inspector = () => officer("wangmin");

/** Everything that the order asks for is served and corrected. */
export const complete: Change = async (ctx, { id, caseId, documentId }) => {
  await ctx.db.update(orderItems).set({ state: "corrected", correctedOn: ON }).where(eq(orderItems.orderId, id));
  const served = { state: "served", servedOn: ON, method: "direct", actedOn: ON, recipient: "employer" } as const;
  const by = { recordedBy: ctx.actor.id, recordedAt: at(ON) };
  await ctx.db.insert(deliveries).values({ caseId, documentId, ...served, ...by });
};

/** The order is taken back and nothing found stands any more. */
const cleared: Change = async (ctx, { id, findingId }) => {
  const ended = { state: "revoked", endedOn: ON, endedBecause: "另案处理。" } as const;
  await ctx.db.update(orders).set(ended).where(eq(orders.id, id));
  await ctx.db.update(orderItems).set({ state: "lifted" }).where(eq(orderItems.orderId, id));
  const withdrawn = { withdrawnOn: ON, withdrawnBecause: "事实不成立。" };
  await ctx.db.update(findings).set(withdrawn).where(eq(findings.id, findingId));
};

const withoutEvidence: Change = async (ctx, { caseId, findingId }) => {
  await ctx.db.delete(findingEvidence).where(eq(findingEvidence.findingId, findingId));
  await ctx.db.delete(evidence).where(eq(evidence.caseId, caseId));
};

const entry = (caseId: string, ground: ProposedGround) =>
  ProposeClosingInput.parse({
    caseId,
    ground,
    course: "经调查，该单位拖欠工资，已责令改正。",
    performance: "已足额支付。",
    opinion: "建议结案。",
  });

/** Proposes an end on this ground after these changes. */
export const proposing = (
  comesTo: string,
  ends: ProposedGround,
  changes: readonly Change[],
  by = inspector,
): Probe => ({
  comesTo,
  attack: async () => {
    const kase = await ground();
    return attempt(await by(), ON, async (ctx) => {
      for (const change of changes) await change(ctx, kase);
      return proposeClosing(ctx, entry(kase.caseId, ends));
    });
  },
});

/** Approves a proposal of the complete case as the squad leader, after this change. */
const approving = (comesTo: string, change: (ctx: Context<Officer>, id: string) => Promise<unknown>): Probe => ({
  comesTo,
  attack: async () => {
    const kase = await ground();
    const { id: proposedBy } = await inspector();
    return attempt(await officer("daduizhang"), ON, async (ctx) => {
      await complete(ctx, kase);
      const id = await proposed(ctx, kase.caseId, proposedBy);
      await change(ctx, id);
      return (await advanceClosing(ctx, { id, version: 1, act: "approve", columns: { endedOn: ON } })).state;
    });
  },
});

async function proposed(ctx: Context, caseId: string, proposedBy: string): Promise<string> {
  const values = { caseId, regionCode: "990101", ground: "ordered_matter_corrected", proposedBy } as const;
  const [row] = await ctx.db
    .insert(closings)
    .values({ ...values, proposedOn: ON })
    .returning({ id: closings.id });
  return row?.id ?? "";
}

const stored = once(async () => {
  const { caseId } = await ground();
  const { id } = await inspector();
  const ids = await act(await inspector(), ON, async (ctx) => ({
    closing: await proposed(ctx, caseId, id),
    file: await ctx.db
      .insert(caseFiles)
      .values({ caseId, regionCode: "990101", requestedBy: id, requestedAt: at(ON), state: "failed", fault: "gave_up" })
      .returning({ id: caseFiles.id }),
  }));
  const closed = { state: "withdrawn", endedOn: ON } as const;
  await act(await inspector(), ON, (ctx) => ctx.db.update(closings).set(closed).where(eq(closings.id, ids.closing)));
  return { caseId, fileId: ids.file[0]?.id ?? "" };
});

const corrected = "ordered_matter_corrected";

export const probes: Probes = {
  "closing.claims_outside_ledger": proposing("refused claims_outside_ledger", corrected, [
    complete,
    async (ctx, { caseId }) => {
      const entry = complaintEntry({ receivedOn: ON });
      const { id } = await lodgeComplaint(ctx, entry);
      await ctx.db.update(complaints).set({ caseId }).where(eq(complaints.id, id));
    },
  ]),
  "closing.claim_open": proposing("refused claim_open", corrected, [
    complete,
    (ctx, { caseId }) => addClaim(ctx, claimEntry(caseId)),
  ]),
  "closing.case_suspended": proposing("refused case_suspended", corrected, [
    complete,
    (ctx, { caseId }) => {
      const why = { ground: "party_absconded", reason: "当事人下落不明。" } as const;
      return ctx.db.insert(suspensions).values({ caseId, ...why, fromOn: ON, decidedBy: ctx.actor.id });
    },
  ]),
  "closing.two_officers": proposing("refused closing_two_officers", corrected, [
    complete,
    (ctx, { caseId }) => {
      const second = and(eq(caseOfficers.caseId, caseId), eq(caseOfficers.part, "second"));
      return ctx.db.update(caseOfficers).set({ until: ON }).where(second);
    },
  ]),
  "closing.order_undecided": proposing("refused order_undecided", corrected, [
    complete,
    async (ctx, { id, caseId }) => {
      const [row] = await ctx.db.select().from(orders).where(eq(orders.id, id));
      if (!row) throw new Error("an order");
      const { organId, regionCode, employerId } = row;
      const by = { proposedBy: ctx.actor.id, proposedOn: ON };
      await ctx.db.insert(orders).values({ caseId, organId, regionCode, employerId, ...by });
    },
  ]),
  "closing.no_order_issued": proposing("refused no_order_issued", corrected, [cleared]),
  "closing.order_undelivered": proposing("refused order_undelivered", corrected, [
    complete,
    (ctx, { caseId }) => ctx.db.delete(deliveries).where(eq(deliveries.caseId, caseId)),
  ]),
  "closing.item_unchecked": proposing("refused item_unchecked", corrected, [
    complete,
    (ctx, { id }) =>
      ctx.db.update(orderItems).set({ state: "open", correctedOn: null }).where(eq(orderItems.orderId, id)),
  ]),
  "closing.item_defied": proposing("refused item_defied", corrected, [
    complete,
    (ctx, { id }) =>
      ctx.db
        .update(orderItems)
        .set({ state: "defied", defiedOn: ON, correctedOn: null })
        .where(eq(orderItems.orderId, id)),
  ]),
  "closing.correction_not_shown": proposing("refused correction_not_shown", "minor_and_corrected", [
    cleared,
    withoutEvidence,
  ]),
  "closing.nothing_gathered": proposing("refused nothing_gathered", "facts_not_established", [
    cleared,
    withoutEvidence,
  ]),
  "closing.finding_stands": proposing("refused finding_stands", "facts_not_established", [
    cleared,
    (ctx, { findingId }) =>
      ctx.db.update(findings).set({ withdrawnOn: null, withdrawnBecause: null }).where(eq(findings.id, findingId)),
  ]),
  "closing.no_finding": proposing("refused no_finding", "found_too_late", [cleared]),
  "closing.finding_in_time": proposing("refused finding_in_time", "found_too_late", [
    cleared,
    (ctx, { findingId }) =>
      ctx.db.update(findings).set({ withdrawnOn: null, withdrawnBecause: null }).where(eq(findings.id, findingId)),
  ]),
  "closing.order_in_force": proposing("refused order_in_force", "facts_not_established", [
    (ctx, { findingId }) =>
      ctx.db
        .update(findings)
        .set({ withdrawnOn: ON, withdrawnBecause: "事实不成立。" })
        .where(eq(findings.id, findingId)),
  ]),
  "closing.case_officer": proposing("refused not_case_officer", corrected, [complete], () => officer("guoqi")),
  "closing.approver": approving("refused closing_approver_holds_case", async (ctx) => {
    const { caseId } = await ground();
    const second = and(eq(caseOfficers.caseId, caseId), eq(caseOfficers.part, "second"));
    await ctx.db.update(caseOfficers).set({ accountId: ctx.actor.id }).where(second);
  }),
  "closing.own_proposal": approving("refused closing_own_proposal", (ctx, id) =>
    ctx.db.update(closings).set({ proposedBy: ctx.actor.id }).where(eq(closings.id, id)),
  ),
  "closing.state": {
    comesTo: '"illegal_transition"',
    attack: async () => {
      const { caseId } = await stored();
      const leader = await officer("daduizhang");
      const { facts } = await closingDesk(leader, caseId);
      const approved = { state: "approved", ground: corrected, proposedBy: "" } as const;
      return closingActRefusal(leader, { ...facts, ...approved }, "giveBack");
    },
  },
  "closing.scope": {
    comesTo: "[]",
    attack: async () => closingsOfCase(await officer("ylxdaduizhang"), (await stored()).caseId),
  },
  "closing.case_file": {
    comesTo: "refused not_your_post",
    attack: async () => {
      const { caseId } = await ground();
      return attempt(await officer("xieguan"), ON, (ctx) => requestCaseFile(ctx, { id: caseId }));
    },
  },
  "closing.infected_part": { comesTo: `"case_file_infected"`, attack: async () => buildingRefusal(true) },
  "closing.case_file_scope": {
    comesTo: "not_found",
    attack: async () => {
      const { fileId } = await stored();
      return attempt(await officer("ylxdaduizhang"), ON, (ctx) => advanceCaseFile(ctx, { id: fileId, act: "claim" }));
    },
  },
};
