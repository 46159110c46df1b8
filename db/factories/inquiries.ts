import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { issueInquiry } from "@/lib/cases/commands/issue-inquiry";
import { saveInquiryRecord } from "@/lib/cases/commands/save-inquiry-record";
import { IssueInquiryInput, inquiryRights, SaveInquiryRecordInput } from "@/lib/cases/inquiry-input";
import { act } from "@/lib/testing/world";

type Notice = Partial<z.input<typeof IssueInquiryInput>>;
type RecordEntry = Partial<z.input<typeof SaveInquiryRecordInput>>;

export const inquiryEntry = (caseId: string, over: Notice = {}) =>
  IssueInquiryInput.parse({
    id: caseId,
    version: 2,
    addresseeKind: "employer",
    addressee: "",
    matter: "涉嫌拖欠工资",
    appearOn: "2026-11-25",
    appearTime: "09:30",
    place: "测试市示范区建设路12号询问室",
    materials: ["licence", "payroll"],
    periodFrom: "2026-07",
    periodUntil: "",
    otherMaterials: "木工班组施工合同",
    ...over,
  });

/** An inquiry notice issued to the employer of an assigned case: three materials, due on 2026-11-25. */
export const anInquiry = (inspector: Officer, on: string, caseId: string, over: Notice = {}) =>
  act(inspector, on, (ctx) => issueInquiry(ctx, inquiryEntry(caseId, over)));

export const recordEntry = (caseId: string, questioners: readonly [Officer, Officer], over: RecordEntry = {}) =>
  SaveInquiryRecordInput.parse({
    caseId,
    recordId: "",
    version: 0,
    heldOn: "2026-11-18",
    startTime: "09:30",
    endTime: "10:45",
    place: "测试市示范区建设路12号询问室",
    firstQuestionerId: questioners[0].id,
    secondQuestionerId: questioners[1].id,
    recorder: "孙小梅",
    personName: "张䶮",
    standing: "party",
    sex: "male",
    age: "41",
    idKind: "resident",
    idNumber: "11010519491231002X",
    employer: "测试市龙腾建筑劳务有限公司",
    post: "木工",
    phone: "13800138000",
    address: "工地宿舍",
    rightsTold: [...inquiryRights],
    turns: [{ question: "你在该单位做什么工作？", answer: "木工，2026年7月进场。" }],
    ...over,
  });

export const aRecord = (
  inspector: Officer,
  on: string,
  caseId: string,
  questioners: readonly [Officer, Officer],
  over: RecordEntry = {},
) => act(inspector, on, (ctx) => saveInquiryRecord(ctx, recordEntry(caseId, questioners, over)));
