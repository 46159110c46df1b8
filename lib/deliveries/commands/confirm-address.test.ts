import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint, acceptedFor } from "@/db/factories/complaints";
import { aCaseToDeliverIn, aProof, aSignedConfirmation } from "@/db/factories/deliveries";
import { addressConfirmations, complaints, documents, events } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { assignCase } from "@/lib/cases/commands/assign-case";
import { fileContents } from "@/lib/closing/queries/file-contents";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { ConfirmAddressInput } from "../input";
import { ofCase } from "../matter";
import { deliveriesOfMatter } from "../queries/deliveries-of-matter";
import { deliveryForm } from "../queries/delivery-form";
import { assertMayDeliver, mattersHoldingProof } from "../queries/proofs";
import { signAddress } from "./sign-address";

const { officer, employerId, employerUser, act } = world();

const ON = "2026-11-16";

let lead: Officer;
let kase: Awaited<ReturnType<typeof aCaseToDeliverIn>>;

beforeAll(async () => {
  const [leader, first, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  lead = first;
  kase = await aCaseToDeliverIn({ leader, lead, second }, ON, await employerId("91990101MA0H00010Q"));
});

describe("confirmAddress", () => {
  it("issues the paper to sign, keeps the telephone sealed and leaves an event without it", async () => {
    const { id } = await aSignedConfirmation(lead, ON, kase.id);
    const [row] = await db().select().from(addressConfirmations).where(eq(addressConfirmations.id, id));
    expect(row).toMatchObject({ recipient: "employer", signedOn: ON, consentsElectronic: true });
    expect(row?.phoneSealed).not.toContain("5551010");
    const [paper] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, row?.documentId ?? id));
    expect(await pdfText(paper?.bytes ?? Buffer.alloc(0))).toContain("caiwu@longteng.example");
    const told = await db().select().from(events).where(eq(events.subjectId, id));
    expect(told.map(({ act: name }) => name)).toEqual(["delivery.confirmAddress", "delivery.signAddress"]);
    expect(JSON.stringify(told)).not.toContain("5551010");
    const { confirmations } = await deliveriesOfMatter(lead, ofCase(kase.id));
    expect(confirmations[0]).toMatchObject({ id, phone: "********1010" });
  });

  it("names the complainant when it is theirs, and drops an address for which there is no consent", async () => {
    const { id } = await aSignedConfirmation(lead, ON, kase.id, {
      recipient: "complainant",
      consentsElectronic: false,
    });
    const [row] = await db().select().from(addressConfirmations).where(eq(addressConfirmations.id, id));
    expect(row).toMatchObject({ electronicAddress: "", electronicMeans: null });
    const [paper] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, row?.documentId ?? id));
    expect(paper?.input).toMatchObject({ party: "张䶮", electronic: { consents: false } });
  });

  it("is for those who deliver in the case, and consent comes with an address", async () => {
    const stranger = await officer("guoqi");
    await expect(aSignedConfirmation(stranger, ON, kase.id)).rejects.toMatchObject({ reason: "not_delivery_post" });
    const consent = { consentsElectronic: true, electronicMeans: "", electronicAddress: "" };
    const form = ConfirmAddressInput.safeParse({
      ...{ caseId: kase.id, recipient: "employer", postalAddress: "建设路88号", receiverName: "刘会计" },
      ...{ phone: "0999-5551010", ...consent },
    });
    expect(form.error?.issues.map(({ path }) => path.join())).toEqual(["electronicMeans", "electronicAddress"]);
  });
});

describe("a confirmation of a complaint", () => {
  it("serves in its case, for the papers of who signed it alone, and lies in its file", async () => {
    const [leader, second] = [await officer("daduizhang"), await officer("lizhe")];
    const complaint = await aComplaint(lead, ON);
    const { id } = await aSignedConfirmation(lead, ON, { complaintId: complaint.id }, { recipient: "complainant" });
    const opened = await acceptedFor(leader, ON, complaint, await employerId("91990101MA0H00010Q"));
    const team = { leadId: lead.id, secondId: second.id };
    await act(leader, ON, (ctx) => assignCase(ctx, { id: opened.id, version: 1, ...team }));
    const { confirmations, papers } = await deliveriesOfMatter(lead, ofCase(opened.id));
    expect(confirmations).toMatchObject([{ id, isOfComplaint: true }]);
    const notice = papers.find(({ recipient }) => recipient === "complainant");
    const form = () => deliveryForm(lead, ofCase(opened.id), notice?.id ?? "");
    expect(await form()).toMatchObject({
      ...{ address: "测试市示范区建设路88号", addressSource: "confirmation" },
      electronicAddress: "caiwu@longteng.example",
    });
    const { signed } = await fileContents(db(), opened.id);
    expect(signed.map(({ documentId }) => documentId)).toEqual([confirmations[0]?.documentId]);
    const joined = await aComplaint(lead, ON);
    const elsewhere = { recipient: "complainant" as const, postalAddress: "测试市示范区别处1号" };
    await aSignedConfirmation(lead, ON, { complaintId: joined.id }, elsewhere);
    await db().update(complaints).set({ caseId: opened.id }).where(eq(complaints.id, joined.id));
    expect((await deliveriesOfMatter(lead, ofCase(opened.id))).confirmations.map((row) => row.id)).toEqual([id]);
    expect(await form()).toMatchObject({ address: "测试市示范区建设路88号" });
  });
});

describe("signAddress", () => {
  it("is done once, with a file of the case and a day that has come", async () => {
    const { id } = await aSignedConfirmation(lead, ON, kase.id);
    const files = [await aProof(lead, ON, kase.id)];
    const sign = (over: object) => act(lead, ON, (ctx) => signAddress(ctx, { id, signedOn: ON, files, ...over }));
    await expect(sign({})).rejects.toMatchObject({ reason: "confirmation_signed" });
    await db()
      .update(addressConfirmations)
      .set({ signedOn: null, signedFileId: null })
      .where(eq(addressConfirmations.id, id));
    await expect(sign({ signedOn: "2026-11-17" })).rejects.toMatchObject({
      fields: { signedOn: "delivered_in_future" },
    });
    await expect(sign({ signedOn: "2026-11-15" })).rejects.toMatchObject({
      fields: { signedOn: "delivered_before_issue" },
    });
    await expect(sign({ files: [id] })).rejects.toMatchObject({ fields: { files: "proof_unknown" } });
    expect(await sign({})).toMatchObject({ id });
  });
});

describe("a proof", () => {
  it("is seen by officers of its region and by nobody else", async () => {
    const fileId = await aProof(lead, ON, kase.id);
    expect(await mattersHoldingProof(lead, fileId)).toEqual([kase.id]);
    expect(await mattersHoldingProof(await officer("ylxdaduizhang"), fileId)).toEqual([]);
    expect(await mattersHoldingProof(await employerUser("ltjz"), fileId)).toEqual([]);
  });

  it("is added by those who deliver in the case; nobody else fills the disk", async () => {
    await assertMayDeliver(lead, ofCase(kase.id));
    await expect(assertMayDeliver(await officer("guoqi"), ofCase(kase.id))).rejects.toMatchObject({
      reason: "not_delivery_post",
    });
    await expect(assertMayDeliver(await officer("ylxdaduizhang"), ofCase(kase.id))).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(aProof(await officer("guoqi"), ON, kase.id)).rejects.toMatchObject({ reason: "not_delivery_post" });
  });
});
