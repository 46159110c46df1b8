import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aProof, handOver } from "@/db/factories/deliveries";
import { anInquiry } from "@/db/factories/inquiries";
import { anIssuedOrder } from "@/db/factories/orders";
import { cases, deadlines, documents, events, inquiryNotices } from "@/db/schema";
import { receiveMaterials } from "@/lib/cases/commands/receive-materials";
import { verifiedPaper } from "@/lib/documents/queries";
import { whileUncommitted } from "@/lib/testing/uncommitted";
import { world } from "@/lib/testing/world";
import { ofCase } from "../matter";
import { deliveriesOfMatter } from "../queries/deliveries-of-matter";
import { voidFile } from "../queries/void-facts";
import { confirmAddress } from "./confirm-address";
import { signAddress } from "./sign-address";
import { voidPaper } from "./void-paper";

const { officer, act } = world();
const ON = "2026-11-18";
const reason = "到场日期写错，另行制发。";

async function aNotice() {
  const order = await anIssuedOrder("2026-11-16");
  const { id } = await anInquiry(await officer("wangmin"), ON, order.caseId);
  const [notice] = await db().select().from(inquiryNotices).where(eq(inquiryNotices.id, id));
  return { ...order, noticeId: id, paperId: notice?.documentId ?? "" };
}

const voiding = async (caseId: string, documentId: string, login = "daduizhang") => {
  const who = await officer(login);
  return act(who, ON, (ctx) => voidPaper(ctx, { caseId, documentId, reason }));
};

const paperOf = async (id: string) => (await db().select().from(documents).where(eq(documents.id, id)))[0];

describe("voidPaper", () => {
  it("keeps the bytes and the number, says so to who verifies, stops what waited, lets another be issued", async () => {
    const { caseId, noticeId, paperId } = await aNotice();
    const before = await paperOf(paperId);
    await voiding(caseId, paperId);
    expect(await paperOf(paperId)).toEqual(before);
    const verified = await verifiedPaper({ code: before?.verifyCode ?? "" });
    expect(verified).toMatchObject({ number: before?.number, voidedOn: ON, replacedById: null });
    const [clock] = await db().select().from(deadlines).where(eq(deadlines.subjectId, noticeId));
    expect(clock).toMatchObject({ limitKey: "INQUIRY-DUE", state: "stopped", endedOn: ON });
    const { papers } = await deliveriesOfMatter(await officer("wangmin"), ofCase(caseId));
    expect(papers.find(({ id }) => id === paperId)).toMatchObject({ state: "withdrawn", refusal: "paper_withdrawn" });
    const told = await db().select().from(events).where(eq(events.act, "document.void"));
    expect(told).toMatchObject([{ subjectId: paperId, particulars: { number: before?.number, reason } }]);
    const [kase] = await db().select({ version: cases.version }).from(cases).where(eq(cases.id, caseId));
    const again = await anInquiry(await officer("wangmin"), ON, caseId, { version: kase?.version ?? 0 });
    const [next] = await db().select().from(inquiryNotices).where(eq(inquiryNotices.id, again.id));
    expect((await paperOf(next?.documentId ?? ""))?.number).not.toBe(before?.number);
    await expect(voiding(caseId, paperId)).rejects.toMatchObject({ reason: "paper_voided" });
    const items = [{ ordinal: 1, form: "copy" as const, pages: 1 }];
    const brought = { id: noticeId, person: "刘会计", personPost: "", receivedOn: ON, items };
    const late = act(await officer("wangmin"), ON, (ctx) => receiveMaterials(ctx, brought));
    await expect(late).rejects.toMatchObject({ reason: "paper_voided" });
  });

  it("T08: lets nothing come in on the paper while it is being voided", async () => {
    const { caseId, noticeId, paperId } = await aNotice();
    const inspector = await officer("wangmin");
    const items = [{ ordinal: 1, form: "copy" as const, pages: 1 }];
    const brought = { id: noticeId, person: "刘会计", personPost: "", receivedOn: ON, items };
    const outcome = await whileUncommitted(
      await officer("daduizhang"),
      ON,
      (ctx) => voidPaper(ctx, { caseId, documentId: paperId, reason }),
      () => act(inspector, ON, (ctx) => receiveMaterials(ctx, brought)),
    );
    expect(outcome).toMatchObject({ status: "rejected", reason: { reason: "paper_voided" } });
  });

  it("is the leader's, in a case that runs, of a paper that lies in it", async () => {
    const { caseId, paperId } = await aNotice();
    await expect(voiding(caseId, paperId, "wangmin")).rejects.toMatchObject({ reason: "not_voiding_post" });
    await expect(voiding(caseId, paperId, "ylxdaduizhang")).rejects.toMatchObject({ code: "not_found" });
    const other = await aNotice();
    await expect(voiding(caseId, other.paperId)).rejects.toMatchObject({ code: "not_found" });
    await db().update(cases).set({ state: "transferred", endedOn: ON }).where(eq(cases.id, caseId));
    await expect(voiding(caseId, paperId)).rejects.toMatchObject({ reason: "void_case_ended" });
  });

  it("is for no order and no paper that was served", async () => {
    const { caseId, documentId, paperId } = await aNotice();
    await expect(voiding(caseId, documentId)).rejects.toMatchObject({ reason: "paper_not_voidable" });
    const [lead, second] = await Promise.all([officer("wangmin"), officer("lizhe")]);
    await handOver(lead, ON, { caseId, documentId: paperId, servers: [lead.id, second.id] });
    await expect(voiding(caseId, paperId)).rejects.toMatchObject({ reason: "paper_used" });
    expect(await voidFile(await officer("daduizhang"), ofCase(caseId), paperId)).toMatchObject({
      refusal: "paper_used",
    });
  });

  it("of an address confirmation is before it was signed, and it is not signed any more", async () => {
    const { caseId } = await aNotice();
    const lead = await officer("wangmin");
    const { id } = await act(lead, ON, (ctx) =>
      confirmAddress(ctx, {
        ...{ caseId, recipient: "employer", postalAddress: "测试市示范区建设路88号", postcode: "" },
        ...{ receiverName: "刘会计", receiverRelation: "财务", phone: "0999-5551010" },
        ...{ consentsElectronic: false, electronicMeans: "", electronicAddress: "" },
      }),
    );
    const row = async () => {
      const { confirmations } = await deliveriesOfMatter(lead, ofCase(caseId));
      return confirmations.find((each) => each.id === id);
    };
    await voiding(caseId, (await row())?.documentId ?? "");
    expect(await row()).toMatchObject({ voidedOn: ON });
    const file = await aProof(lead, ON, caseId);
    const signing = act(lead, ON, (ctx) => signAddress(ctx, { id, signedOn: ON, files: [file] }));
    await expect(signing).rejects.toMatchObject({ reason: "paper_voided" });
  });
});
