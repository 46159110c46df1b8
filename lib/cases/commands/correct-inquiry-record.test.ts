import { asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { aRecord } from "@/db/factories/inquiries";
import { documents, events, inquiryCorrections, inquiryRecords } from "@/db/schema";
import { fileOrder } from "@/lib/closing/file-order";
import { fileContents } from "@/lib/closing/queries/file-contents";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { CorrectInquiryRecordInput, NoteRefusalToSignInput } from "../inquiry-input";
import { recordFile } from "../queries/inquiries";
import { correctInquiryRecord } from "./correct-inquiry-record";
import { issueInquiryRecord } from "./issue-inquiry-record";
import { noteRefusalToSign } from "./note-refusal-to-sign";

const { officer, act, employerId } = world();
const ON = "2026-11-18";
const ID_NUMBER = "11010519491231002X";

async function issued() {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const kase = await anAssignedCase(leader, lead, second, "2026-11-17", await employerId("91990101MA0H00010Q"));
  const { id } = await aRecord(lead, ON, kase.id, [lead, second]);
  await act(lead, ON, (ctx) => issueInquiryRecord(ctx, { id, version: 1 }));
  return { kase, leader, lead, id };
}

const correct = async (id: string, version: number, corrections: readonly object[], login = "wangmin") =>
  act(await officer(login), ON, (ctx) =>
    correctInquiryRecord(ctx, CorrectInquiryRecordInput.parse({ id, version, corrections })),
  );

const papersOf = (id: string) => db().select().from(documents).where(eq(documents.subjectId, id));

async function standing(id: string) {
  const [record] = await db().select().from(inquiryRecords).where(eq(inquiryRecords.id, id));
  const papers = await papersOf(id);
  const newest = papers.find((paper) => paper.id === record?.documentId);
  return { record, papers, newest, text: await pdfText(newest?.bytes ?? Buffer.alloc(0)) };
}

const answer = (replacement: string) => ({ place: "1.answer", replacement });

describe("correctInquiryRecord", () => {
  it("F41: the paper shows what stood and what replaced it, to be confirmed by the person; the first paper stays", async () => {
    const { kase, lead, id } = await issued();
    await correct(id, 2, [answer("木工，2026年8月进场。")]);
    const { record, papers, newest, text } = await standing(id);
    expect(papers).toHaveLength(2);
    expect(text).toContain("答：木工，2026年7月进场。（更正为）木工，2026年8月进场。");
    expect(text).toContain("更正情况");
    expect(text).toContain("1第1问的回答木工，2026年7月进场。木工，2026年8月进场。");
    expect(text).toContain("被询问人签名捺印");
    expect(text).toContain("被询问人（签名捺印）：");
    expect(text).toContain(ID_NUMBER);
    expect(JSON.stringify(newest?.input)).not.toContain(ID_NUMBER);
    expect(record).toMatchObject({ version: 3 });
    expect(record?.particulars).toMatchObject({ turns: [{ answer: "木工，2026年7月进场。" }] });
    const shown = await recordFile(lead, kase.id, id);
    expect(shown.shownTurns[0]).toMatchObject({
      answer: "木工，2026年8月进场。",
      answersBefore: ["木工，2026年7月进场。"],
      questionsBefore: [],
    });
    const parts = fileOrder(await fileContents(db(), kase.id)).filter(({ title }) => title.includes("询问笔录"));
    expect(parts.map(({ isReplaced }) => isReplaced).sort()).toEqual([false, true]);
    const gathered = (await db().select().from(events).where(eq(events.act, "case.gather"))).filter(
      ({ particulars }) => particulars.record === id,
    );
    expect(gathered.at(-1)?.particulars).toMatchObject({ gathered: "record_correction", places: 1 });
    expect(JSON.stringify(gathered)).not.toContain("进场");
  });

  it("F41: a place corrected twice keeps both earlier words, and a refusal keeps the corrections", async () => {
    const { lead, id } = await issued();
    await correct(id, 2, [answer("木工，2026年8月进场。")]);
    await correct(id, 3, [answer("木工，2026年8月3日进场。"), { place: "1.question", replacement: "你做什么工作？" }]);
    const rows = await db()
      .select()
      .from(inquiryCorrections)
      .where(eq(inquiryCorrections.recordId, id))
      .orderBy(asc(inquiryCorrections.ordinal));
    expect(rows.map(({ ordinal, stood }) => [ordinal, stood])).toEqual([
      [1, "木工，2026年7月进场。"],
      [2, "木工，2026年8月进场。"],
      [3, "你在该单位做什么工作？"],
    ]);
    const note = NoteRefusalToSignInput.parse({ id, version: 4, reason: "核对后拒绝签名。", manner: "filmed" });
    await act(lead, ON, (ctx) => noteRefusalToSign(ctx, note));
    const { text } = await standing(id);
    expect(text).toContain("答：木工，2026年7月进场。木工，2026年8月进场。（更正为）木工，2026年8月3日进场。");
    expect(text).toContain("被询问人未签名的情况：核对后拒绝签名。");
    await expect(correct(id, 5, [answer("别的话。")])).rejects.toMatchObject({ reason: "record_signed" });
  });

  it("refuses before it is issued, an unknown place, no change, an older form, a stranger and one not of the case", async () => {
    const { kase, lead, id } = await issued();
    const refuses = (corrections: readonly object[], version = 2, login = "wangmin") =>
      expect(correct(id, version, corrections, login)).rejects;
    await refuses([{ place: "7.answer", replacement: "x" }]).toMatchObject({
      fields: { "corrections.0.place": "correction_place_unknown" },
    });
    await refuses([answer("木工，2026年7月进场。")]).toMatchObject({
      fields: { "corrections.0.replacement": "correction_changes_nothing" },
    });
    await refuses([answer("x")], 1).toMatchObject({ code: "stale" });
    await refuses([answer("x")], 2, "daduizhang").toMatchObject({ reason: "not_case_officer" });
    await refuses([answer("x")], 2, "ylxjiancha").toMatchObject({ code: "not_found" });
    const second = await officer("lizhe");
    const draft = await aRecord(lead, ON, kase.id, [lead, second]);
    await expect(correct(draft.id, 1, [answer("x")])).rejects.toMatchObject({ reason: "record_not_issued" });
  });
});
