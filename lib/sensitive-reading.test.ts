import fs from "node:fs";
import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { aComplaint } from "@/db/factories/complaints";
import { inquiryEntry, recordEntry } from "@/db/factories/inquiries";
import { aFile } from "@/db/factories/orders";
import { complaintPhotos, documents, events, inquiryRecordScans, inquiryRecords } from "@/db/schema";
import { innerPosts, type OfficeRole, outerPosts } from "./auth/actor";
import { passStands } from "./auth/reading-pass";
import { startSession } from "./auth/sessions";
import { issueInquiry } from "./cases/commands/issue-inquiry";
import { issueInquiryRecord } from "./cases/commands/issue-inquiry-record";
import { saveInquiryRecord } from "./cases/commands/save-inquiry-record";
import { caseFile } from "./cases/queries/case-file";
import { complaintsOfCase } from "./complaints/queries/complaint-of-case";
import { paperBytes, papersOfFile } from "./documents/queries";
import { sensitivePaperKeys } from "./documents/sensitive";
import { assertMayOpen, mattersHolding } from "./file-holders";
import { addHours } from "./kernel/clock";
import { openReading, readingOf } from "./sensitive-reading";
import { world } from "./testing/world";

const { officer, act, at, employerId } = world();
const ON = "2026-11-18";

async function aRecordPaper() {
  const [leader, lead, second] = [await officer("daduizhang"), await officer("wangmin"), await officer("lizhe")];
  const kase = await anAssignedCase(leader, lead, second, "2026-11-17", await employerId("91990101MA0H00010Q"));
  const { id } = await act(lead, ON, (ctx) => saveInquiryRecord(ctx, recordEntry(kase.id, [lead, second])));
  await act(lead, ON, (ctx) => issueInquiryRecord(ctx, { id, version: 1 }));
  const [paper] = await db()
    .select({ id: documents.id })
    .from(documents)
    .where(eq(documents.subjectId, id))
    .orderBy(desc(documents.issuedAt));
  return { caseId: kase.id, lead, paperId: paper?.id ?? "" };
}

describe("reading what prints an identity number in full", () => {
  it("asks no reason of what prints none, and records nothing", async () => {
    const { caseId, lead } = await aRecordPaper();
    const { id } = await act(lead, ON, (ctx) => issueInquiry(ctx, inquiryEntry(caseId, { version: 3 })));
    const [plain] = await db().select({ id: documents.id }).from(documents).where(eq(documents.subjectId, id));
    const opening = { kind: "document", id: plain?.id ?? "", reason: "核对被询问人身份" } as const;
    const before = await db().$count(events, eq(events.act, "identity.read"));
    await expect(act(lead, ON, (ctx) => openReading(ctx, opening, "token"))).rejects.toMatchObject({
      reason: "reading_not_needed",
    });
    expect(await db().$count(events, eq(events.act, "identity.read"))).toBe(before);
  });

  it("asks a reason, records it, and lets that session read that paper for ten minutes", async () => {
    const { caseId, lead, paperId } = await aRecordPaper();
    const thing = { kind: "document", id: paperId } as const;
    expect(await readingOf(lead, "document", paperId)).toMatchObject({ isSensitive: true, about: [caseId] });
    const [token, other] = [await startSession(lead.id, "test", ""), await startSession(lead.id, "test", "")];
    expect(await passStands(token, thing, at(ON))).toBe(false);
    await act(lead, ON, (ctx) => openReading(ctx, { ...thing, reason: "核对被询问人身份" }, token));
    const later = (minutes: number) => addHours(at(ON), minutes / 60);
    expect(await passStands(token, thing, later(9))).toBe(true);
    expect(await passStands(token, thing, later(10))).toBe(false);
    expect(await passStands(other, thing, later(1))).toBe(false);
    expect(await passStands(token, { ...thing, id: caseId }, later(1))).toBe(false);
    const [event] = await db().select().from(events).where(eq(events.act, "identity.read")).orderBy(desc(events.seq));
    expect(event).toMatchObject({ subjectId: paperId, particulars: { field: "personId", reason: "核对被询问人身份" } });
    const stranger = await officer("ylxjiancha");
    await expect(
      act(stranger, ON, (ctx) => openReading(ctx, { ...thing, reason: "核对被询问人身份" }, token)),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  it("knows every template that prints an identity number: the others print it masked, or a credit code", () => {
    const folder = new URL("documents/templates/", import.meta.url);
    const printing = fs
      .readdirSync(folder)
      .filter(
        (file) =>
          !/sample|test/.test(file) &&
          /证件号码|workerColumns|WorkerAnnex/.test(fs.readFileSync(new URL(file, folder), "utf8")),
      )
      .map((file) => file.replace(".tsx", ""));
    const others = ["complaint-register", "delivery-address-confirmation", "remedy-decision", "worker-pay-list"];
    expect(printing.sort()).toEqual([...others, ...sensitivePaperKeys].sort());
  });
});

/** Somebody of the district in that post, beside those of the demo town. */
const inPost = async (role: OfficeRole) => ({ ...(await officer("xieguan")), role });

describe("what lies within a matter", () => {
  it.each(outerPosts)(
    "is not for %s: neither internal papers nor records, originals and full numbers",
    async (role) => {
      const { caseId, lead, paperId } = await aRecordPaper();
      await act(lead, ON, (ctx) => issueInquiry(ctx, inquiryEntry(caseId, { version: 3 })));
      const signedFileId = await aFile(ON);
      const ofCase = eq(inquiryRecords.caseId, caseId);
      const [record] = await db().update(inquiryRecords).set({ signedFileId }).where(ofCase).returning();
      await db()
        .insert(inquiryRecordScans)
        .values({ recordId: record?.id ?? "", ordinal: 1, fileId: signedFileId });
      const person = await inPost(role);
      expect((await papersOfFile(person, caseId)).map(({ paperKey }) => paperKey)).toEqual(["inquiry-notice"]);
      expect(await paperBytes(person, paperId)).toBeUndefined();
      expect(await readingOf(person, "document", paperId)).toBeUndefined();
      expect(await mattersHolding(person, signedFileId)).toEqual([caseId]);
      const barred = { code: "refused", reason: "not_your_post" };
      await expect(assertMayOpen(person, signedFileId, false)).rejects.toMatchObject(barred);
      const opening = { kind: "file", id: signedFileId, reason: "核对被询问人身份" } as const;
      const before = await db().$count(events, eq(events.act, "identity.read"));
      await expect(act(person, ON, (ctx) => openReading(ctx, opening, "token"))).rejects.toMatchObject(barred);
      expect(await db().$count(events, eq(events.act, "identity.read"))).toBe(before);
    },
  );

  it.each(innerPosts)("is for %s", async (role) => {
    const { caseId, paperId } = await aRecordPaper();
    const person = await inPost(role);
    expect((await papersOfFile(person, caseId)).map(({ id }) => id)).toContain(paperId);
    await assertMayOpen(person, await aFile(ON), true);
    const token = await startSession(person.id, "test", "");
    const opening = { kind: "document", id: paperId, reason: "核对被询问人身份" } as const;
    await act(person, ON, (ctx) => openReading(ctx, opening, token));
    expect(await passStands(token, { kind: "document", id: paperId }, at(ON))).toBe(true);
  });
});

describe("a complaint's photographs", () => {
  it("are seen by those who take complaints, as copies; the original says who took it", async () => {
    const { id: complaintId } = await aComplaint(await officer("wangmin"), ON);
    const fileId = await aFile(ON);
    await db()
      .insert(complaintPhotos)
      .values({ complaintId, fileId, ordinal: 1, receivedAt: at(ON) });
    const assistant = await officer("xieguan");
    await assertMayOpen(assistant, fileId, false);
    await expect(assertMayOpen(assistant, fileId, true)).rejects.toMatchObject({ reason: "not_your_post" });
  });
});

describe("posts without work in matters", () => {
  it.each(["xitong", "anquan", "shenji", "zeren"])("%s finds no case, complaint or paper", async (login) => {
    const { caseId, paperId } = await aRecordPaper();
    const person = await officer(login);
    await expect(caseFile(person, caseId)).rejects.toMatchObject({ code: "not_found" });
    expect(await complaintsOfCase(person, caseId)).toEqual([]);
    expect(await papersOfFile(person, caseId)).toEqual([]);
    expect(await paperBytes(person, paperId)).toBeUndefined();
  });
});
