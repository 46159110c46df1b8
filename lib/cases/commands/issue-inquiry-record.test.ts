import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { aRecord } from "@/db/factories/inquiries";
import { documents, events, evidence, inquiryRecordScans, inquiryRecords } from "@/db/schema";
import { storeUpload } from "@/lib/attachments/store-upload";
import { fileContents } from "@/lib/closing/queries/file-contents";
import { filesFolder, uploadOf } from "@/lib/testing/files";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { CorrectInquiryRecordInput, NoteRefusalToSignInput } from "../inquiry-input";
import { casesHoldingFile } from "../queries/evidence";
import { recordFile } from "../queries/inquiries";
import { isSignedRecord } from "../queries/inquiry-record";
import { correctInquiryRecord } from "./correct-inquiry-record";
import { issueInquiryRecord } from "./issue-inquiry-record";
import { noteRefusalToSign } from "./note-refusal-to-sign";
import { signInquiryRecord } from "./sign-inquiry-record";
import { strikeExhibit } from "./strike-exhibit";

filesFolder();
const { officer, act, employerId } = world();
const ON = "2026-11-18";
const ID_NUMBER = "11010519491231002X";

async function investigated() {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const kase = await anAssignedCase(leader, lead, second, "2026-11-17", await employerId("91990101MA0H00010Q"));
  return { kase, leader, lead, second, both: [lead, second] as const };
}

const unsigned = (id: string, version: number) =>
  NoteRefusalToSignInput.parse({ id, version, reason: "被询问人核对后拒绝签名。", manner: "filmed" });

const correction = (id: string, version: number) =>
  CorrectInquiryRecordInput.parse({
    ...{ id, version, corrections: [{ place: "1.answer", replacement: "木工，2026年8月进场。" }] },
  });

const rowOf = async (id: string) => (await db().select().from(inquiryRecords).where(eq(inquiryRecords.id, id)))[0];

async function newestPaper(id: string): Promise<string> {
  const row = await rowOf(id);
  const [paper] = await db()
    .select()
    .from(documents)
    .where(eq(documents.id, row?.documentId ?? ""));
  return pdfText(paper?.bytes ?? Buffer.alloc(0));
}

describe("saveInquiryRecord", () => {
  it("F41: keeps a record while it is taken, the number of the person's paper sealed", async () => {
    const { kase, lead, both } = await investigated();
    const { id } = await aRecord(lead, ON, kase.id, both);
    expect(JSON.stringify(await rowOf(id))).not.toContain(ID_NUMBER);
    const turns = [{ question: "工资怎样约定？", answer: "" }];
    await aRecord(lead, ON, kase.id, both, { recordId: id, version: 1, idNumber: "", turns });
    const row = await rowOf(id);
    expect(row).toMatchObject({ version: 2, documentId: null, personName: "张䶮" });
    expect(row?.particulars).toMatchObject({ turns, sealedIdNumber: expect.stringContaining(".") });
    const saved = await db().select().from(events).where(eq(events.subjectId, id));
    expect(saved.map((event) => event.act)).toEqual(["inquiry.save", "inquiry.save"]);
    expect(JSON.stringify(saved)).not.toContain("张䶮");
  });

  it("refuses one questioner twice, one who does not hold the case, a wrong number, and an older form", async () => {
    const { kase, leader, lead, both } = await investigated();
    const fields = (over: Parameters<typeof aRecord>[4], pair: readonly [typeof lead, typeof lead] = both) =>
      expect(aRecord(lead, ON, kase.id, pair, over)).rejects;
    await fields({}, [lead, lead]).toMatchObject({ fields: { secondQuestionerId: "questioner_twice" } });
    await fields({}, [lead, leader]).toMatchObject({ fields: { secondQuestionerId: "questioner_not_of_case" } });
    await fields({ idNumber: "110105194912310021" }).toMatchObject({ fields: { idNumber: "id_number_wrong" } });
    await fields({ endTime: "09:00" }).toMatchObject({ fields: { endTime: "record_times_reversed" } });
    const { id } = await aRecord(lead, ON, kase.id, both);
    await fields({ recordId: id, version: 9 }).toMatchObject({ code: "stale" });
    await expect(aRecord(leader, ON, kase.id, both)).rejects.toMatchObject({ reason: "not_case_officer" });
  });
});

describe("issueInquiryRecord", () => {
  it("F41: makes the paper with both inspectors and the person's number, which no table repeats", async () => {
    const { kase, lead, both } = await investigated();
    const { id } = await aRecord(lead, ON, kase.id, both);
    await act(lead, ON, (ctx) => issueInquiryRecord(ctx, { id, version: 1 }));
    const [paper] = await db().select().from(documents).where(eq(documents.subjectId, id));
    const text = await pdfText(paper?.bytes ?? Buffer.alloc(0));
    for (const words of ["王敏", "李喆", ID_NUMBER, "木工，2026年7月进场", "已告知"]) expect(text).toContain(words);
    expect(JSON.stringify(paper?.input)).not.toContain(ID_NUMBER);
    expect(await rowOf(id)).toMatchObject({ documentId: paper?.id, version: 2 });
    await expect(aRecord(lead, ON, kase.id, both, { recordId: id, version: 2 })).rejects.toMatchObject({
      reason: "record_issued",
    });
    await expect(act(lead, ON, (ctx) => issueInquiryRecord(ctx, { id, version: 2 }))).rejects.toMatchObject({
      reason: "record_issued",
    });
  });

  it("refuses while a right is untold, an answer is missing or the end is open", async () => {
    const { kase, lead, both } = await investigated();
    const issue = async (over: Parameters<typeof aRecord>[4]) => {
      const { id } = await aRecord(lead, ON, kase.id, both, over);
      return act(lead, ON, (ctx) => issueInquiryRecord(ctx, { id, version: 1 }));
    };
    await expect(issue({ rightsTold: ["recusal"] })).rejects.toMatchObject({ reason: "rights_untold" });
    await expect(issue({ turns: [{ question: "问", answer: "" }] })).rejects.toMatchObject({
      reason: "turns_incomplete",
    });
    await expect(issue({ endTime: "" })).rejects.toMatchObject({ reason: "end_time_missing" });
  });
});

describe("signInquiryRecord, noteRefusalToSign", () => {
  const signedPages = async (caseId: string) =>
    (await fileContents(db(), caseId)).signed.map(({ file }) => file.fileId);

  const scan = async (content = "%PDF-1.4\n%%EOF\n") => {
    const [file] = (await storeUpload(uploadOf(content, "笔录.pdf"))).files;
    if (!file) throw new Error("nothing was stored");
    return file;
  };

  it("F41: each page of the signed record becomes evidence of the case", async () => {
    const { kase, lead, both } = await investigated();
    const { id } = await aRecord(lead, ON, kase.id, both, { standing: "witness" });
    const file = await scan();
    const sign = () => act(lead, ON, (ctx) => signInquiryRecord(ctx, { recordId: id, file }));
    await expect(sign()).rejects.toMatchObject({ reason: "record_not_issued" });
    await act(lead, ON, (ctx) => issueInquiryRecord(ctx, { id, version: 1 }));
    const text = await scan("没有签名");
    await expect(act(lead, ON, (ctx) => signInquiryRecord(ctx, { recordId: id, file: text }))).rejects.toMatchObject({
      fields: { file: "scan_must_be_image_or_pdf" },
    });
    await sign();
    const [piece] = await db().select().from(evidence).where(eq(evidence.caseId, kase.id));
    expect(piece).toMatchObject({ ordinal: 1, kind: "witness", name: "调查询问笔录（张䶮）" });
    expect((await rowOf(id))?.signedFileId).toBe(piece?.fileId);
    await act(lead, ON, async (ctx) =>
      signInquiryRecord(ctx, { recordId: id, file: await scan("%PDF-1.4\n2\n%%EOF\n") }),
    );
    const names = (await db().select().from(evidence).where(eq(evidence.caseId, kase.id))).map(({ name }) => name);
    expect(names.sort()).toEqual(["调查询问笔录（张䶮）", "调查询问笔录（张䶮）续1"]);
    expect((await rowOf(id))?.signedFileId).toBe(piece?.fileId);
    expect(await signedPages(kase.id)).toHaveLength(2);
  });

  it("F41: a wrong page is struck with its reason, stays on record, and another comes in its place", async () => {
    const { kase, lead, both } = await investigated();
    const { id } = await aRecord(lead, ON, kase.id, both);
    await act(lead, ON, (ctx) => issueInquiryRecord(ctx, { id, version: 1 }));
    const sign = async () => act(lead, ON, async (ctx) => signInquiryRecord(ctx, { recordId: id, file: await scan() }));
    await sign();
    const [wrong] = await db().select().from(evidence).where(eq(evidence.caseId, kase.id));
    const reason = "误传了另一份笔录。";
    const strike = async (page: "" | "of_another" | "of_record", at: { id: string } | undefined = wrong) =>
      act(lead, ON, (ctx) => strikeExhibit(ctx, { caseId: kase.id, id: at?.id ?? "", reason, page }));
    await expect(strike("")).rejects.toMatchObject({ fields: { page: "page_unsaid" } });
    await strike("of_another");
    expect((await rowOf(id))?.signedFileId).toBeNull();
    expect(await signedPages(kase.id)).toEqual([]);
    expect(await isSignedRecord(wrong?.fileId ?? "")).toBe(true);
    expect(await casesHoldingFile(lead, wrong?.fileId ?? "")).toEqual([]);
    await act(lead, ON, (ctx) => correctInquiryRecord(ctx, correction(id, 4)));
    await sign();
    const reads = { code: "refused", reason: "record_signed" };
    await expect(act(lead, ON, (ctx) => correctInquiryRecord(ctx, correction(id, 6)))).rejects.toMatchObject(reads);
    await expect(act(lead, ON, (ctx) => noteRefusalToSign(ctx, unsigned(id, 6)))).rejects.toMatchObject(reads);
    const { scans } = await recordFile(lead, kase.id, id);
    expect(scans).toMatchObject([
      { ordinal: 1, exhibitOrdinal: 1, struckBecause: reason },
      { ordinal: 2, exhibitOrdinal: 2, struckAt: null },
    ]);
    expect((await rowOf(id))?.signedFileId).toBe(scans[1]?.fileId);
    expect(await signedPages(kase.id)).toEqual([scans[1]?.fileId]);
    await strike("of_record", { id: scans[1]?.exhibitId ?? "" });
    await expect(act(lead, ON, (ctx) => correctInquiryRecord(ctx, correction(id, 7)))).rejects.toMatchObject(reads);
    await expect(act(lead, ON, (ctx) => noteRefusalToSign(ctx, unsigned(id, 7)))).rejects.toMatchObject(reads);
  });

  it("F41: a refusal is noted after a scan was struck of which nobody was asked; what is signed is not corrected", async () => {
    const { kase, lead, both } = await investigated();
    const { id } = await aRecord(lead, ON, kase.id, both);
    await act(lead, ON, (ctx) => issueInquiryRecord(ctx, { id, version: 1 }));
    await act(lead, ON, async (ctx) => signInquiryRecord(ctx, { recordId: id, file: await scan() }));
    const [wrong] = await db().select().from(evidence).where(eq(evidence.caseId, kase.id));
    const struck = { caseId: kase.id, id: wrong?.id ?? "", reason: "误传了材料。", page: "of_another" } as const;
    await act(lead, ON, (ctx) => strikeExhibit(ctx, struck));
    await db().update(inquiryRecordScans).set({ wasOfRecord: null }).where(eq(inquiryRecordScans.recordId, id));
    const corrected = act(lead, ON, (ctx) => correctInquiryRecord(ctx, correction(id, 4)));
    await expect(corrected).rejects.toMatchObject({ reason: "record_signed" });
    await act(lead, ON, (ctx) => noteRefusalToSign(ctx, unsigned(id, 4)));
    expect((await rowOf(id))?.refusedToSign).toBe("被询问人核对后拒绝签名。");
  });

  it("F41: a refusal to sign is noted once with its witness on the paper, and the scan of it may follow", async () => {
    const { kase, lead, both } = await investigated();
    const { id } = await aRecord(lead, ON, kase.id, both);
    await act(lead, ON, (ctx) => issueInquiryRecord(ctx, { id, version: 1 }));
    const witness = "赵某某（示范社区居民委员会）";
    const note = NoteRefusalToSignInput.parse({
      ...{ id, version: 2, reason: "被询问人核对后拒绝签名，未说明理由。" },
      ...{ manner: "witnessed", witness },
    });
    await act(lead, ON, (ctx) => noteRefusalToSign(ctx, note));
    expect(await rowOf(id)).toMatchObject({ refusedToSign: note.reason, refusalWitness: witness, version: 3 });
    const text = await newestPaper(id);
    for (const words of [note.reason, `见证人：${witness}`, "见证人（签名）：", "询问人二（签名）："])
      expect(text).toContain(words);
    await expect(act(lead, ON, (ctx) => noteRefusalToSign(ctx, { ...note, version: 3 }))).rejects.toMatchObject({
      reason: "record_signed",
    });
    await act(lead, ON, async (ctx) => signInquiryRecord(ctx, { recordId: id, file: await scan() }));
    expect((await rowOf(id))?.signedFileId).not.toBeNull();
  });

  it("F41: without a witness it is filmed, and one of the two is named", async () => {
    const { kase, lead, both } = await investigated();
    const { id } = await aRecord(lead, ON, kase.id, both);
    await act(lead, ON, (ctx) => issueInquiryRecord(ctx, { id, version: 1 }));
    const note = { id, version: 2, reason: "被询问人核对后拒绝签名。" };
    expect(NoteRefusalToSignInput.safeParse({ ...note, manner: "witnessed" }).error?.issues[0]?.path).toEqual([
      "witness",
    ]);
    const filmed = NoteRefusalToSignInput.parse({ ...note, manner: "filmed" });
    await act(lead, ON, (ctx) => noteRefusalToSign(ctx, filmed));
    const text = await newestPaper(id);
    expect(text).toContain("没有见证人，全程录音录像。");
    expect(text).not.toContain("见证人（签名）");
  });
});
