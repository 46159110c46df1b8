import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint, anOpenedCase } from "@/db/factories/complaints";
import { cases, complaints, deadlines, documents, events } from "@/db/schema";
import { PROCESS_VERSION } from "@/lib/cases/process-version";
import { LIMITS_VERSION } from "@/lib/deadlines/limit-versions";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { acceptComplaint } from "./accept-complaint";
import { declineComplaint } from "./decline-complaint";
import { handOverComplaint } from "./hand-over-complaint";
import { linkEmployer } from "./link-employer";
import { receiveSupplement, requestSupplement } from "./request-supplement";

const { officer, act, employerId } = world();
const LONGTENG = "91990101MA0H00010Q";

const rowOf = async (id: string) => (await db().select().from(complaints).where(eq(complaints.id, id)))[0];
const papersAbout = async (fileId: string) =>
  db().select().from(documents).where(eq(documents.fileId, fileId)).orderBy(documents.issuedAt);
const acceptance = {
  title: "测试市龙腾建筑劳务有限公司涉嫌拖欠工资案",
  articles: "《中华人民共和国劳动法》第五十条",
  proposal: "投诉反映该单位拖欠工资，符合受理条件，建议立案调查。",
  opinion: "符合受理条件，同意受理并立案。",
};

describe("acceptComplaint", () => {
  it("T-FILE: opens the case the same day, meets T-ACCEPT, starts T-INV and T-PEN-90, issues both papers", async () => {
    const leader = await officer("daduizhang");
    const kase = await anOpenedCase(leader, "2026-11-18", await employerId(LONGTENG));
    expect(await rowOf(kase.complaintId)).toMatchObject({
      state: "accepted",
      caseId: kase.id,
      decidedOn: "2026-11-18",
    });
    const [row] = await db().select().from(cases).where(eq(cases.id, kase.id));
    expect(row).toMatchObject({ state: "opened", openedOn: "2026-11-18", originKind: "complaint" });
    expect(row?.processVersion).toBe(PROCESS_VERSION);
    const clocks = await db().select().from(deadlines).where(eq(deadlines.fileId, kase.id));
    expect(clocks.map((clock) => [clock.limitKey, clock.state]).sort()).toEqual([
      ["T-INV", "running"],
      ["T-PEN-90", "running"],
    ]);
    expect(clocks.every(({ limitsVersion }) => limitsVersion === LIMITS_VERSION)).toBe(true);
    const [met] = await db().select().from(deadlines).where(eq(deadlines.subjectId, kase.complaintId));
    expect(met).toMatchObject({ limitKey: "T-ACCEPT", state: "met", endedOn: "2026-11-18" });
    const papers = await papersAbout(kase.id);
    expect(papers.map((paper) => paper.paperKey).sort()).toEqual(["acceptance-notice", "case-opening-approval"]);
    const approval = papers.find((paper) => paper.paperKey === "case-opening-approval");
    const said = "投诉反映该单位拖欠工资，符合受理条件，建议立案调查。";
    const decided = `符合受理条件，同意受理并立案。\n${leader.name}　2026年11月18日`;
    expect(approval).toMatchObject({ templateVersion: 3, input: { proposal: said, decision: decided } });
    const notice = papers.find((paper) => paper.paperKey === "acceptance-notice");
    expect(notice?.number).toMatch(/^示人社监受字〔2026〕\d+号$/);
    expect(await pdfText(notice?.bytes ?? Buffer.alloc(0))).toContain("特此通知。");
  });

  it("refuses an inspector, a complaint without a respondent, and an old page", async () => {
    const inspector = await officer("wangmin");
    const leader = await officer("daduizhang");
    const { id } = await aComplaint(inspector, "2026-11-18");
    const input = { id, version: 1, ...acceptance };
    await expect(act(inspector, "2026-11-18", (ctx) => acceptComplaint(ctx, input))).rejects.toMatchObject({
      reason: "not_your_post",
    });
    await expect(act(leader, "2026-11-18", (ctx) => acceptComplaint(ctx, input))).rejects.toMatchObject({
      reason: "employer_not_linked",
    });
    await expect(
      act(leader, "2026-11-18", (ctx) => acceptComplaint(ctx, { ...input, version: 7 })),
    ).rejects.toMatchObject({ code: "stale" });
    expect(await papersAbout(id)).toHaveLength(1);
  });

  it("does not exist for the squad leader of another county", async () => {
    const { id } = await aComplaint(await officer("wangmin"), "2026-11-18");
    const stranger = await officer("ylxdaduizhang");
    await expect(
      act(stranger, "2026-11-18", (ctx) => acceptComplaint(ctx, { id, version: 1, ...acceptance })),
    ).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("declineComplaint", () => {
  it("keeps the coded ground, issues the notice, and stands in the register", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aComplaint(leader, "2026-11-18");
    const input = {
      id,
      version: 1,
      ground: "other_procedure" as const,
      reason: "本人已就同一请求申请劳动仲裁。",
      otherRoute: "",
    };
    await act(leader, "2026-11-19", (ctx) => declineComplaint(ctx, input));
    expect(await rowOf(id)).toMatchObject({ state: "declined", declineGround: "other_procedure" });
    const notice = (await papersAbout(id)).find((paper) => paper.paperKey === "non-acceptance-notice");
    expect(await pdfText(notice?.bytes ?? Buffer.alloc(0))).toContain("本人已就同一请求申请劳动仲裁。");
    const acts = await db()
      .select({ act: events.act })
      .from(events)
      .where(and(eq(events.subjectId, id), eq(events.act, "complaint.decline")));
    expect(acts).toHaveLength(1);
    await expect(
      act(leader, "2026-11-19", (ctx) => declineComplaint(ctx, { ...input, version: 2 })),
    ).rejects.toMatchObject({ reason: "illegal_transition" });
  });
});

describe("supplement", () => {
  it("stops the clock, starts it anew when it has come in, and may be asked for only once", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aComplaint(leader, "2026-11-16");
    await act(leader, "2026-11-18", (ctx) =>
      requestSupplement(ctx, {
        id,
        version: 1,
        missing: "用人单位的名称或者地址\n工资拖欠的期间",
        dueOn: "2026-12-09",
      }),
    );
    await act(leader, "2026-11-24", (ctx) =>
      receiveSupplement(ctx, { id, version: 2, receivedOn: "2026-11-24", received: "补交了工牌照片" }),
    );
    const clocks = await db().select().from(deadlines).where(eq(deadlines.subjectId, id)).orderBy(deadlines.startedOn);
    expect(clocks.map(({ limitKey, startedOn, dueOn, state }) => [limitKey, startedOn, dueOn, state])).toEqual([
      ["T-ACCEPT", "2026-11-16", "2026-11-23", "met"],
      ["SUPPLEMENT-DUE", "2026-11-18", "2026-12-09", "met"],
      ["T-ACCEPT", "2026-11-24", "2026-12-01", "running"],
    ]);
    await expect(
      act(leader, "2026-11-25", (ctx) =>
        requestSupplement(ctx, { id, version: 3, missing: "再补正一次", dueOn: "2026-12-09" }),
      ),
    ).rejects.toMatchObject({ reason: "supplement_asked_before" });
  });
});

describe("a supplement that is entered late", () => {
  it("starts the clock on the day on which it came, between the asking and today", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aComplaint(leader, "2026-11-12");
    const asked = { id, version: 1, missing: "工资拖欠的期间", dueOn: "2026-12-09" };
    await act(leader, "2026-11-13", (ctx) => requestSupplement(ctx, asked));
    const receive = (receivedOn: string) =>
      act(leader, "2026-11-23", (ctx) =>
        receiveSupplement(ctx, { id, version: 2, receivedOn, received: "补交了工牌照片" }),
      );
    for (const day of ["2026-11-12", "2026-11-24"]) {
      await expect(receive(day)).rejects.toMatchObject({ fields: { receivedOn: "supplement_day_ahead" } });
    }
    await receive("2026-11-16");
    const running = and(eq(deadlines.subjectId, id), eq(deadlines.state, "running"));
    expect(await db().select().from(deadlines).where(running)).toMatchObject([
      { limitKey: "T-ACCEPT", startedOn: "2026-11-16", dueOn: "2026-11-23" },
    ]);
  });
});

describe("declining because of the two years", () => {
  it("is refused while the entered end of the act lies within them", async () => {
    const leader = await officer("daduizhang");
    const decline = async (happenedUntil: string) => {
      const { id } = await aComplaint(leader, "2026-11-16", { happenedFrom: "", happenedUntil });
      const input = { id, version: 1, ground: "over_two_years", reason: "行为终了已超过二年。" } as const;
      return act(leader, "2026-11-18", (ctx) => declineComplaint(ctx, { ...input, otherRoute: "" }));
    };
    await expect(decline("2026-10-31")).rejects.toMatchObject({ fields: { ground: "within_two_years" } });
    await expect(decline("2024-11-16")).rejects.toMatchObject({ fields: { ground: "within_two_years" } });
    await decline("2024-11-12");
    await decline("");
  });
});

describe("a supplement to a tip", () => {
  it("is asked for and comes in without a paper that would be addressed to its informant", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aComplaint(leader, "2026-11-16", { kind: "tip" });
    const asked = { id, version: 1, missing: "用人单位的地址", dueOn: "2026-12-09" };
    await act(leader, "2026-11-18", (ctx) => requestSupplement(ctx, asked));
    expect((await papersAbout(id)).map((paper) => paper.paperKey)).toEqual(["tip-register"]);
    const [clock] = await db()
      .select()
      .from(deadlines)
      .where(and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, "SUPPLEMENT-DUE")));
    expect(clock).toMatchObject({ state: "running", dueOn: "2026-12-09", basis: "告知补正" });
    await act(leader, "2026-11-24", (ctx) =>
      receiveSupplement(ctx, { id, version: 2, receivedOn: "2026-11-24", received: "补来了地址" }),
    );
    expect(await rowOf(id)).toMatchObject({ state: "received" });
  });
});

describe("a day by which to supplement", () => {
  it("lies after today, and stands on the notice and in the clock", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aComplaint(leader, "2026-11-16");
    const asked = { id, version: 1, missing: "用人单位的名称或者地址" };
    await expect(
      act(leader, "2026-11-18", (ctx) => requestSupplement(ctx, { ...asked, dueOn: "2026-11-18" })),
    ).rejects.toMatchObject({ fields: { dueOn: "due_not_after_today" } });
    await act(leader, "2026-11-18", (ctx) => requestSupplement(ctx, { ...asked, dueOn: "2026-11-19" }));
    const notice = (await papersAbout(id)).find((paper) => paper.paperKey === "supplement-notice");
    expect(await pdfText(notice?.bytes ?? Buffer.alloc(0))).toContain("2026年11月19日前");
  });
});

describe("handOverComplaint", () => {
  it("issues the letter and ends the clock", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aComplaint(leader, "2026-11-18");
    await act(leader, "2026-11-19", (ctx) =>
      handOverComplaint(ctx, {
        id,
        version: 1,
        to: "测试市样例县人力资源和社会保障局",
        reason: "用工所在地在样例县。",
      }),
    );
    expect(await rowOf(id)).toMatchObject({ state: "handed_over", handedOverTo: "测试市样例县人力资源和社会保障局" });
    expect((await papersAbout(id)).map((paper) => paper.paperKey)).toContain("handover-letter");
  });
});

describe("linkEmployer", () => {
  it("enters a new employer provisionally, and wants one or the other", async () => {
    const inspector = await officer("wangmin");
    const { id } = await aComplaint(inspector, "2026-11-18");
    const empty = {
      id,
      version: 1,
      employerId: "",
      name: "",
      creditCode: "",
      address: "",
      legalRepresentative: "",
      contactPhone: "",
    };
    await expect(act(inspector, "2026-11-18", (ctx) => linkEmployer(ctx, empty))).rejects.toMatchObject({
      fields: { name: "employer_choice_missing" },
    });
    await act(inspector, "2026-11-18", (ctx) => linkEmployer(ctx, { ...empty, name: "某工地劳务队" }));
    expect((await rowOf(id))?.employerId).not.toBeNull();
  });
});
