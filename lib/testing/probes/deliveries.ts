import { eq } from "drizzle-orm";
import { aCaseToDeliverIn, aProof, completeDelivery, correctionOf } from "@/db/factories/deliveries";
import { anIssuedOrder, aServedOrder } from "@/db/factories/orders";
import { cases } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { advanceDelivery } from "@/lib/deliveries/advance";
import { correctDelivery } from "@/lib/deliveries/commands/correct-delivery";
import { enterAttempt } from "@/lib/deliveries/commands/enter-attempt";
import { recordDelivery } from "@/lib/deliveries/commands/record-delivery";
import { failDelivery } from "@/lib/deliveries/commands/record-failed-attempt";
import { attemptOf } from "@/lib/deliveries/input";
import type { DeliveryMethod } from "@/lib/deliveries/lifecycle";
import { ofCase } from "@/lib/deliveries/matter";
import { deliveriesOfMatter } from "@/lib/deliveries/queries/deliveries-of-matter";
import { recordDefiance } from "@/lib/orders/commands/record-defiance";
import { revokeOrder } from "@/lib/orders/commands/revoke-order";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { act, employerId, officer } from "@/lib/testing/world";

const ON = "2026-11-16";

const ground = once(async () => {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const kase = await aCaseToDeliverIn({ leader, lead, second }, ON, await employerId("91990101MA0H00010Q"));
  const proofId = await aProof(lead, ON, kase.id);
  return { lead, kase, proofId, place: { caseId: kase.id, documentId: kase.orderId, servers: kase.servers } };
});

type Place = Awaited<ReturnType<typeof ground>>["place"];
type Typed = ReturnType<typeof completeDelivery<Place>>;

/** A delivery of the order, complete but for what is changed. */
const typed = async (over: Partial<Typed> = {}, method: DeliveryMethod = "direct"): Promise<Typed> => {
  const { place, proofId } = await ground();
  return { ...completeDelivery(method, ON, place, proofId), ...over };
};

/** Records that delivery as the case's lead, or as another. */
const recording = (
  comesTo: string,
  over: Partial<Typed>,
  method?: DeliveryMethod,
  by?: () => Promise<Officer>,
): Probe => ({
  comesTo,
  attack: async () => {
    const [{ lead }, input] = [await ground(), await typed(over, method)];
    return attempt(by ? await by() : lead, ON, (ctx) => recordDelivery(ctx, input));
  },
});

/** A delivery of an order that has been revoked. */
const revoked = once(async () => {
  const [order, { lead, kase }] = [await anIssuedOrder(ON), await ground()];
  const why = { id: order.id, version: 2, reason: "认定的事实有误。" };
  await act(await officer("daduizhang"), ON, (ctx) => revokeOrder(ctx, why));
  const place = { caseId: order.caseId, documentId: order.documentId, servers: kase.servers };
  return completeDelivery("direct", ON, place, await aProof(lead, ON, order.caseId));
});

/** An order that was handed over on its day, and of which the first item was found ignored. */
const defied = once(async () => {
  const order = await aServedOrder(ON, ON);
  const found = { id: order.items[0]?.id ?? "", version: 1, note: "12月2日复查，工资仍未支付。" };
  await act(await officer("wangmin"), "2026-12-02", (ctx) => recordDefiance(ctx, found));
  return order;
});

export const probes: Probes = {
  "deliveries.post": recording("refused not_delivery_post", {}, "direct", () => officer("guoqi")),
  "deliveries.receiver": recording("refused receiver_not_entitled", { receiver: "family" }),
  "deliveries.proof": recording("refused delivery_receiver_name_missing", { receiverName: "" }),
  "deliveries.notice_ground": recording(
    "refused notice_without_attempt",
    { noticeGround: "other_ways_failed" },
    "public_notice",
  ),
  "deliveries.dates": recording("refused delivered_before_issue", { actedOn: "2026-11-13" }),
  "deliveries.electronic": recording("refused electronic_not_confirmed", {}, "electronic"),
  "deliveries.two_servers": {
    comesTo: "refused server_not_of_case",
    attack: async () => {
      const [{ lead }, { id }] = [await ground(), await officer("guoqi")];
      const input = await typed({ servers: [lead.id, id] });
      return attempt(lead, ON, (ctx) => recordDelivery(ctx, input));
    },
  },
  "deliveries.case_open": {
    comesTo: "refused delivery_case_ended",
    attack: async () => {
      const [{ lead, kase }, input] = [await ground(), await typed()];
      return attempt(lead, ON, async (ctx) => {
        await ctx.db.update(cases).set({ state: "transferred", endedOn: "2026-11-17" }).where(eq(cases.id, kase.id));
        return recordDelivery(ctx, input);
      });
    },
  },
  "deliveries.withdrawn": {
    comesTo: "refused paper_withdrawn",
    attack: async () => {
      const [{ lead }, input] = [await ground(), await revoked()];
      return attempt(lead, ON, (ctx) => recordDelivery(ctx, input));
    },
  },
  "deliveries.once": {
    comesTo: "refused already_served",
    attack: async () => {
      const [{ lead }, input, again] = [await ground(), await typed(), await typed({}, "entrusted")];
      return attempt(lead, ON, async (ctx) => {
        await recordDelivery(ctx, input);
        const id = await enterAttempt(ctx, { ...again, matter: ofCase(again.caseId), attempt: attemptOf(again) });
        return advanceDelivery(ctx, { id, act: "send" });
      });
    },
  },
  "deliveries.under_way": {
    comesTo: "refused never_under_way",
    attack: async () => {
      const [{ lead }, input] = [await ground(), await typed()];
      return attempt(lead, ON, async (ctx) => {
        const id = await enterAttempt(ctx, { ...input, matter: ofCase(input.caseId), attempt: attemptOf(input) });
        return advanceDelivery(ctx, { id, act: "send" });
      });
    },
  },
  "deliveries.state": {
    comesTo: "refused delivery_settled",
    attack: async () => {
      const [{ lead }, input] = [await ground(), await typed()];
      return attempt(lead, ON, async (ctx) => {
        const { id } = await recordDelivery(ctx, input);
        return failDelivery(ctx, { id, version: 2, failure: "收件人事后否认收到。", files: [] });
      });
    },
  },
  "deliveries.corrected_by_another": {
    comesTo: "refused not_correcting_post",
    attack: async () => {
      const { documentId } = await defied();
      const [second, input] = [await officer("lizhe"), await correctionOf(documentId, ON)];
      return attempt(second, ON, (ctx) => correctDelivery(ctx, input));
    },
  },
  "deliveries.relied_on": {
    comesTo: "refused relied_defiance",
    attack: async () => {
      const { documentId } = await defied();
      const [leader, input] = [await officer("daduizhang"), await correctionOf(documentId, "2026-11-20")];
      return attempt(leader, "2026-12-03", (ctx) => correctDelivery(ctx, input));
    },
  },
  "deliveries.scope": {
    comesTo: "not_found",
    attack: async () => deliveriesOfMatter(await officer("ylxdaduizhang"), ofCase((await ground()).kase.id)),
  },
};
