import { and, desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anApprovedVisit, answerOf, aStartedVisit, recordEntry, startEntry } from "@/db/factories/patrols";
import { documents, events, patrolAnswers, patrolConflicts, patrolPhotos, patrolVisits } from "@/db/schema";
import { StoredUpload } from "@/lib/attachments/stored-upload";
import { sha256 } from "@/lib/kernel/cipher";
import { newId } from "@/lib/kernel/ids";
import { pdfText } from "@/lib/testing/pdf-text";
import { reasonOf } from "@/lib/testing/reason-of";
import { act, at, employerId, officer, world } from "@/lib/testing/world";
import { MOST_PHOTOS } from "../answer-input";
import { isBriefed } from "../queries/brief";
import { visitByCode } from "../queries/visit-by-code";
import { visitFile } from "../queries/visit-file";
import { StartUrgentVisitInput } from "../visit-input";
import { urgencyWords } from "../visit-labels";
import { answerQuestion } from "./answer-question";
import { approveVisitAfterwards } from "./approve-visit";
import { attachPhoto } from "./attach-photo";
import { openBrief } from "./open-brief";
import { recordVisit } from "./record-visit";
import { settleConflict } from "./settle-conflict";
import { startUrgentVisit } from "./start-urgent-visit";
import { startVisit } from "./start-visit";

world();

const ON = "2026-11-16";
const danger = { ground: "danger", apartBecause: "情况紧急，单独核实。" } as const;

const rowOf = async (id: string) => {
  const [row] = await db().select().from(patrolVisits).where(eq(patrolVisits.id, id));
  if (!row) throw new Error("the visit is gone");
  return row;
};

describe("入企", () => {
  it("asks for the brief or a reason, and records who opened it", async () => {
    const inspector = await officer("lizhe");
    const { id } = await anApprovedVisit(ON, { ...danger, plannedOn: ON });
    const start = { ...startEntry(id), briefSkippedBecause: "" };
    const starting = () => reasonOf(act(inspector, ON, (ctx) => startVisit(ctx, start)));
    expect(await starting()).toEqual({ briefSkippedBecause: "brief_not_opened" });
    await act(inspector, ON, (ctx) => openBrief(ctx, { id }));
    const [event] = await db().select().from(events).orderBy(desc(events.seq)).limit(1);
    expect(event).toMatchObject({ act: "visit.openBrief", subjectId: id, actorId: inspector.id });
    expect(await isBriefed(await rowOf(id))).toBe(true);
    expect(await starting()).toBe("done");
  });

  it("takes so many photographs and no more", async () => {
    const inspector = await officer("wangmin");
    const { id } = await aStartedVisit(ON, danger);
    const attach = async () => {
      const digest = sha256(newId());
      const kept = { copySha256: null, copyContentType: null, scanState: "unscanned" as const };
      const file = { sha256: digest, sm3: digest, size: 1, contentType: "image/jpeg", name: "现场.jpg", ...kept };
      const photo = { visitId: id, accountId: inspector.id, questionKey: "contract.written" };
      return act(inspector, ON, (ctx) => attachPhoto(ctx, { ...photo, file: StoredUpload.parse(file) }));
    };
    await attach();
    const [first] = await db().select().from(patrolPhotos).where(eq(patrolPhotos.visitId, id));
    if (!first) throw new Error("no photograph");
    const more = Array.from({ length: MOST_PHOTOS - 1 }, () => ({ ...first, id: newId() }));
    await db().insert(patrolPhotos).values(more);
    expect(await reasonOf(attach())).toBe("photos_too_many");
    expect(await db().$count(patrolPhotos, eq(patrolPhotos.visitId, id))).toBe(MOST_PHOTOS);
  });

  it("is the time of arrival, under a code that tells the employer who comes and by which approval", async () => {
    const { id, code } = await aStartedVisit(ON, danger);
    expect(code).toMatch(/^[A-Z0-9]{16}$/);
    expect(await rowOf(id)).toMatchObject({ state: "under_way", startedAt: at(ON), noticeShown: "code" });
    const seen = await visitByCode(code);
    expect(seen).toMatchObject({ leadName: "王敏", secondName: "李喆", approvedOn: ON, isRated: false });
    expect(seen.noticeNumber).toMatch(/检字/);
    expect(Object.keys(seen)).not.toContain("groundNote");
    expect(await reasonOf(visitByCode("ABCDEFGHJKMNPQRT"))).toBe("not_found");
  });

  it("does not begin before its day, nor by another than the two", async () => {
    const { id } = await anApprovedVisit(ON, danger);
    const starting = async (login: string) => {
      const person = await officer(login);
      return reasonOf(act(person, ON, (ctx) => startVisit(ctx, startEntry(id))));
    };
    expect(await starting("wangmin")).toBe("before_planned_day");
    expect(await starting("guoqi")).toBe("not_visit_officer");
    expect(await starting("xieguan")).toBe("assistant_may_not");
  });

  it("begins first when it cannot wait, and its approval is made up once", async () => {
    const [lead, second, leader] = [await officer("wangmin"), await officer("lizhe"), await officer("daduizhang")];
    const urgent = {
      ...{ employerId: await employerId("91990101MA0H00029M"), secondId: second.id, ground: "danger" as const },
      ...{ groundNote: "接报后厨有一名少年受伤，须立即到场。", itemKeys: ["protected" as const] },
      ...{ urgency: "evidence" as const, noticeShown: "paper" as const },
    };
    const { id } = await act(lead, ON, (ctx) => startUrgentVisit(ctx, urgent));
    const begun = { state: "under_way", isUrgent: true, urgency: "evidence", isCounted: false, approvedOn: null };
    expect(await rowOf(id)).toMatchObject(begun);
    expect(StartUrgentVisitInput.safeParse({ ...urgent, urgency: "unspecified" }).success).toBe(false);
    expect(StartUrgentVisitInput.safeParse(urgent).success).toBe(true);
    const told = and(eq(events.subjectId, id), eq(events.act, "visit.startUrgently"));
    const [event] = await db().select({ particulars: events.particulars }).from(events).where(told);
    expect(event?.particulars).toMatchObject({ urgency: "evidence", ground: "danger" });
    expect(urgencyWords("evidence")).toBe("证据可能灭失或者以后难以取得");
    expect(urgencyWords("whim")).toBeUndefined();
    const approval = { id, version: 2, opinion: "情况紧急，同意补办。" };
    const approve = (version: number) =>
      act(leader, ON, (ctx) => approveVisitAfterwards(ctx, { ...approval, version }));
    expect((await approve(2)).number).toMatch(/检字/);
    const forms = and(eq(documents.fileId, id), eq(documents.paperKey, "inspection-approval"));
    const [form] = await db().select().from(documents).where(forms);
    expect((await pdfText(form?.bytes ?? Buffer.of())).replaceAll(/\s/g, "")).toContain(
      "情况紧急（证据可能灭失或者以后难以取得），先行实施检查，事后补办审批。",
    );
    expect(await reasonOf(approve(3))).toBe("approved_already");
    const alone = { ...urgent, secondId: lead.id };
    expect(await reasonOf(act(lead, ON, (ctx) => startUrgentVisit(ctx, alone)))).toEqual({
      secondId: "same_inspector_twice",
    });
  });
});

describe("现场检查表", () => {
  it("keeps an answer, says when, and takes the same entry twice as one", async () => {
    const lead = await officer("wangmin");
    const { id } = await aStartedVisit(ON, danger);
    const answer = await answerOf(id);
    const send = () => act(lead, ON, (ctx) => answerQuestion(ctx, answer));
    expect(await send()).toEqual({ outcome: "saved", version: 1, savedAt: "2026-11-16 12:00" });
    expect(await send()).toEqual({ outcome: "saved", version: 1, savedAt: "2026-11-16 12:00" });
    expect(await db().$count(events, and(eq(events.act, "visit.answer"), eq(events.subjectId, id)))).toBe(1);
  });

  it("keeps both of two answers that did not see each other, until one is chosen", async () => {
    const [lead, second] = [await officer("wangmin"), await officer("lizhe")];
    const { id } = await aStartedVisit(ON, danger);
    const first = await answerOf(id);
    const other = await answerOf(id, { verdict: "yes", note: "抽查的合同齐全。" }, "lizhe");
    await act(lead, ON, (ctx) => answerQuestion(ctx, first));
    const beside = () => act(second, ON, (ctx) => answerQuestion(ctx, other));
    expect(await beside()).toMatchObject({ outcome: "conflict", version: 1 });
    expect(await beside()).toMatchObject({ outcome: "conflict", version: 1 });
    const waiting = await db().select().from(patrolConflicts).where(eq(patrolConflicts.visitId, id));
    expect(waiting).toMatchObject([{ verdict: "yes", note: "抽查的合同齐全。", writtenBy: second.id, kept: null }]);
    const version = (await rowOf(id)).version;
    const recording = act(lead, ON, (ctx) => recordVisit(ctx, recordEntry(id, version)));
    expect(await reasonOf(recording)).toBe("conflict_waits");
    const settle = () => act(lead, ON, (ctx) => settleConflict(ctx, { id: waiting[0]?.id ?? "", keep: "waiting" }));
    await settle();
    expect(await reasonOf(settle())).toBe("conflict_settled");
    const [answer] = await db().select().from(patrolAnswers).where(eq(patrolAnswers.visitId, id));
    expect(answer).toMatchObject({ verdict: "yes", version: 2, answeredBy: second.id });
  });

  it("sends nobody's queue but one's own, and no question that the visit does not ask", async () => {
    const second = await officer("lizhe");
    const { id } = await aStartedVisit(ON, danger);
    const written = await answerOf(id);
    expect(await reasonOf(act(second, ON, (ctx) => answerQuestion(ctx, written)))).toBe("queue_of_another");
    const astray = await answerOf(id, { questionKey: "dispatch.permit" }, "lizhe");
    expect(await reasonOf(act(second, ON, (ctx) => answerQuestion(ctx, astray)))).toEqual({
      questionKey: "question_unknown",
    });
    const stranger = await answerOf(id, {}, "guoqi");
    const guoqi = await officer("guoqi");
    expect(await reasonOf(act(guoqi, ON, (ctx) => answerQuestion(ctx, stranger)))).toBe("not_visit_officer");
  });

  it("becomes a record by both, with certificates shown, who was there, what was found, and signatures or why not", async () => {
    const lead = await officer("wangmin");
    const { id } = await aStartedVisit(ON, danger);
    const recording = (over: object = {}) =>
      rowOf(id).then(({ version }) =>
        reasonOf(act(lead, ON, (ctx) => recordVisit(ctx, { ...recordEntry(id, version), ...over }))),
      );
    expect(await recording()).toBe("nothing_answered");
    await act(lead, ON, async (ctx) => answerQuestion(ctx, await answerOf(id, { note: "" })));
    expect(await recording()).toBe("finding_without_facts");
    const facts = await answerOf(id, { baseVersion: 1 });
    await act(lead, ON, (ctx) => answerQuestion(ctx, facts));
    expect(await recording({ signing: "refused", refusal: "刘会计核对后拒绝签名。" })).toBe("done");
    const visit = await rowOf(id);
    expect(visit).toMatchObject({ state: "recorded", promises: "十日内补订。" });
    const [paper] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, visit.recordId ?? ""));
    const text = await pdfText(paper?.bytes ?? Buffer.alloc(0));
    for (const words of [
      "已经出示执法证件",
      "刘会计（财务）",
      "木工班组12人",
      "刘会计核对后拒绝签名。",
      "和承诺：十日内补订",
    ]) {
      expect(text).toContain(words);
    }
    expect((await visitFile(lead, id, at(ON))).refusalOf("answer")).toBe("illegal_transition");
  });
});
