import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { anInvestigatedCase, OPENED, team } from "@/db/factories/closing";
import { aComplaint, aJoinedComplaint } from "@/db/factories/complaints";
import { aProof } from "@/db/factories/deliveries";
import { complaints, documents, organs, outbox } from "@/db/schema";
import { recordDelivery } from "@/lib/deliveries/commands/record-delivery";
import { RecordDeliveryInput } from "@/lib/deliveries/input";
import { type MatterRef, namesOf, ofCase, ofComplaint } from "@/lib/deliveries/matter";
import { deliveriesOfMatter } from "@/lib/deliveries/queries/deliveries-of-matter";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { suspendCase } from "./suspend-case";

const { act, employerId } = world();
const ON = "2026-11-20";
const REASON = "法定代表人下落不明，厂区关停。";

async function suspend(id: string, reason = REASON) {
  const { head } = await team();
  await db()
    .update(organs)
    .set({ allowsSuspension: true, suspensionBasis: "《测试省劳动保障监察条例》第二十条" })
    .where(eq(organs.id, head.organId));
  const decided = { ground: "party_absconded", reason, exhibitId: "" } as const;
  await act(head, ON, (ctx) => suspendCase(ctx, { id, version: 2, ...decided }));
}

/** A case of two complaints, the second joined to it, and a tip. */
async function ofThree() {
  const { leader } = await team();
  const kase = await anInvestigatedCase({ complainantEmail: "zhang@example.com" });
  const [row] = await db().select().from(complaints).where(eq(complaints.id, kase.complaintId));
  const into = { caseId: kase.id, employerId: row?.employerId ?? "" };
  const who = { complainantName: "周堃", complainantEmail: "zhou@example.com" };
  const joined = await aJoinedComplaint(leader, OPENED, into, who);
  const tip = await aComplaint(leader, OPENED, { kind: "tip", complainantName: "檀小声", claimLines: "" });
  await db().update(complaints).set({ caseId: kase.id }).where(eq(complaints.id, tip.id));
  return { ...kase, joinedId: joined.id, tipId: tip.id };
}

const noticesIn = (fileId: string) =>
  db()
    .select()
    .from(documents)
    .where(and(eq(documents.fileId, fileId), eq(documents.paperKey, "suspension-notice")));

async function served(matter: MatterRef, receiver: "self" | "legal_representative") {
  const { lead, second } = await team();
  const paper = (await deliveriesOfMatter(lead, matter)).papers.find((each) => each.paperKey === "suspension-notice");
  const fileId = await aProof(lead, ON, matter.kind === "case" ? matter.id : { complaintId: matter.id });
  const typed = RecordDeliveryInput.parse({
    ...namesOf(matter),
    ...{ documentId: paper?.id, method: "direct", servers: [lead.id, second.id], actedOn: ON },
    ...{ place: "建设路88号", receiver, receiverName: "到场人", files: [fileId] },
  });
  const { servedOn } = await act(lead, ON, (ctx) => recordDelivery(ctx, typed));
  return { recipient: paper?.recipient, name: paper?.recipientName, servedOn };
}

describe("the notice that an investigation rests", () => {
  it("goes to each who complained by itself, and names no other; to a tip's informant none", async () => {
    const { id, complaintId, joinedId, tipId } = await ofThree();
    await suspend(id);
    const [first, ...more] = await noticesIn(id);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ subjectKind: "complaint", subjectId: complaintId });
    const [second] = await noticesIn(joinedId);
    const words = await Promise.all([first, second].map((paper) => pdfText(paper?.bytes ?? Buffer.alloc(0))));
    expect(words.map((text) => [text.includes("张䶮"), text.includes("周堃")])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(words.join()).not.toContain("檀小声");
    expect(await noticesIn(tipId)).toEqual([]);
    const told = await db().select().from(outbox).where(eq(outbox.kind, "complaint-decided"));
    expect(told.filter(({ payload }) => Object.values(payload).includes("suspended"))).toHaveLength(2);
  });

  it("is served on them with a receipt, in the file where it lies", async () => {
    const { id, joinedId } = await ofThree();
    await suspend(id);
    expect(await served(ofCase(id), "self")).toEqual({ recipient: "complainant", name: "张䶮", servedOn: ON });
    expect(await served(ofComplaint(joinedId), "self")).toEqual({
      recipient: "complainant",
      name: "周堃",
      servedOn: ON,
    });
  });

  it("is served on the employer where nobody complained", async () => {
    const { leader, lead, second } = await team();
    const kase = await anAssignedCase(leader, lead, second, OPENED, await employerId("91990101MA0H00010Q"));
    await suspend(kase.id);
    await expect(served(ofCase(kase.id), "self")).rejects.toMatchObject({ reason: "receiver_not_entitled" });
    expect(await served(ofCase(kase.id), "legal_representative")).toMatchObject({
      ...{ recipient: "employer", name: "测试市龙腾建筑劳务有限公司", servedOn: ON },
    });
  });

  it("is not issued with words that tell an informant", async () => {
    const { id } = await ofThree();
    await expect(suspend(id, "檀小声反映的厂区已经关停。")).rejects.toMatchObject({ reason: "paper_names_people" });
    await suspend(id);
  });
});
