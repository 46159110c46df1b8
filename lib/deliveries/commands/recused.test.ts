import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aProof, completeDelivery, correctionOf } from "@/db/factories/deliveries";
import { anInquiry } from "@/db/factories/inquiries";
import { anIssuedOrder, aServedOrder } from "@/db/factories/orders";
import { caseOfficers, cases, inquiryNotices, recusals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { world } from "@/lib/testing/world";
import { ofCase } from "../matter";
import { deliveryForm } from "../queries/delivery-form";
import { voidFile } from "../queries/void-facts";
import { correctDelivery } from "./correct-delivery";
import { recordDelivery } from "./record-delivery";
import { voidPaper } from "./void-paper";

const { officer, act } = world();
const ON = "2026-11-16";
const reason = "recused_from_case";

const people = async () => Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);

const recuse = (caseId: string, { id }: Officer) =>
  db()
    .insert(recusals)
    .values({ caseId, accountId: id, reason: "近亲属关系。", declaredOn: ON, decidedOn: ON, isGranted: true });

describe("whose recusal was granted", () => {
  it("records no delivery of the case, though the post would allow it", async () => {
    const [leader, lead, second] = await people();
    const { caseId, documentId } = await anIssuedOrder(ON);
    const proof = await aProof(lead, ON, caseId);
    await recuse(caseId, leader);
    const entry = completeDelivery("direct", ON, { caseId, documentId, servers: [lead.id, second.id] }, proof);
    await expect(act(leader, ON, (ctx) => recordDelivery(ctx, entry))).rejects.toMatchObject({ reason });
    expect((await deliveryForm(leader, ofCase(caseId), documentId)).refusal).toBe(reason);
    await act(lead, ON, (ctx) => recordDelivery(ctx, entry));
  });

  it("corrects no day of service and voids no paper", async () => {
    const [leader, lead] = await people();
    const order = await aServedOrder(ON, ON);
    const { id } = await anInquiry(lead, "2026-11-18", order.caseId);
    const [notice] = await db().select().from(inquiryNotices).where(eq(inquiryNotices.id, id));
    const documentId = notice?.documentId ?? "";
    await recuse(order.caseId, leader);
    const correction = await correctionOf(order.documentId, ON);
    await expect(act(leader, "2026-11-18", (ctx) => correctDelivery(ctx, correction))).rejects.toMatchObject({
      reason,
    });
    const wrong = { caseId: order.caseId, documentId, reason: "到场日期写错，另行制发。" };
    await expect(act(leader, "2026-11-18", (ctx) => voidPaper(ctx, wrong))).rejects.toMatchObject({ reason });
    expect((await voidFile(leader, ofCase(order.caseId), documentId)).refusal).toBe(reason);
  });

  it("is not offered as a server, nor counted as one once the case has ended", async () => {
    const [leader, lead, second] = await people();
    const { caseId, documentId } = await anIssuedOrder(ON);
    const proof = await aProof(lead, ON, caseId);
    const offered = async () => (await deliveryForm(leader, ofCase(caseId), documentId)).officers.map(({ id }) => id);
    expect(await offered()).toContain(second.id);
    await recuse(caseId, second);
    expect(await offered()).not.toContain(second.id);
    await db().update(caseOfficers).set({ until: "2026-11-15" }).where(eq(caseOfficers.accountId, second.id));
    await db().update(cases).set({ state: "closed", endedOn: ON }).where(eq(cases.id, caseId));
    expect(await offered()).not.toContain(second.id);
    const entry = completeDelivery("direct", ON, { caseId, documentId, servers: [lead.id, second.id] }, proof);
    await expect(act(lead, ON, (ctx) => recordDelivery(ctx, entry))).rejects.toMatchObject({
      reason: "server_not_of_organ",
    });
  });
});
