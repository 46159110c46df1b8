import { asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { accountRow } from "@/db/factories/accounts";
import { aCaseToDeliverIn, aProof, completeDelivery } from "@/db/factories/deliveries";
import { anInquiry } from "@/db/factories/inquiries";
import { deliveries, deliveryServers, documents, inspectorCertificates } from "@/db/schema";
import { editAccount } from "@/lib/agencies/commands/edit-account";
import { issuedText } from "@/lib/testing/issued-text";
import { world } from "@/lib/testing/world";
import { recordDelivery } from "./record-delivery";

const { officer, employerId, act } = world();

const ISSUED = "2026-12-15";

async function renewed(id: string) {
  const { name, organId, version } = await accountRow(id);
  const post = { name, organId: organId ?? "", email: "", isPrincipal: false, hasLegalQualification: false };
  const certificate = { certificateNumber: "示监证1002", validFrom: "2027-01-02", validTo: "2029-12-31" };
  await act(await officer("xitong"), "2027-01-02", (ctx) => editAccount(ctx, { id, version, ...post, ...certificate }));
}

describe("a certificate that was renewed while its holder had a case", () => {
  it("deliveries and papers are judged by the account and carry the certificate of their day", async () => {
    const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
    const held = eq(inspectorCertificates.accountId, lead.id);
    await db().update(inspectorCertificates).set({ validTo: "2026-12-31" }).where(held);
    const kase = await aCaseToDeliverIn({ leader, lead, second }, ISSUED, await employerId("91990101MA0H00010Q"));
    const fileId = await aProof(lead, ISSUED, kase.id);
    await renewed(lead.id);
    const deliver = (documentId: string, actedOn: string) => {
      const place = { caseId: kase.id, documentId, servers: kase.servers };
      return act(lead, "2027-01-04", (ctx) => recordDelivery(ctx, completeDelivery("direct", actedOn, place, fileId)));
    };
    const certificatesOf = async (deliveryId: string) =>
      (
        await db()
          .select({ number: deliveryServers.certificateNumber })
          .from(deliveryServers)
          .where(eq(deliveryServers.deliveryId, deliveryId))
          .orderBy(asc(deliveryServers.certificateNumber))
      ).map(({ number }) => number);
    const late = await deliver(kase.orderId, "2026-12-20");
    expect(await certificatesOf(late.id)).toEqual(["示监证0002", "示监证0003"]);
    const { documentId } = await notice(lead, kase.id);
    const own = await deliver(documentId, "2027-01-04");
    expect(await certificatesOf(own.id)).toEqual(["示监证0003", "示监证1002"]);
    const [row] = await db().select().from(deliveries).where(eq(deliveries.id, own.id));
    expect(await issuedText(row?.receiptId ?? "")).toContain("示监证1002");
    const text = await issuedText(documentId);
    expect(text).toContain("示监证1002");
    expect(text).not.toContain("示监证0002");
  });

  it("on a day between two certificates nothing is served by the holder", async () => {
    const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
    const kase = await aCaseToDeliverIn({ leader, lead, second }, ISSUED, await employerId("91990101MA0H00010Q"));
    const fileId = await aProof(lead, ISSUED, kase.id);
    const place = { caseId: kase.id, documentId: kase.orderId, servers: kase.servers };
    const between = act(lead, "2027-01-04", (ctx) =>
      recordDelivery(ctx, completeDelivery("direct", "2027-01-01", place, fileId)),
    );
    await expect(between).rejects.toMatchObject({ reason: "server_not_of_case" });
  });

  const notice = async (lead: Awaited<ReturnType<typeof officer>>, caseId: string) => {
    const { id } = await anInquiry(lead, "2027-01-04", caseId, { appearOn: "2027-01-11" });
    const [paper] = await db().select().from(documents).where(eq(documents.subjectId, id));
    return { documentId: paper?.id ?? "" };
  };
});
