import { eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { aLedger, aListedLedger, anAcceptedPayment, aPaymentProof, claimEntry } from "@/db/factories/claims";
import { caseClaims, cases, claimPayments, orderItems, paymentProofs } from "@/db/schema";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { caseFactsOf } from "@/lib/cases/queries/case-facts";
import { addAdditional } from "@/lib/claims/commands/add-additional";
import { addClaim } from "@/lib/claims/commands/add-claim";
import { answerDraw } from "@/lib/claims/commands/answer-draw";
import { correctPayment } from "@/lib/claims/commands/correct-payment";
import { drawWorkers } from "@/lib/claims/commands/draw-workers";
import { endClaim } from "@/lib/claims/commands/end-claim";
import { enterMinimumWage } from "@/lib/claims/commands/enter-minimum-wage";
import { judgePayments } from "@/lib/claims/commands/judge-payments";
import { listClaims } from "@/lib/claims/commands/list-claims";
import { payInFull } from "@/lib/claims/commands/pay-in-full";
import { verifyByHand } from "@/lib/claims/commands/verify-by-hand";
import { paymentProofRefusal } from "@/lib/claims/payment-policy";
import { claimList } from "@/lib/claims/queries/claim-list";
import { drawsOfCase } from "@/lib/claims/queries/draws";
import { paymentProofFile, paymentProofList } from "@/lib/claims/queries/payment-proofs";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { act, at, employerUser, officer } from "@/lib/testing/world";
import type { Context } from "@/lib/workflow/context";

const ON = "2026-11-16";
const ledger = once(() => aLedger(ON));
const reason = "与另一行重复登记。";

const asNew = { monthly: 200_000, source: "测试省人民政府通告", replacesId: "", reason: "" } as const;
const standard = { validFrom: "2026-01-01", ...asNew };

const entering = (comesTo: string, login: string, regionCode: string): Probe => ({
  comesTo,
  attack: async () => {
    const who = await officer(login);
    const entered = await attempt(who, ON, (ctx) => enterMinimumWage(ctx, { ...standard, regionCode }));
    return entered !== undefined;
  },
});

const listed = once(() => aListedLedger(ON));
const handedIn = once(async () => {
  const kase = await aListedLedger(ON);
  return { ...kase, proof: await aPaymentProof(kase, ON, [kase.rows[0]?.id ?? ""]) };
});

const paidUp = once(async () => {
  const kase = await aListedLedger(ON);
  await anAcceptedPayment(kase, ON, [kase.rows[0]?.id ?? ""]);
  return kase;
});
const drawnOnce = once(async () => {
  const { id } = await paidUp();
  return act(await officer("wangmin"), ON, (ctx) => drawWorkers(ctx, { caseId: id, size: 1 }));
});

type Change = (ctx: Context<Officer>, itemId: string) => Promise<unknown>;

/** Lists an unlisted row in the item of a standing order after something was changed under it. */
const listing = (comesTo: string, change: Change): Probe => ({
  comesTo,
  attack: async () => {
    const { itemId } = await listed();
    return attempt(await officer("wangmin"), ON, async (ctx) => {
      await change(ctx, itemId);
      const [item] = await ctx.db.select().from(orderItems).where(eq(orderItems.id, itemId));
      return listClaims(ctx, { id: itemId, version: item?.version ?? 0, items: [], leftOut: [] });
    });
  },
});

const endCase = (ctx: Context, caseId: string) =>
  ctx.db.update(cases).set({ state: "transferred", endedOn: ON }).where(eq(cases.id, caseId));

/** Hands in that the second row was paid, as whoever comes. */
const paying = (comesTo: string, by: () => Promise<Officer | EmployerUser>, over = {}): Probe => ({
  comesTo,
  attack: async () => {
    const { id, orderId, rows, ends } = { ends: false, ...(await listed()), ...over };
    const who = await by();
    const said = { claimIds: [rows[1]?.id ?? ""], paidOn: ON, manner: "bank" as const, reference: "", note: reason };
    return attempt(who, ON, async (ctx) => {
      if (ends) await endCase(ctx, id);
      const place = who.kind === "officer" ? { caseId: id } : { orderId };
      return (await payInFull(ctx, { ...place, ...said })).caseId === id;
    });
  },
});

/** Judges the employer's proof, as whoever comes, after something was changed under it. */
const judging = (comesTo: string, login: string, change: (ctx: Context<Officer>) => Promise<unknown>): Probe => ({
  comesTo,
  attack: async () => {
    const { proof } = await handedIn();
    return attempt(await officer(login), ON, async (ctx) => {
      await change(ctx);
      return judgePayments(ctx, { id: proof.id, version: 1, verdict: "accepted", note: reason });
    });
  },
});

const nothing = async () => undefined;

export const probes: Probes = {
  "claims.list_order": listing("refused list_item_settled", (ctx, itemId) =>
    ctx.db.update(orderItems).set({ state: "corrected", correctedOn: ON }).where(eq(orderItems.id, itemId)),
  ),
  "claims.list_amount": listing("refused list_without_amount", (ctx, itemId) =>
    ctx.db.update(orderItems).set({ amountFen: null }).where(eq(orderItems.id, itemId)),
  ),
  "claims.list_total": {
    comesTo: "refused list_total_differs",
    attack: async () => {
      const { id, itemId } = await listed();
      return attempt(await officer("wangmin"), ON, async (ctx) => {
        await addClaim(ctx, claimEntry(id));
        const amounts = { verifiedFen: 1, verifiedOn: ON };
        await ctx.db.update(caseClaims).set(amounts).where(isNull(caseClaims.verifiedFen));
        const answer = await listClaims(ctx, { id: itemId, version: 1, items: [], leftOut: [] });
        return answer.id;
      });
    },
  },
  "payments.case_open": paying("refused case_not_open", () => officer("wangmin"), { ends: true }),
  "payments.post": paying("refused not_case_officer", () => officer("guoqi")),
  "payments.file": paying("refused payment_file_missing", () => employerUser("ltjz")),
  "payment_proofs.state": {
    comesTo: '"illegal_transition"',
    attack: async () => {
      const { id, proof } = await handedIn();
      const lizhe = await officer("lizhe");
      const file = await paymentProofFile(lizhe, { id, paymentId: proof.id }, at(ON));
      const facts = { ...file.proof, state: "rejected", kase: await caseFactsOf(db(), id, at(ON)) } as const;
      return paymentProofRefusal(lizhe, facts, "accept");
    },
  },
  "payment_proofs.case_open": judging("refused case_not_open", "lizhe", async (ctx) =>
    endCase(ctx, (await handedIn()).id),
  ),
  "payment_proofs.post": judging("refused not_case_officer", "guoqi", nothing),
  "payment_proofs.separation": judging("refused own_payment_proof", "lizhe", async (ctx) => {
    const { proof } = await handedIn();
    await ctx.db.update(paymentProofs).set({ submittedBy: ctx.actor.id }).where(eq(paymentProofs.id, proof.id));
  }),
  "payments.stands": {
    comesTo: "refused payment_taken_back",
    attack: async () => {
      const mine = eq(claimPayments.claimId, (await paidUp()).rows[0]?.id ?? "");
      const [payment] = await db().select().from(claimPayments).where(mine);
      const said = { id: payment?.id ?? "", received: 0, reason };
      return attempt(await officer("wangmin"), ON, async (ctx) => {
        await correctPayment(ctx, said);
        return (await correctPayment(ctx, said)).caseId;
      });
    },
  },
  "payment_proofs.scope": {
    comesTo: "0",
    attack: async () => (await paymentProofList(await officer("ylxjiancha"), (await handedIn()).id)).length,
  },
  "claims.settled": {
    comesTo: "refused claim_ended",
    attack: async () => {
      const id = (await ledger()).rows[0]?.id ?? "";
      return attempt(await officer("wangmin"), ON, async (ctx) => {
        await endClaim(ctx, { id, version: 1, reason });
        const ended = await endClaim(ctx, { id, version: 2, reason });
        return ended.id;
      });
    },
  },
  "claims.answer_once": {
    comesTo: "refused draw_answered",
    attack: async () => {
      const kase = await paidUp();
      return attempt(await officer("wangmin"), ON, async (ctx) => {
        const draw = await drawWorkers(ctx, { caseId: kase.id, size: 1 });
        const said = { drawId: draw.id, claimId: kase.rows[0]?.id ?? "", received: null, note: reason };
        await answerDraw(ctx, { ...said, answer: "paid" });
        return (await answerDraw(ctx, { ...said, answer: "not_paid" })).caseId;
      });
    },
  },
  "claim_draws.scope": {
    comesTo: "0",
    attack: async () => {
      const kase = await paidUp();
      await drawnOnce();
      return (await drawsOfCase(await officer("ylxjiancha"), kase.id)).length;
    },
  },
  "claims.order_ignored": {
    comesTo: "refused order_not_ignored",
    attack: async () => {
      const id = (await listed()).rows[0]?.id ?? "";
      return attempt(await officer("wangmin"), ON, (ctx) => addAdditional(ctx, { id, percent: 50 }));
    },
  },
  "claims.additional_kind": {
    comesTo: "refused additional_not_named",
    attack: async () => {
      const { itemId, rows } = await listed();
      const id = rows[0]?.id ?? "";
      return attempt(await officer("wangmin"), ON, async (ctx) => {
        await ctx.db.update(orderItems).set({ defiedOn: ON }).where(eq(orderItems.id, itemId));
        await ctx.db.update(caseClaims).set({ calculator: "double_wage" }).where(eq(caseClaims.id, id));
        return (await addAdditional(ctx, { id, percent: 50 })).caseId;
      });
    },
  },
  "claims.additional_fixed": {
    comesTo: "refused additional_reckoned",
    attack: async () => {
      const [base, added] = (await ledger()).rows.map(({ id }) => id);
      const id = added ?? "";
      return attempt(await officer("wangmin"), ON, async (ctx) => {
        await ctx.db.update(caseClaims).set({ basedOnId: base }).where(eq(caseClaims.id, id));
        return (await verifyByHand(ctx, { id, version: 1, amount: 1, reason })).id;
      });
    },
  },
  "claims.scope": {
    comesTo: "0",
    attack: async () => {
      const { id: caseId } = await ledger();
      const stranger = await officer("ylxjiancha");
      const page = await claimList(stranger, caseId, {});
      return page.rows.length;
    },
  },
  "minimum_wages.post": entering("refused not_your_post", "wangmin", "990101"),
  "minimum_wages.region": entering("refused region_not_yours", "xitong", "11"),
};
