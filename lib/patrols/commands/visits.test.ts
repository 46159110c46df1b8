import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anApprovedPlan, anApprovedVisit, aProposedVisit, visitEntry } from "@/db/factories/patrols";
import { documents, employers, events, inspectorCertificates, patrolCaps, patrolVisits } from "@/db/schema";
import { returnPointsOf } from "@/lib/returns/queries/return-points";
import { pdfText } from "@/lib/testing/pdf-text";
import { reasonOf } from "@/lib/testing/reason-of";
import { act, employerId, officer, world } from "@/lib/testing/world";
import { capCount, capHistory } from "../queries/caps";
import { nearVisits } from "../queries/near-visits";
import { visitBudget } from "../queries/visit-budget";
import { visitCount, visitList } from "../queries/visit-list";
import { approveVisit } from "./approve-visit";
import { cancelVisit } from "./cancel-visit";
import { giveBackVisit } from "./give-back-visit";
import { joinVisit } from "./join-visit";
import { proposeVisit } from "./propose-visit";
import { reviseVisit } from "./revise-visit";
import { setCap } from "./set-cap";

world();

const ON = "2026-11-16";
const XINDA = "91990101MA0H00029M";
const KUAIJIE = "91990101MA0H00037G";

const rowOf = async (id: string) => {
  const [row] = await db().select().from(patrolVisits).where(eq(patrolVisits.id, id));
  return row;
};

const approval = (id: string, version = 1) => ({ id, version, opinion: "同意检查。" });

describe("安排检查", () => {
  it("goes to the file that stands, not to one that was made an alias", async () => {
    const [from, into] = [await employerId(XINDA), await employerId(KUAIJIE)];
    const before = await db().$count(patrolVisits);
    await db().update(employers).set({ mergedIntoId: into }).where(eq(employers.id, from));
    expect(await reasonOf(aProposedVisit(ON, { employerId: from }))).toEqual({ employerId: "employer_merged" });
    await db().update(employers).set({ mergedIntoId: null }).where(eq(employers.id, from));
    expect(await db().$count(patrolVisits)).toBe(before);
  });

  it("is near a visit of a file that was merged since", async () => {
    const [from, into] = [await employerId(XINDA), await employerId(KUAIJIE)];
    const old = await aProposedVisit(ON, { employerId: from, ground: "danger" });
    await db().update(employers).set({ mergedIntoId: into }).where(eq(employers.id, from));
    const near = await nearVisits(db(), await officer("wangmin"), { employerId: into, plannedOn: "2026-11-30" });
    await db().update(employers).set({ mergedIntoId: null }).where(eq(employers.id, from));
    expect(near.map(({ id }) => id)).toEqual([old.id]);
    const reason = "单位档案核对中，另行安排。";
    await act(await officer("wangmin"), ON, (ctx) => cancelVisit(ctx, { id: old.id, version: 1, reason }));
  });

  it("is proposed by two certified inspectors, takes a place of the year and leaves an event", async () => {
    const { id } = await aProposedVisit(ON);
    expect(await rowOf(id)).toMatchObject({ state: "proposed", isCounted: true, leadCertificate: "示监证0002" });
    const [event] = await db().select().from(events).orderBy(desc(events.seq)).limit(1);
    expect(event).toMatchObject({ act: "visit.propose", subjectId: id, particulars: { ground: "special_action" } });
  });

  it("needs two persons, each with a certificate valid on the day", async () => {
    const lead = (await officer("wangmin")).id;
    const without = (await officer("guoqi")).id;
    const employer = await employerId(XINDA);
    const proposing = (over: object) => reasonOf(aProposedVisit(ON, { employerId: employer, ...over }));
    expect(await proposing({ secondId: lead })).toEqual({ secondId: "same_inspector_twice" });
    expect(await proposing({ secondId: without })).toEqual({ secondId: "certificate_not_valid" });
    expect(await proposing({ plannedOn: "2030-01-02" })).toEqual({
      leadId: "certificate_not_valid",
      secondId: "certificate_not_valid",
    });
    expect(await proposing({ plannedOn: "2026-11-15" })).toEqual({ plannedOn: "planned_in_past" });
  });

  it("goes by an approved plan of its year, and by none of another", async () => {
    const [plan, broad] = [await anApprovedPlan(ON), await anApprovedPlan(ON, { sharePercent: 20 })];
    const other = await anApprovedPlan(ON, { year: 2027 });
    const by = (planId: string) => ({ planId, ground: "plan" as const, groundNote: "计划第1批" });
    const entry = await visitEntry();
    const planned = async (planId: string) => {
      const inspector = await officer("wangmin");
      const input = { ...entry, ...by(planId), employerId: await employerId(KUAIJIE) };
      return reasonOf(act(inspector, ON, (ctx) => proposeVisit(ctx, input)));
    };
    expect(await planned(other.id)).toEqual({ planId: "plan_other_year" });
    expect(
      await planned(await aProposedVisit(ON, { employerId: await employerId(XINDA) }).then(({ id }) => id)),
    ).toEqual({ planId: "plan_unknown" });
    expect(await planned(plan.id)).toEqual({ planId: "plan_other_employer" });
    const wide = { ...by(broad.id), itemKeys: ["contract" as const, "insurance" as const] };
    expect(await reasonOf(aProposedVisit(ON, wide))).toEqual({ itemKeys: "plan_other_items" });
    expect(await planned(broad.id)).toBe("done");
  });

  it("offers within thirty days of another to be joined, and asks why not", async () => {
    const over = { plannedOn: "2026-12-18" };
    expect(await reasonOf(aProposedVisit(ON, over))).toEqual({ apartBecause: "visit_near" });
    expect(await reasonOf(aProposedVisit(ON, { plannedOn: "2026-12-19" }))).toBe("done");
    expect(await reasonOf(aProposedVisit(ON, { ...over, apartBecause: "两次检查的项目部不在一处。" }))).toBe("done");
  });

  it("is refused to assistants, with the reason", async () => {
    expect(await reasonOf(aProposedVisit(ON, {}, "xieguan"))).toBe("assistant_may_not");
    const nobody = { employerId: "00000000-0000-4000-8000-000000000000" };
    expect(await reasonOf(aProposedVisit(ON, nobody))).toEqual({ employerId: "employer_unknown" });
  });

  it("takes an employer whose file lies in another county, and none of that county's inspectors", async () => {
    const unfit = { leadId: "certificate_not_valid", secondId: "certificate_not_valid" };
    expect(await reasonOf(aProposedVisit(ON, {}, "ylxjiancha"))).toEqual(unfit);
  });
});

describe("审批检查", () => {
  it("issues the numbered notice and the form, by another than who proposed or goes", async () => {
    const { id, number } = await anApprovedVisit(ON, { ground: "complaint", apartBecause: "投诉须及时核实。" });
    expect(number).toMatch(/^示人社监检字〔2026〕\d+号$/);
    expect(await rowOf(id)).toMatchObject({ state: "approved", noticeNumber: number, approvedOn: ON });
    const papers = await db().select().from(documents).where(eq(documents.fileId, id));
    expect(papers.map(({ paperKey }) => paperKey).sort()).toEqual(["inspection-approval", "inspection-notice"]);
    expect(papers.find(({ paperKey }) => paperKey === "inspection-approval")?.input).toMatchObject({
      proposal: expect.stringMatching(/^拟对该单位实施行政检查，请审批。\n王敏　/),
      opinion: expect.stringMatching(/\n周建平　2026年/),
    });
    const notice = papers.find(({ paperKey }) => paperKey === "inspection-notice");
    const text = await pdfText(notice?.bytes ?? Buffer.alloc(0));
    expect(text).toContain("王敏（执法证号：示监证0002）、李喆（执法证号：示监证0003）");
    expect(text).toContain("一份由本机关归档。");
    expect(text).toContain("依职权监督检查");
    expect(text).not.toContain("投诉");
  });

  it("is refused to the wrong post, to whoever goes, for a day that is over, and with one certificate", async () => {
    const leader = await officer("daduizhang");
    const far = { apartBecause: "与前次检查事项不同。" };
    const { id } = await aProposedVisit(ON, { ...far, plannedOn: "2026-11-20" });
    const approving = (login: string, on = ON) =>
      officer(login).then((person) => reasonOf(act(person, on, (ctx) => approveVisit(ctx, approval(id)))));
    expect(await approving("lizhe")).toBe("not_your_post");
    expect(await approving("ylxdaduizhang")).toBe("not_found");
    expect(await approving("daduizhang", "2026-11-21")).toBe("planned_day_over");
    const own = await aProposedVisit(ON, { ...far, plannedOn: "2026-11-25" }, "daduizhang");
    expect(await reasonOf(act(leader, ON, (ctx) => approveVisit(ctx, approval(own.id))))).toBe("own_visit");
    const second = await officer("lizhe");
    const held = eq(inspectorCertificates.accountId, second.id);
    await db().update(inspectorCertificates).set({ validTo: "2026-11-19" }).where(held);
    expect(await approving("daduizhang")).toBe("one_inspector_only");
    await db().update(inspectorCertificates).set({ validTo: "2029-12-31" }).where(held);
    expect(await approving("daduizhang")).toBe("done");
  });

  it("goes back, is revised and cancelled", async () => {
    const [leader, inspector] = [await officer("daduizhang"), await officer("wangmin")];
    const { id } = await aProposedVisit(ON, { apartBecause: "与前次检查事项不同。" });
    const points = [{ place: "planned_on" as const, reason: "请改到下周检查。" }];
    await act(leader, ON, (ctx) => giveBackVisit(ctx, { id, version: 1, points }));
    expect(await returnPointsOf(id)).toMatchObject(points);
    const { employerId: _employer, ...entry } = await visitEntry({ plannedOn: "2026-11-24" });
    const revising = (apartBecause: string) =>
      reasonOf(act(inspector, ON, (ctx) => reviseVisit(ctx, { ...entry, apartBecause, id, version: 2 })));
    expect(await revising("")).toEqual({ apartBecause: "visit_near" });
    expect(await revising("与前次检查事项不同。")).toBe("done");
    expect(await rowOf(id)).toMatchObject({ state: "proposed", plannedOn: "2026-11-24" });
    const reason = "单位已经停产搬迁。";
    await act(inspector, ON, (ctx) => cancelVisit(ctx, { id, version: 3, reason }));
    expect(await rowOf(id)).toMatchObject({ state: "cancelled", endedBecause: reason });
    expect(await reasonOf(act(leader, ON, (ctx) => approveVisit(ctx, approval(id, 4))))).toBe("illegal_transition");
  });

  it("is joined by another checklist and approved anew under a notice that says what it replaces", async () => {
    const [leader, other] = [await officer("daduizhang"), await officer("lizhe")];
    const { id, number } = await anApprovedVisit(ON, { ground: "transfer", apartBecause: "移送事项须单独核实。" });
    const join = { id, version: 2, planId: "", itemKeys: ["insurance" as const], reason: "社会保险专项检查同一单位" };
    await act(other, ON, (ctx) => joinVisit(ctx, join));
    expect(await rowOf(id)).toMatchObject({ state: "proposed", itemKeys: ["contract", "wages", "insurance"] });
    const anew = await act(leader, ON, (ctx) => approveVisit(ctx, approval(id, 3)));
    expect(anew.number).not.toBe(number);
    const row = await rowOf(id);
    const [notice] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, row?.noticeId ?? ""));
    expect(await pdfText(notice?.bytes ?? Buffer.alloc(0))).toContain(`本通知书代替${number}。`);
  });
});

describe("入企次数上限", () => {
  const cap = { mostPerYear: 2, sinceOn: "2026-01-01", basis: "示范区涉企行政检查年度频次上限公告" };
  const reason = { apartBecause: "与前次检查事项不同。" };

  it("is set by the head of the organ and by nobody else", async () => {
    expect(await reasonOf(act(await officer("daduizhang"), ON, (ctx) => setCap(ctx, cap)))).toBe("not_your_post");
    await act(await officer("juzhang"), ON, (ctx) => setCap(ctx, cap));
    expect(await db().select().from(patrolCaps)).toMatchObject([{ regionCode: "990101", mostPerYear: 2 }]);
    const head = await officer("juzhang");
    const known = async (span: object) => [(await capHistory(head, span)).rows.length, await capCount(head, span)];
    expect(await known({ from: "2026-01-01", to: "2026-01-01" })).toEqual([1, 1]);
    expect([await known({ from: "2026-01-02" }), await known({ to: "2025-12-31" })]).toEqual([
      [0, 0],
      [0, 0],
    ]);
    const neighbour = { employerId: await employerId("91990102MA0H00045R"), regionCode: "990102001", on: ON };
    expect((await visitBudget(db(), neighbour)).most).toBeNull();
  });

  it("lets visits below it pass, refuses those above it, and does not count what is exempt", async () => {
    const employer = { employerId: await employerId(KUAIJIE), ...reason };
    const asked = { employerId: employer.employerId, regionCode: "990101002", on: ON };
    expect(await visitBudget(db(), asked)).toMatchObject({ most: 2, used: 1 });
    expect(await reasonOf(aProposedVisit(ON, { ...employer, ground: "danger" }))).toBe("done");
    expect(await visitBudget(db(), asked)).toMatchObject({ used: 1 });
    const last = await aProposedVisit(ON, employer);
    expect(await reasonOf(aProposedVisit(ON, employer))).toBe("visit_cap_reached");
    expect(await reasonOf(aProposedVisit(ON, { ...employer, ground: "data_lead" }))).toBe("done");
    expect(await reasonOf(aProposedVisit(ON, { ...employer, plannedOn: "2027-01-04" }))).toBe("done");
    const inspector = await officer("wangmin");
    await act(inspector, ON, (ctx) => cancelVisit(ctx, { id: last.id, version: 1, reason: "改为书面审查。" }));
    expect(await reasonOf(aProposedVisit(ON, employer))).toBe("done");
  });

  it("lets of two planners at once one take the last place", async () => {
    const employer = { employerId: await employerId(XINDA), ...reason };
    expect((await visitBudget(db(), { ...employer, regionCode: "990101002", on: ON })).used).toBe(1);
    const planners = ["wangmin", "lizhe", "daduizhang", "wangmin"];
    const came = await Promise.all(planners.map((login) => reasonOf(aProposedVisit(ON, employer, login))));
    expect(came.filter((outcome) => outcome === "done")).toHaveLength(1);
    expect(came.filter((outcome) => outcome === "visit_cap_reached")).toHaveLength(3);
  });
});

it("stands in the list of its region, filtered and paged", async () => {
  const inspector = await officer("wangmin");
  const first = await visitList(inspector, {}, 2);
  expect(first.rows).toHaveLength(2);
  const second = await visitList(inspector, { after: first.next ?? "" }, 2);
  expect(second.rows.map(({ id }) => id)).not.toContain(first.rows[1]?.id);
  expect(await visitCount(inspector, { q: "快捷达", ground: "danger" })).toBe(1);
  expect(await visitCount(inspector, { mine: "1", state: "cancelled" })).toBe(3);
  expect(await visitCount(await officer("ylxjiancha"), {})).toBe(0);
});
