import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { answerOf, aRecordedVisit, aVisitOfCase } from "@/db/factories/patrols";
import { events, patrolAnswers, patrolLateAnswers, patrolPhotos } from "@/db/schema";
import { storeUpload } from "@/lib/attachments/store-upload";
import { evidenceOfCase } from "@/lib/cases/queries/evidence";
import { newId } from "@/lib/kernel/ids";
import { filesFolder, uploadOf } from "@/lib/testing/files";
import { world } from "@/lib/testing/world";
import { AttachPhotoInput } from "../answer-input";
import { inspectionItemKeys, itemsOf } from "../inspection-items";
import { checklistOf } from "../queries/checklist";
import { RecordFields } from "../record-input";
import { answerQuestion } from "./answer-question";
import { attachPhoto } from "./attach-photo";
import { carryVisit } from "./carry-visit";

filesFolder();
const { officer, act } = world();
const ON = "2026-11-16";
const LATER = "2026-11-17";
const danger = { ground: "danger", apartBecause: "情况紧急，单独核实。" } as const;
const writtenAt = `${ON}T03:20:00.000Z`;

async function send(visitId: string, over: Parameters<typeof answerOf>[1] = {}) {
  const answer = await answerOf(visitId, { writtenAt, ...over }, "lizhe");
  return act(await officer("lizhe"), LATER, (ctx) => answerQuestion(ctx, answer));
}

async function photograph(visitId: string, questionKey = "contract.written") {
  const second = await officer("lizhe");
  const [file] = (await storeUpload(uploadOf(`补传,${newId()}\n`, "补传.csv"))).files;
  const place = { visitId, accountId: second.id, questionKey };
  const photo = AttachPhotoInput.parse({ ...place, file, writtenAt });
  return act(second, LATER, (ctx) => attachPhoto(ctx, photo));
}

describe("补收的现场记录", () => {
  it("keeps what the second phone sends after the record beside it, once, with when it was written", async () => {
    const { id } = await aRecordedVisit(ON, danger);
    const entryId = newId();
    const late = { outcome: "late", version: 1, savedAt: `${LATER} 12:00` };
    expect(await send(id, { entryId, note: "另有木工3人没有合同。" })).toEqual(late);
    expect(await send(id, { entryId, note: "另有木工3人没有合同。" })).toEqual(late);
    expect(await db().$count(patrolLateAnswers, eq(patrolLateAnswers.visitId, id))).toBe(1);
    const [standing] = await db().select().from(patrolAnswers).where(eq(patrolAnswers.visitId, id));
    expect(standing).toMatchObject({ note: "木工班组12人没有订立书面劳动合同。", version: 1 });
    const come = { by: "李喆", writtenAt: `${ON} 11:20`, receivedAt: `${LATER} 12:00` };
    await photograph(id);
    const { late: answers, photos } = await checklistOf(id);
    expect(answers).toMatchObject([{ verdict: "no", note: "另有木工3人没有合同。", ...come }]);
    expect(photos.map(({ isLate }) => isLate)).toEqual([false, true]);
    expect(photos[1]).toMatchObject(come);
    const added = and(eq(events.act, "visit.addLate"), eq(events.subjectId, id));
    expect(await db().$count(events, added)).toBe(2);
  });

  it("keeps nothing twice that the record says already", async () => {
    const { id } = await aRecordedVisit(ON, danger);
    expect(await send(id)).toMatchObject({ outcome: "saved", version: 1 });
    expect(await db().$count(patrolLateAnswers, eq(patrolLateAnswers.visitId, id))).toBe(0);
  });

  it("ends when the material has become evidence, where what came late says so", async () => {
    const { id, caseId } = await aVisitOfCase(ON);
    await photograph(id);
    await act(await officer("wangmin"), LATER, (ctx) => carryVisit(ctx, { id, caseId }));
    const refused = { reason: "late_after_carrying" };
    await expect(send(id, { note: "又发现一人。" })).rejects.toMatchObject(refused);
    await expect(photograph(id)).rejects.toMatchObject(refused);
    expect(await db().$count(patrolPhotos, and(eq(patrolPhotos.visitId, id), eq(patrolPhotos.isLate, true)))).toBe(1);
  });

  it("is evidence of what it was taken for, also where the record answers nothing of that", async () => {
    const { id, caseId } = await aVisitOfCase(ON);
    const answered = await db().select().from(patrolAnswers).where(eq(patrolAnswers.visitId, id));
    const unanswered = itemsOf(inspectionItemKeys)
      .flatMap(({ questions }) => questions)
      .find(({ key }) => !answered.some(({ questionKey }) => questionKey === key));
    await photograph(id, unanswered?.key);
    await act(await officer("wangmin"), LATER, (ctx) => carryVisit(ctx, { id, caseId }));
    const named = (await evidenceOfCase(await officer("wangmin"), caseId)).filter(({ name }) => name.includes("照片"));
    expect(named.map(({ kind }) => kind)).toEqual(["audiovisual", "audiovisual"]);
    expect(named.some(({ purpose }) => purpose.includes(unanswered?.statement ?? "?"))).toBe(true);
  });

  it("asks, before the record is made, whether both phones have sent", () => {
    const record = {
      place: "示范小区二期项目部",
      present: [{ name: "刘会计", post: "财务" }],
      facts: "没有发现问题。",
    };
    const filled = { ...record, promises: "", signing: "to_sign", refusal: "" };
    expect(RecordFields.safeParse({ ...filled, bothSent: true }).success).toBe(true);
    expect(RecordFields.safeParse({ ...filled, bothSent: false }).error?.issues[0]?.path).toEqual(["bothSent"]);
  });
});
