import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aServedNotice, decisionRow, serve } from "@/db/factories/decisions";
import { decisionHearings, documents, events, outbox } from "@/db/schema";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { employerDecision } from "../queries/employer-decisions";
import { recordHearing } from "./record-hearing";
import { askForHearing, requestHearing } from "./request-hearing";
import { rescheduleHearing } from "./reschedule-hearing";
import { scheduleHearing } from "./schedule-hearing";
import { submitDecision } from "./submit-decision";

const { officer, act, at, employerUser } = world();
const ON = "2026-11-24";

const request = (id: string, requestedOn = ON) => ({
  id,
  version: 3,
  requestedOn,
  request: "法定代表人高志强申请听证。",
});

const day = async (id: string, heldOn: string, chair = "lingdao") => ({
  ...{ id, version: 4, heldOn, heldAt: "09:30", place: "局会议室", listeners: "", recorder: "何静", isPublic: true },
  chairId: (await officer(chair)).id,
});

const held = (id: string, outcome: "held" | "absent") => ({
  ...{ id, version: 5, outcome, attended: "高志强", officersSaid: "提出事实和证据。", partySaid: "请求从轻。" },
  ...{ closingWords: "坚持申辩意见。", finding: "建议维持拟作出的处罚。" },
});

async function aRequestedHearing() {
  const decision = await aServedNotice(ON);
  await act(await officer("wangmin"), ON, (ctx) => requestHearing(ctx, request(decision.id)));
  return decision;
}

const textOf = async (id: string | null | undefined) => {
  const [paper] = await db()
    .select()
    .from(documents)
    .where(eq(documents.id, id ?? ""));
  return pdfText(paper?.bytes ?? Buffer.of());
};

const hearingsOf = (id: string) => db().select().from(decisionHearings).where(eq(decisionHearings.decisionId, id));

const hearingOf = async (id: string) => (await hearingsOf(id))[0];

describe("T-HEAR-REQ: the request", () => {
  it.each([
    ["2026-12-01", null],
    ["2026-12-02", "hearing_request_late"],
  ])("is in time within five working days of the notice: %s", async (requestedOn, fault) => {
    const { id } = await aServedNotice(ON);
    const asking = act(await officer("wangmin"), "2026-12-02", (ctx) => requestHearing(ctx, request(id, requestedOn)));
    if (fault === null) await expect(asking).resolves.toMatchObject({ id });
    else await expect(asking).rejects.toMatchObject({ code: "invalid", fields: { requestedOn: fault } });
  });

  it.each([
    ["2026-11-25", "hearing_day_ahead"],
    ["2026-11-23", "hearing_before_notice"],
  ])("is neither ahead of the day nor before the notice: %s", async (requestedOn, fault) => {
    const { id } = await aServedNotice(ON);
    await expect(
      act(await officer("wangmin"), ON, (ctx) => requestHearing(ctx, request(id, requestedOn))),
    ).rejects.toMatchObject({ code: "invalid", fields: { requestedOn: fault } });
  });

  it("keeps the proceeding from going on until the hearing has ended", async () => {
    const { id } = await aRequestedHearing();
    const inspector = await officer("wangmin");
    await expect(act(inspector, "2026-12-02", (ctx) => submitDecision(ctx, { id, version: 4 }))).rejects.toMatchObject({
      code: "refused",
      reason: "hearing_waits",
    });
  });
});

describe("T-HEAR-NOTICE: the notice of the hearing", () => {
  it.each([
    ["2026-12-02", "hearing_too_soon"],
    ["2026-12-03", null],
  ])("is seven working days before: %s", async (heldOn, fault) => {
    const { id } = await aRequestedHearing();
    const schedule = await day(id, heldOn);
    const scheduling = act(await officer("wangmin"), ON, (ctx) => scheduleHearing(ctx, schedule));
    if (fault === null) await expect(scheduling).resolves.toMatchObject({ id });
    else await expect(scheduling).rejects.toMatchObject({ code: "invalid", fields: { heldOn: fault } });
  });

  it("prints the 听证通知书, and refuses a chair who holds the case", async () => {
    const { id } = await aRequestedHearing();
    const inspector = await officer("wangmin");
    const own = await day(id, "2026-12-10", "lizhe");
    await expect(act(inspector, ON, (ctx) => scheduleHearing(ctx, own))).rejects.toMatchObject({
      fields: { chairId: "chair_holds_case" },
    });
    const foreign = await day(id, "2026-12-10", "ylxdaduizhang");
    await expect(act(inspector, ON, (ctx) => scheduleHearing(ctx, foreign))).rejects.toMatchObject({
      fields: { chairId: "chair_unknown" },
    });
    expect(await hearingOf(id)).toMatchObject({ chairId: null, noticeId: null });
    const schedule = await day(id, "2026-12-10");
    await act(inspector, ON, (ctx) => scheduleHearing(ctx, schedule));
    const text = await textOf((await hearingOf(id))?.noticeId);
    expect(text).toContain("2026年12月10日9时30分在局会议室公开举行听证");
    expect(text).toContain("听证主持人：陈志远");
  });
});

describe("recordHearing", () => {
  it("prints record and report of one that was held", async () => {
    const { id, caseId } = await aRequestedHearing();
    const inspector = await officer("wangmin");
    const schedule = await day(id, "2026-12-10");
    await act(inspector, ON, (ctx) => scheduleHearing(ctx, schedule));
    await serve(caseId, (await hearingOf(id))?.noticeId ?? "", ON);
    await act(inspector, "2026-12-10", (ctx) => recordHearing(ctx, held(id, "held")));
    const row = await hearingOf(id);
    expect(row).toMatchObject({ outcome: "held" });
    expect(await textOf(row?.recordId)).toContain("最后陈述坚持申辩意见。");
    expect(await textOf(row?.reportId)).toContain("建议维持拟作出的处罚。");
    const acts = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, id));
    expect(acts.map(({ act: name }) => name)).toContain("decision.recordHearing");
    await act(inspector, "2026-12-10", (ctx) => submitDecision(ctx, { id, version: 6 }));
    expect((await decisionRow(id)).state).toBe("submitted");
  });

  it("of one to which nobody came has a report and no record; before it is scheduled there is nothing to record", async () => {
    const { id, caseId } = await aRequestedHearing();
    const inspector = await officer("wangmin");
    await expect(
      act(inspector, ON, (ctx) => recordHearing(ctx, { ...held(id, "absent"), version: 4 })),
    ).rejects.toMatchObject({ code: "refused", reason: "hearing_not_scheduled" });
    const schedule = await day(id, "2026-12-10");
    await act(inspector, ON, (ctx) => scheduleHearing(ctx, schedule));
    await serve(caseId, (await hearingOf(id))?.noticeId ?? "", ON);
    await expect(act(inspector, "2026-12-09", (ctx) => recordHearing(ctx, held(id, "absent")))).rejects.toMatchObject({
      fields: { outcome: "hearing_not_held_yet" },
    });
    await act(inspector, "2026-12-10", (ctx) => recordHearing(ctx, held(id, "absent")));
    const row = await hearingOf(id);
    expect(row).toMatchObject({ outcome: "absent", recordId: null });
    expect(await textOf(row?.reportId)).toContain("视为放弃听证");
  });

  it.each([
    ["never", null, "hearing_held_untold"],
    ["a day too late", "2026-12-02", "hearing_held_untold"],
    ["on its last day", "2026-12-01", null],
  ])("T-HEAR-NOTICE: counts as held by the day on which its notice was served: %s", async (_how, servedOn, fault) => {
    const { id, caseId } = await aRequestedHearing();
    const inspector = await officer("wangmin");
    const schedule = await day(id, "2026-12-10");
    await act(inspector, ON, (ctx) => scheduleHearing(ctx, schedule));
    if (servedOn !== null) await serve(caseId, (await hearingOf(id))?.noticeId ?? "", servedOn);
    const recording = act(inspector, "2026-12-10", (ctx) => recordHearing(ctx, held(id, "held")));
    if (fault === null) await expect(recording).resolves.toMatchObject({ id });
    else await expect(recording).rejects.toMatchObject({ code: "invalid", fields: { outcome: fault } });
    expect(await hearingOf(id)).toMatchObject({ outcome: fault === null ? "held" : null });
  });

  it("takes nobody's absence for a waiver when the notice came too late, and lets the day be set anew", async () => {
    const { id, caseId } = await aRequestedHearing();
    const inspector = await officer("wangmin");
    const first = await day(id, "2026-12-10");
    await act(inspector, ON, (ctx) => scheduleHearing(ctx, first));
    const again = { ...(await day(id, "2026-12-21")), version: 5 };
    const twice = act(inspector, "2026-12-09", (ctx) => scheduleHearing(ctx, again));
    await expect(twice).rejects.toMatchObject({ reason: "hearing_scheduled_before" });
    await serve(caseId, (await hearingOf(id))?.noticeId ?? "", "2026-12-02");
    const absent = act(inspector, "2026-12-10", (ctx) => recordHearing(ctx, held(id, "absent")));
    await expect(absent).rejects.toMatchObject({ fields: { outcome: "hearing_notice_unserved" } });
    const why = { reason: "通知书没有按时送达。" };
    await act(inspector, "2026-12-10", (ctx) => rescheduleHearing(ctx, { ...again, ...why }));
    expect(await hearingOf(id)).toMatchObject({ heldOn: "2026-12-21", outcome: null });
  });
});

describe("T-HEAR-REQ: the party's own account", () => {
  const ask = async (id: string, on: string) =>
    act(await employerUser("ltjz"), on, (ctx) =>
      askForHearing(ctx, { id, version: 3, request: "罚款过重，要求听证。" }),
    );

  it("asks within its days, in the record that an officer would make, and the proceeding waits for the hearing", async () => {
    const { id } = await aServedNotice(ON);
    await ask(id, "2026-12-01");
    expect(await hearingOf(id)).toMatchObject({ requestedOn: "2026-12-01", isFromPortal: true, isLate: false });
    const again = act(await officer("wangmin"), "2026-12-01", (ctx) =>
      requestHearing(ctx, { ...request(id), version: 4 }),
    );
    await expect(again).rejects.toMatchObject({ reason: "hearing_requested_before" });
    const submit = act(await officer("wangmin"), "2026-12-02", (ctx) => submitDecision(ctx, { id, version: 4 }));
    await expect(submit).rejects.toMatchObject({ reason: "hearing_waits" });
  });

  it("is heard of by the officers who hold the case, each once, and not when one of them enters it", async () => {
    const [asked, entered] = [await aServedNotice(ON), await aServedNotice(ON)];
    await ask(asked.id, "2026-12-01");
    await act(await officer("wangmin"), ON, (ctx) => requestHearing(ctx, request(entered.id)));
    const told = (await db().select().from(outbox).where(eq(outbox.kind, "party-spoke"))).filter(({ payload }) =>
      [asked.id, entered.id].includes(String(payload.decisionId)),
    );
    expect(told[0]?.payload).toMatchObject({ said: "hearing_request", caseId: asked.caseId, saidOn: "2026-12-01" });
    const holders = await Promise.all([officer("wangmin"), officer("lizhe")]);
    expect(told.map(({ accountId }) => accountId).sort()).toEqual(holders.map(({ id }) => id).sort());
  });

  it("is told that it was late: kept once, and nothing waits for it", async () => {
    const { id } = await aServedNotice(ON);
    await ask(id, "2026-12-02");
    expect(await hearingOf(id)).toMatchObject({ requestedOn: "2026-12-02", isLate: true, noticeId: null });
    const seen = await employerDecision(await employerUser("ltjz"), id, at("2026-12-02"));
    expect(seen).toMatchObject({ hearings: [{ isLate: true }], hearingRefusal: "hearing_requested_before" });
    await act(await officer("wangmin"), "2026-12-02", (ctx) => submitDecision(ctx, { id, version: 4 }));
    expect((await decisionRow(id)).state).toBe("submitted");
  });

  it("that was late bars no paper that was posted in time, whose hearing leaves it as it is", async () => {
    const { id, caseId } = await aServedNotice(ON);
    await ask(id, "2026-12-02");
    const inspector = await officer("wangmin");
    const paper = { ...request(id, "2026-12-01"), version: 4 };
    await act(inspector, "2026-12-02", (ctx) => requestHearing(ctx, paper));
    const again = act(inspector, "2026-12-02", (ctx) => requestHearing(ctx, { ...paper, version: 5 }));
    await expect(again).rejects.toMatchObject({ reason: "hearing_requested_before" });
    const schedule = { ...(await day(id, "2026-12-14")), version: 5 };
    await act(inspector, "2026-12-02", (ctx) => scheduleHearing(ctx, schedule));
    const noticeId = (await hearingsOf(id)).find(({ isLate }) => !isLate)?.noticeId;
    await serve(caseId, noticeId ?? "", "2026-12-02");
    await act(inspector, "2026-12-14", (ctx) => recordHearing(ctx, { ...held(id, "held"), version: 6 }));
    const rows = await hearingsOf(id);
    const late = { isLate: true, heldOn: null, noticeId: null, outcome: null, recordId: null, reportId: null };
    expect(rows.find(({ isLate }) => isLate)).toMatchObject(late);
    expect(rows.find(({ isLate }) => !isLate)).toMatchObject({ heldOn: "2026-12-14", outcome: "held" });
  });

  it("does not exist for another employer", async () => {
    const { id } = await aServedNotice(ON);
    const other = await employerUser("xdcy");
    const asking = act(other, ON, (ctx) => askForHearing(ctx, { id, version: 3, request: "要求听证。" }));
    await expect(asking).rejects.toMatchObject({ code: "not_found" });
  });
});
