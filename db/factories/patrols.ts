import { eq } from "drizzle-orm";
import type { z } from "zod";
import { db } from "@/db/client";
import { inspectionPlans, patrolVisits } from "@/db/schema";
import { storeUpload } from "@/lib/attachments/store-upload";
import { newId } from "@/lib/kernel/ids";
import { AnswerInput, AttachPhotoInput } from "@/lib/patrols/answer-input";
import { answerQuestion } from "@/lib/patrols/commands/answer-question";
import { approvePlan } from "@/lib/patrols/commands/approve-plan";
import { approveVisit } from "@/lib/patrols/commands/approve-visit";
import { attachPhoto } from "@/lib/patrols/commands/attach-photo";
import { handUpLead } from "@/lib/patrols/commands/hand-up-lead";
import { openCaseOfVisit } from "@/lib/patrols/commands/open-case-of-visit";
import { proposePlan } from "@/lib/patrols/commands/propose-plan";
import { proposeVisit } from "@/lib/patrols/commands/propose-visit";
import { recordVisit } from "@/lib/patrols/commands/record-visit";
import { startVisit } from "@/lib/patrols/commands/start-visit";
import { HandUpLeadInput } from "@/lib/patrols/lead-input";
import { ProposePlanInput } from "@/lib/patrols/plan-input";
import { ProposeVisitInput } from "@/lib/patrols/visit-input";
import { uploadOf } from "@/lib/testing/files";
import { act, employerId, officer } from "@/lib/testing/world";

export const LONGTENG = "91990101MA0H00010Q";

type PlanOver = Partial<z.input<typeof ProposePlanInput>>;

export const planEntry = (over: PlanOver = {}): z.output<typeof ProposePlanInput> =>
  ProposePlanInput.parse({
    year: 2026,
    title: "2026年度建筑业用人单位检查计划",
    basis: "示范区2026年度劳动保障监察工作安排",
    itemKeys: ["contract", "wages"],
    employers: LONGTENG,
    ...over,
  });

/** A plan that 王敏 proposed. */
export async function aProposedPlan(on: string, over: PlanOver = {}) {
  const inspector = await officer("wangmin");
  return act(inspector, on, (ctx) => proposePlan(ctx, planEntry(over)));
}

/** The same plan, approved by the head of the inspection body. */
export async function anApprovedPlan(on: string, over: PlanOver = {}) {
  const leader = await officer("daduizhang");
  const { id } = await aProposedPlan(on, over);
  return act(leader, on, (ctx) => approvePlan(ctx, { id, version: 1, opinion: "同意按计划实施。" }));
}

type VisitOver = Partial<z.input<typeof ProposeVisitInput>>;

/** A form for a visit of 龙腾建筑 by 王敏 and 李喆, for a lead that takes a place of the year. */
export async function visitEntry(over: VisitOver = {}): Promise<z.output<typeof ProposeVisitInput>> {
  const [lead, second] = await Promise.all([officer("wangmin"), officer("lizhe")]);
  return ProposeVisitInput.parse({
    employerId: await employerId(LONGTENG),
    planId: "",
    ground: "special_action",
    groundNote: "2026年冬季专项检查",
    plannedOn: "2026-11-18",
    itemKeys: ["contract", "wages"],
    leadId: lead.id,
    secondId: second.id,
    apartBecause: "",
    ...over,
  });
}

/** A visit that 王敏 proposed. */
export async function aProposedVisit(on: string, over: VisitOver = {}, by = "wangmin") {
  const [inspector, entry] = await Promise.all([officer(by), visitEntry(over)]);
  return act(inspector, on, (ctx) => proposeVisit(ctx, entry));
}

/** The same visit, approved by the head of the inspection body, its notice issued. */
export async function anApprovedVisit(on: string, over: VisitOver = {}) {
  const leader = await officer("daduizhang");
  const { id } = await aProposedVisit(on, over);
  return act(leader, on, (ctx) => approveVisit(ctx, { id, version: 1, opinion: "同意检查。" }));
}

export const startEntry = (id: string, version = 2) => ({
  ...{ id, version, noticeShown: "code" as const },
  briefSkippedBecause: "现场无网络，出发前已口头了解。",
});

/** The approved visit, begun by 王敏 on its planned day. */
export async function aStartedVisit(on: string, over: VisitOver = {}) {
  const inspector = await officer("wangmin");
  const { id } = await anApprovedVisit(on, { plannedOn: on, ...over });
  return act(inspector, on, (ctx) => startVisit(ctx, startEntry(id)));
}

type Answer = z.input<typeof AnswerInput>;

/** An answer as a device of 王敏 sends it. */
export async function answerOf(visitId: string, over: Partial<Answer> = {}, by = "wangmin") {
  const inspector = await officer(by);
  return AnswerInput.parse({
    ...{ visitId, accountId: inspector.id, entryId: newId(), questionKey: "contract.written" },
    ...{ verdict: "no", note: "木工班组12人没有订立书面劳动合同。", baseVersion: 0, ...over },
  });
}

export const recordEntry = (id: string, version: number) => ({
  ...{ id, version, place: "示范小区二期项目部", present: [{ name: "刘会计", post: "财务" }] },
  ...{ facts: "木工班组12人没有订立书面劳动合同。", promises: "十日内补订。" },
  ...{ signing: "to_sign" as const, refusal: "", bothSent: true as const },
});

/** The begun visit with one finding and its photograph, ended with its record. */
export async function aRecordedVisit(on: string, over: VisitOver = {}) {
  const inspector = await officer("wangmin");
  const { id } = await aStartedVisit(on, over);
  const answer = await answerOf(id);
  await act(inspector, on, (ctx) => answerQuestion(ctx, answer));
  const [file] = (await storeUpload(uploadOf(`现场,${id}\n`, "现场.csv"))).files;
  const photo = AttachPhotoInput.parse({ visitId: id, accountId: inspector.id, questionKey: answer.questionKey, file });
  await act(inspector, on, (ctx) => attachPhoto(ctx, photo));
  await act(inspector, on, (ctx) => recordVisit(ctx, recordEntry(id, 5)));
  return { id };
}

export const openingEntry = (id: string, version: number, joinCaseId = "") => ({
  ...{ id, version, joinCaseId, leadId: "", secondId: "" },
  ...{ title: "测试市龙腾建筑劳务有限公司涉嫌不订立劳动合同案", workerCount: 12 },
  ...{ articles: "《中华人民共和国劳动合同法》第八十二条第一款", opinion: "符合立案条件，同意立案。" },
  proposal: "检查发现的问题符合立案条件，建议立案调查。",
});

/** A visit that 王敏 recorded, its findings in an open case of the employer or in a new one, and not yet evidence. */
export async function aVisitOfCase(on: string, joinCaseId = "") {
  const leader = await officer("daduizhang");
  const { id } = await aRecordedVisit(on, { ground: "danger", apartBecause: "情况紧急，单独核实。" });
  const [row] = await db().select({ version: patrolVisits.version }).from(patrolVisits).where(eq(patrolVisits.id, id));
  const opening = openingEntry(id, row?.version ?? 0, joinCaseId);
  return { id, caseId: (await act(leader, on, (ctx) => openCaseOfVisit(ctx, opening))).id };
}

type LeadOver = Partial<z.input<typeof HandUpLeadInput>>;

export const leadEntry = async (over: LeadOver = {}) =>
  HandUpLeadInput.parse({
    employerId: await employerId(LONGTENG),
    ...{ seenOn: "2026-11-12", place: "示范小区二期项目部门口" },
    narrative: "看到木工班组二十余人在上工，班组长说都没有签合同。",
    ...over,
  });

/** A lead that the grid assistant handed up. */
export async function aLead(on: string, over: LeadOver = {}, by = "xieguan") {
  const entry = await leadEntry(over);
  return act(await officer(by), on, (ctx) => handUpLead(ctx, entry));
}

export async function planRow(id: string) {
  const [row] = await db().select().from(inspectionPlans).where(eq(inspectionPlans.id, id));
  if (!row) throw new Error("the plan is gone");
  return row;
}
