import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { aRecord } from "@/db/factories/inquiries";
import { caseOfficers, documents, inspectorCertificates } from "@/db/schema";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { issueInquiryRecord } from "./issue-inquiry-record";
import { reassignCase } from "./reassign-case";

const { officer, employerId, act } = world();

const HELD = "2026-11-18";

async function investigated() {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const kase = await anAssignedCase(leader, lead, second, "2026-11-17", await employerId("91990101MA0H00010Q"));
  return { id: kase.id, leader, lead, second, both: [lead, second] as const };
}

/** From `on` the leader leads the case in the place of the inspector who questioned. */
async function replaced(on: string) {
  const all = await investigated();
  const { id, leader, second } = all;
  const reason = "原主办监察员证件到期，改派他人。";
  const input = { id, version: 2, leadId: leader.id, secondId: second.id, reason };
  await act(leader, on, (ctx) => reassignCase(ctx, input));
  return all;
}

describe("a record is judged by the day on which it was taken", () => {
  it("one truly taken by two who held the case that day is entered after one has left and the certificate has ended", async () => {
    const { id, leader, lead, both } = await replaced("2026-11-20");
    const held = eq(inspectorCertificates.accountId, lead.id);
    await db().update(inspectorCertificates).set({ validTo: "2026-11-19" }).where(held);
    const record = await aRecord(leader, "2026-11-23", id, both, { heldOn: HELD });
    await act(leader, "2026-11-23", (ctx) => issueInquiryRecord(ctx, { id: record.id, version: 1 }));
    const [paper] = await db().select().from(documents).where(eq(documents.subjectId, record.id));
    const text = await pdfText(paper?.bytes ?? Buffer.alloc(0));
    for (const words of ["王敏", "示监证0002", "李喆"]) expect(text).toContain(words);
    await db().update(inspectorCertificates).set({ validTo: "2029-12-31" }).where(held);
  });

  it("refuses who did not hold the case that day, or held no valid certificate on it", async () => {
    const { id, leader, second, both } = await replaced("2026-11-20");
    const save = (pair: readonly [typeof leader, typeof leader], heldOn: string) =>
      aRecord(leader, "2026-11-23", id, pair, { heldOn });
    await expect(save([leader, second], HELD)).rejects.toMatchObject({
      fields: { firstQuestionerId: "questioner_not_of_case" },
    });
    await expect(save(both, "2026-11-21")).rejects.toMatchObject({
      fields: { firstQuestionerId: "questioner_not_of_case" },
    });
    const held = eq(inspectorCertificates.accountId, second.id);
    await db().update(inspectorCertificates).set({ validFrom: "2026-11-19" }).where(held);
    await expect(save(both, HELD)).rejects.toMatchObject({ fields: { secondQuestionerId: "questioner_not_of_case" } });
    await db().update(inspectorCertificates).set({ validFrom: "2024-01-01" }).where(held);
  });

  it("refuses a day before the case was opened, and one to come", async () => {
    const { id, lead, both } = await investigated();
    const save = (heldOn: string) => aRecord(lead, HELD, id, both, { heldOn });
    await expect(save("2026-11-16")).rejects.toMatchObject({ fields: { heldOn: "held_before_opening" } });
    await expect(save("2026-11-19")).rejects.toMatchObject({ fields: { heldOn: "held_in_future" } });
  });

  it("asks again when the paper is made: whoever no longer stands for that day is refused", async () => {
    const { id, lead, second, both } = await investigated();
    const record = await aRecord(lead, HELD, id, both, { heldOn: HELD });
    await db().update(caseOfficers).set({ since: "2026-11-19" }).where(eq(caseOfficers.accountId, second.id));
    const issue = act(lead, "2026-11-19", (ctx) => issueInquiryRecord(ctx, { id: record.id, version: 1 }));
    await expect(issue).rejects.toMatchObject({ reason: "questioner_not_of_case" });
  });
});
