import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { handOver } from "@/db/factories/deliveries";
import { anInquiry } from "@/db/factories/inquiries";
import { anIssuedOrder } from "@/db/factories/orders";
import { cases, inquiryNotices } from "@/db/schema";
import { voidPaper } from "@/lib/deliveries/commands/void-paper";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { act, officer } from "@/lib/testing/world";

const ON = "2026-11-18";
const reason = "到场日期写错，另行制发。";

async function aNotice() {
  const order = await anIssuedOrder("2026-11-16");
  const { id } = await anInquiry(await officer("wangmin"), ON, order.caseId);
  const [notice] = await db().select().from(inquiryNotices).where(eq(inquiryNotices.id, id));
  return { caseId: order.caseId, orderId: order.documentId, documentId: notice?.documentId ?? "" };
}

const ground = once(aNotice);

/** The same, handed over to the employer. */
const served = once(async () => {
  const notice = await aNotice();
  const [lead, second] = await Promise.all([officer("wangmin"), officer("lizhe")]);
  const { caseId, documentId } = notice;
  await handOver(lead, ON, { caseId, documentId, servers: [lead.id, second.id] });
  return notice;
});

const voiding = (comesTo: string, of: typeof ground, login = "daduizhang"): Probe => ({
  comesTo,
  attack: async () => {
    const [{ caseId, documentId }, who] = [await of(), await officer(login)];
    return attempt(who, ON, (ctx) => voidPaper(ctx, { caseId, documentId, reason }));
  },
});

const voided = once(async () => {
  const { caseId, documentId } = await aNotice();
  await act(await officer("daduizhang"), ON, (ctx) => voidPaper(ctx, { caseId, documentId, reason }));
  return { caseId, documentId, orderId: documentId };
});

export const probes: Probes = {
  "papers.void_post": voiding("refused not_voiding_post", ground, "wangmin"),
  "papers.void_unused": voiding("refused paper_used", served),
  "papers.void_once": voiding("refused paper_voided", voided),
  "papers.voidable": {
    comesTo: "refused paper_not_voidable",
    attack: async () => {
      const [{ caseId, orderId }, who] = [await ground(), await officer("daduizhang")];
      return attempt(who, ON, (ctx) => voidPaper(ctx, { caseId, documentId: orderId, reason }));
    },
  },
  "papers.void_case_open": {
    comesTo: "refused void_case_ended",
    attack: async () => {
      const [{ caseId, documentId }, who] = [await ground(), await officer("daduizhang")];
      return attempt(who, ON, async (ctx) => {
        await ctx.db.update(cases).set({ state: "transferred", endedOn: "2026-11-17" }).where(eq(cases.id, caseId));
        return voidPaper(ctx, { caseId, documentId, reason });
      });
    },
  },
};
