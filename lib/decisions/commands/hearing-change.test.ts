import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aServedNotice, decisionRow, serve } from "@/db/factories/decisions";
import { decisionHearings, documentVoids, events, hearingChanges, hearingRecusals } from "@/db/schema";
import { issuedText } from "@/lib/testing/issued-text";
import { world } from "@/lib/testing/world";
import { hearingsOfDecision } from "../queries/hearings";
import { decisionsWaiting } from "../queries/waiting-decisions";
import { askChairRecusal } from "./ask-chair-recusal";
import { decideChairRecusal } from "./decide-chair-recusal";
import { recordHearing } from "./record-hearing";
import { requestHearing } from "./request-hearing";
import { rescheduleHearing } from "./reschedule-hearing";
import { scheduleHearing } from "./schedule-hearing";

const { officer, act } = world();
const ON = "2026-11-24";
const REASON = "会议室另有安排。";

const day = async (heldOn: string, chair = "lingdao") => ({
  ...{ heldOn, heldAt: "09:30", place: "局会议室", listeners: "", recorder: "何静", isPublic: true },
  chairId: (await officer(chair)).id,
});

const hearingOf = async (id: string) => {
  const [row] = await db().select().from(decisionHearings).where(eq(decisionHearings.decisionId, id));
  if (!row) throw new Error("no hearing");
  return row;
};

/** Told on 2026-11-24 for 2026-12-10 under 陈志远: version 5. */
async function aTold() {
  const decision = await aServedNotice(ON);
  const { id } = decision;
  const inspector = await officer("wangmin");
  const request = { id, version: 3, requestedOn: ON, request: "法定代表人高志强申请听证。" };
  await act(inspector, ON, (ctx) => requestHearing(ctx, request));
  const first = await day("2026-12-10");
  await act(inspector, ON, (ctx) => scheduleHearing(ctx, { id, version: 4, ...first }));
  return decision;
}

type Change = { heldOn: string; chair?: string; on?: string };

async function changed(id: string, { heldOn, chair, on = ON }: Change) {
  const { version } = await decisionRow(id);
  const input = { id, version, ...(await day(heldOn, chair)), reason: REASON };
  return act(await officer("wangmin"), on, (ctx) => rescheduleHearing(ctx, input));
}

async function recorded(id: string, on: string, outcome: "held" | "absent" | "withdrawn" = "held") {
  const { version } = await decisionRow(id);
  const said = { attended: "高志强", officersSaid: "提出事实和证据。", partySaid: "请求从轻。" };
  const rest = { closingWords: "坚持申辩意见。", finding: "建议维持拟作出的处罚。" };
  const input = { id, version, outcome, ...said, ...rest };
  return act(await officer("wangmin"), on, (ctx) => recordHearing(ctx, input));
}

async function asked(id: string, asker: "party" | "chair" = "party") {
  const { version } = await decisionRow(id);
  const input = { id, version, asker, reason: "主持人与代理人系亲属。" };
  return act(await officer("wangmin"), ON, (ctx) => askChairRecusal(ctx, input));
}

async function answered(id: string, decision: "granted" | "refused", by = "juzhang") {
  const { version } = await decisionRow(id);
  const input = { id, version, decision, reason: "经核实，情况属实。" };
  return act(await officer(by), ON, (ctx) => decideChairRecusal(ctx, input));
}

describe("rescheduleHearing", () => {
  it("replaces the notice, keeps what it said, and lets nothing be recorded on the earlier one", async () => {
    const { id, caseId } = await aTold();
    const first = await hearingOf(id);
    await serve(caseId, first.noticeId ?? "", ON);
    await changed(id, { heldOn: "2026-12-14" });
    const row = await hearingOf(id);
    expect(row).toMatchObject({ heldOn: "2026-12-14", outcome: null });
    expect(row.noticeId).not.toBe(first.noticeId);
    const [hearing] = await hearingsOfDecision(db(), id);
    const was = { heldOn: "2026-12-10", noticeId: first.noticeId, chair: "陈志远", reason: REASON };
    expect(hearing?.changes).toMatchObject([was]);
    const voids = await db()
      .select()
      .from(documentVoids)
      .where(eq(documentVoids.documentId, first.noticeId ?? ""));
    expect(voids).toMatchObject([{ replacedById: row.noticeId, reason: REASON }]);
    expect(await issuedText(row.noticeId)).toContain("听证通知书由本通知书替代，不再使用");
    await expect(recorded(id, "2026-12-14")).rejects.toMatchObject({ fields: { outcome: "hearing_held_untold" } });
    await expect(db().update(hearingChanges).set({ reason: "另有原因。" })).rejects.toThrow();
  });

  it("stands in the record of the hearing, with the reason", async () => {
    const { id, caseId } = await aTold();
    await changed(id, { heldOn: "2026-12-14" });
    await serve(caseId, (await hearingOf(id)).noticeId ?? "", "2026-12-02");
    await recorded(id, "2026-12-14");
    const record = await issuedText((await hearingOf(id)).recordId);
    expect(record).toContain(
      "听证通知书原定2026年12月10日9时30分在局会议室举行、由陈志远主持，因会议室另有安排而变更。",
    );
    const acts = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, id));
    expect(acts.map(({ act: name }) => name)).toContain("decision.rescheduleHearing");
  });

  it("counts the seven working days from its own service, also where only the place changes", async () => {
    const { id, caseId } = await aTold();
    await expect(changed(id, { heldOn: "2026-12-10", on: "2026-12-02" })).rejects.toMatchObject({
      fields: { heldOn: "hearing_too_soon" },
    });
    await changed(id, { heldOn: "2026-12-10" });
    await serve(caseId, (await hearingOf(id)).noticeId ?? "", "2026-12-02");
    await expect(recorded(id, "2026-12-10")).rejects.toMatchObject({ fields: { outcome: "hearing_held_untold" } });
  });

  it("is not open before the hearing was told, after it ended, or to a chair who holds the case", async () => {
    const { id } = await aServedNotice(ON);
    await expect(changed(id, { heldOn: "2026-12-14" })).rejects.toMatchObject({ reason: "hearing_not_scheduled" });
    const told = await aTold();
    await expect(changed(told.id, { heldOn: "2026-12-14", chair: "lizhe" })).rejects.toMatchObject({
      fields: { chairId: "chair_holds_case" },
    });
    await recorded(told.id, ON, "withdrawn");
    await expect(changed(told.id, { heldOn: "2026-12-14" })).rejects.toMatchObject({ reason: "hearing_ended_before" });
  });
});

describe("the chair's recusal", () => {
  it("granted: another presides, told anew, and both stand in the record", async () => {
    const { id, caseId } = await aTold();
    await asked(id);
    const head = await officer("juzhang");
    const mine = (rows: readonly { id: string }[]) => rows.filter((row) => row.id === id);
    expect(mine((await decisionsWaiting(head)).toRecuse)).toHaveLength(1);
    await expect(recorded(id, "2026-12-10")).rejects.toMatchObject({ fields: { outcome: "chair_recusal_waits" } });
    await answered(id, "granted");
    expect(mine((await decisionsWaiting(head)).toRecuse)).toEqual([]);
    expect(mine((await decisionsWaiting(await officer("wangmin"))).toArrange)).toHaveLength(1);
    await serve(caseId, (await hearingOf(id)).noticeId ?? "", ON);
    await expect(recorded(id, "2026-12-10")).rejects.toMatchObject({ fields: { outcome: "chair_recused" } });
    await expect(changed(id, { heldOn: "2026-12-14" })).rejects.toMatchObject({ fields: { chairId: "chair_recused" } });
    await changed(id, { heldOn: "2026-12-14", chair: "fazhi" });
    expect(mine((await decisionsWaiting(await officer("wangmin"))).toArrange)).toEqual([]);
    await serve(caseId, (await hearingOf(id)).noticeId ?? "", "2026-12-02");
    await recorded(id, "2026-12-14");
    const record = await issuedText((await hearingOf(id)).recordId);
    expect(record).toContain("当事人申请主持人陈志远回避：主持人与代理人系亲属。");
    expect(record).toContain("本机关负责人决定准予回避：经核实，情况属实。");
  });

  it("refused: the chair presides, with the reason on record, and may be asked anew", async () => {
    const { id, caseId } = await aTold();
    await asked(id, "chair");
    await expect(asked(id)).rejects.toMatchObject({ reason: "chair_recusal_waits" });
    await answered(id, "refused");
    await expect(answered(id, "granted")).rejects.toMatchObject({ reason: "no_chair_recusal" });
    await asked(id);
    await answered(id, "refused");
    await serve(caseId, (await hearingOf(id)).noticeId ?? "", ON);
    await recorded(id, "2026-12-10");
    const rows = await db().select().from(hearingRecusals);
    const { id: hearingId } = await hearingOf(id);
    const mine = rows.filter((row) => row.hearingId === hearingId);
    expect(mine.map(({ asker, isGranted }) => [asker, isGranted]).sort()).toEqual([
      ["chair", false],
      ["party", false],
    ]);
  });

  it("is decided by the head alone, and a request that was withdrawn needs no decision", async () => {
    const { id } = await aTold();
    await asked(id);
    await expect(answered(id, "refused", "wangmin")).rejects.toMatchObject({ reason: "not_your_post" });
    await recorded(id, ON, "withdrawn");
    expect(await hearingOf(id)).toMatchObject({ outcome: "withdrawn" });
  });
});
