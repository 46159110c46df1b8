import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { completeDelivery } from "@/db/factories/deliveries";
import { aCaseInHand, aFinding, itemEntry } from "@/db/factories/orders";
import { accounts, cases, deliveries, deliveryProofs, files, orderItems, orders } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { reassignCase } from "@/lib/cases/commands/reassign-case";
import { recordDelivery } from "@/lib/deliveries/commands/record-delivery";
import { addDays, legalDate } from "@/lib/kernel/clock";
import { newId } from "@/lib/kernel/ids";
import { annulOrder } from "@/lib/orders/commands/annul-order";
import { reinstateOrder } from "@/lib/orders/commands/follow-results";
import { giveBackOrder } from "@/lib/orders/commands/give-back-order";
import { issueOrder } from "@/lib/orders/commands/issue-order";
import { proposeOrder } from "@/lib/orders/commands/propose-order";
import { recordDefiance } from "@/lib/orders/commands/record-defiance";
import { retractCorrection } from "@/lib/orders/commands/retract-correction";
import { reviseOrder } from "@/lib/orders/commands/revise-order";
import { revokeOrder } from "@/lib/orders/commands/revoke-order";
import { submitProof } from "@/lib/orders/commands/submit-proof";
import { verifyItem } from "@/lib/orders/commands/verify-item";
import { withdrawOrder } from "@/lib/orders/commands/withdraw-order";
import { ProposeOrderInput } from "@/lib/orders/input";
import type { Context } from "@/lib/workflow/context";
import { act, officer } from "../world";
import { itemLaw, orderLaw } from "./legal-oracle";
import type { Life, Try } from "./life";
import { dueAfter, foresee, isLiving, meant, type Order, pairOf, people, tells } from "./order-model";

const ON = "2026-01-05";
const why = "理由充分，记录在案。";

const entry = (caseId: string, findingId: string, dueOn: string) =>
  ProposeOrderInput.parse({ caseId, items: [itemEntry(findingId, { dueOn })] });

async function begin(): Promise<Order> {
  const kase = await aCaseInHand(ON);
  const finding = await aFinding(kase, ON, { happenedFrom: "2025-07-01", happenedUntil: "2025-09-30" });
  const dueOn = addDays(ON, 6);
  const order = await act(await officer("wangmin"), ON, (ctx) => proposeOrder(ctx, entry(kase.id, finding.id, dueOn)));
  const [row] = await db().select({ version: cases.version }).from(cases).where(eq(cases.id, kase.id));
  return {
    ...{ id: order.id, state: "proposed", version: 1, proposedBy: "wangmin" },
    ...{ caseId: kase.id, caseVersion: row?.version ?? 0, findingId: finding.id },
    ...{ team: ["wangmin", "lizhe"], held: ["wangmin", "lizhe"] },
    ...{ item: "open", itemVersion: 1, wasDefied: false, dueOn, waitsFrom: null, servedOn: null },
    ...{ isAnnulled: false, lifted: null, liftedOn: "" },
  };
}

const idOf = async (ctx: Context, login: string): Promise<string> => {
  const [row] = await ctx.db.select({ id: accounts.id }).from(accounts).where(eq(accounts.login, login));
  if (!row) throw new Error(`nobody is called ${login}`);
  return row.id;
};

async function perform(ctx: Context<Officer>, model: Order, one: Try): Promise<unknown> {
  const versionOf = (version: number) => (one.isStale ? version - 1 : version);
  if (one.act === "changeTeam") {
    const [lead, second] = pairOf(one);
    const pair = { leadId: await idOf(ctx, lead), secondId: await idOf(ctx, second) };
    return reassignCase(ctx, { id: model.caseId, version: versionOf(model.caseVersion), ...pair, reason: why });
  }
  if (one.act === "deliver") return deliver(ctx, model);
  if (!Object.hasOwn(itemLaw, one.act)) return onOrder(ctx, model, one, versionOf(model.version));
  const [item] = await ctx.db.select({ id: orderItems.id }).from(orderItems).where(eq(orderItems.orderId, model.id));
  return onItem(ctx, { id: item?.id ?? newId(), version: versionOf(model.itemVersion) }, one);
}

function onOrder(ctx: Context<Officer>, model: Order, one: Try, version: number) {
  const act = { id: model.id, version };
  switch (meant(one)) {
    case "revise": {
      const { items, lateBecause } = entry(model.caseId, model.findingId, dueAfter(legalDate(ctx.now), one));
      return reviseOrder(ctx, { ...act, items, lateBecause });
    }
    case "giveBack":
      return giveBackOrder(ctx, { ...act, points: [{ place: "facts", reason: why }] });
    case "issue":
      return issueOrder(ctx, act);
    case "withdraw":
      return withdrawOrder(ctx, { ...act, reason: why });
    case "revoke":
      return revokeOrder(ctx, { ...act, reason: why });
    case "annul":
      return annulOrder(ctx, { id: model.id, because: why, since: legalDate(ctx.now) });
    case "reinstate":
      return reinstateOrder(ctx, model.id);
    default:
      throw new Error(`no act ${one.act}`);
  }
}

function onItem(ctx: Context<Officer>, item: { id: string; version: number }, one: Try) {
  switch (one.act) {
    case "prove":
      return submitProof(ctx, { ...item, note: why });
    case "accept":
      return verifyItem(ctx, { ...item, manner: "papers", verdict: "accepted", note: why });
    case "reject":
      return verifyItem(ctx, { ...item, manner: "papers", verdict: "rejected", note: why });
    case "retract":
      return retractCorrection(ctx, { ...item, reason: why });
    case "defy":
      return recordDefiance(ctx, { ...item, note: why });
    default:
      throw new Error(`no act ${one.act}`);
  }
}

/** Handed over by the two who hold the case, the receipt signed. */
async function deliver(ctx: Context<Officer>, { id, caseId, team }: Order) {
  const [order] = await ctx.db.select({ documentId: orders.documentId }).from(orders).where(eq(orders.id, id));
  const servers = [await idOf(ctx, team[0]), await idOf(ctx, team[1])];
  const digest = { sha256: newId(), sm3: newId(), size: 3, contentType: "image/jpeg", name: "送达回证.jpg" };
  const [file] = await ctx.db
    .insert(files)
    .values({ ...digest, uploadedAt: ctx.now })
    .returning({ id: files.id });
  if (!file) throw new Error("a file was not stored");
  await ctx.db.insert(deliveryProofs).values({ caseId, fileId: file.id, addedBy: ctx.actor.id, addedAt: ctx.now });
  const place = { caseId, documentId: order?.documentId ?? newId(), servers };
  return recordDelivery(ctx, completeDelivery("direct", legalDate(ctx.now), place, file.id));
}

async function detailOf(id: string): Promise<string> {
  const [row] = await db()
    .select({
      item: orderItems.state,
      version: orderItems.version,
      dueOn: orderItems.dueOn,
      servedOn: deliveries.servedOn,
    })
    .from(orders)
    .innerJoin(orderItems, eq(orderItems.orderId, orders.id))
    .leftJoin(deliveries, and(eq(deliveries.documentId, orders.documentId), eq(deliveries.state, "served")))
    .where(eq(orders.id, id));
  return detail(row?.item, row?.version, row?.dueOn, row?.servedOn ?? null);
}

const detail = (...parts: readonly unknown[]): string => JSON.stringify(parts);

/** An annulment is no act of its own: one revocation in four comes of a reviewer's result instead. */
const isDrawn = (act: string): boolean => act !== "annul";

export const orderLife: Life<Order> = {
  test: "T06 orders",
  acts: [...Object.keys(orderLaw).filter(isDrawn), ...Object.keys(itemLaw), "changeTeam"],
  people: [...people, "ylxdaduizhang"],
  longest: 40,
  begin,
  perform,
  foresee,
  read: async (id) => {
    const [row] = await db().select().from(orders).where(eq(orders.id, id));
    if (!row) throw new Error("the order is gone");
    return { state: row.state, version: row.version, isEnded: row.endedOn !== null };
  },
  clocks: ({ state, item }) =>
    state === "issued" && (item === "open" || item === "proof_submitted") ? ["ORDER-ITEM:running"] : [],
  lives: isLiving,
  tells,
  parts: async (id) => {
    const rows = await db().select({ id: orderItems.id }).from(orderItems).where(eq(orderItems.orderId, id));
    return rows.map((row) => row.id);
  },
  detail: { read: detailOf, of: (model) => detail(model.item, model.itemVersion, model.dueOn, model.servedOn) },
};
