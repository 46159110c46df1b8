import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, employers, orderItems } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { actorOfAccount } from "@/lib/auth/sessions";
import { assignCase } from "@/lib/cases/commands/assign-case";
import { declineComplaint } from "@/lib/complaints/commands/decline-complaint";
import { requestSupplement } from "@/lib/complaints/commands/request-supplement";
import { addDays, legalDate } from "@/lib/kernel/clock";
import { issueOrder } from "@/lib/orders/commands/issue-order";
import { proposeOrder } from "@/lib/orders/commands/propose-order";
import { recordFinding } from "@/lib/orders/commands/record-finding";
import { ProposeOrderInput, RecordFindingInput } from "@/lib/orders/input";
import { seedCampaigns } from "./demo-campaigns";
import { seedCaseScores } from "./demo-case-scores";
import { aCase, aComplaint, aPayTable, daysAgo, onDay, type Team } from "./demo-cases";
import { seedDiscretion } from "./demo-discretion";
import { seedListings } from "./demo-listings";
import { seedOvertime } from "./demo-overtime";
import { seedPatrols } from "./demo-patrols";
import { seedPlatformReports } from "./demo-platform-reports";

/** A few weeks of a squad's life, lived through the same commands that people use. */
export async function seedHistory(): Promise<void> {
  const leader = await officer("daduizhang");
  const lead = await officer("wangmin");
  const second = await officer("lizhe");
  const team = { leader, lead, second, employerId: await employer("91990101MA0H00010Q") };
  await aCaseNearItsEnd({ ...team, employerId: await employer("91990101MA0H00037G") });
  await aCaseWithItsOrder(team);
  await waitingComplaints(team);
  const visited = await employer("91990101MA0H00029M");
  await seedListings(team, { ...team, employerId: visited }, await officer("juzhang"));
  await seedOvertime({ ...team, employerId: visited });
  await seedPatrols({ ...team, employerId: visited, today: daysAgo(0), onDay });
  await seedDiscretion({ reviewer: await officer("fazhi"), head: await officer("juzhang") }, onDay);
  await seedCaseScores(await officer("xitong"), onDay);
  await seedPlatformReports(leader, lead);
  await seedCampaigns({ leader: await officer("lingdao"), member: await officer("zeren"), inspector: lead });
}

async function aCaseNearItsEnd({ leader, lead, second, employerId }: Team): Promise<void> {
  const kase = await aCase(leader, 88, employerId, {
    respondentName: "快捷达配送",
    topics: ["platform_work", "wages"],
    narrative: "站点以“服务违规”为由扣减骑手报酬，没有出示扣款依据，涉及站点骑手十八人。",
    workerCount: "18",
    complainantName: "乔木生",
    claimLines: "",
    title: "测试市快捷达配送服务有限公司涉嫌克扣劳动报酬案",
  });
  const officers = { leadId: second.id, secondId: lead.id };
  await onDay(leader, 87, (ctx) => assignCase(ctx, { id: kase.id, version: 1, ...officers }));
}

async function aCaseWithItsOrder({ leader, lead, second, employerId }: Team): Promise<void> {
  const kase = await aCase(leader, 26, employerId, {
    respondentName: "龙腾建筑",
    topics: ["wages"],
    narrative: "示范小区二期工地木工班组十二人自7月起没有领到工资，多次催要，单位以工程款未结为由拖延。",
    workerCount: "12",
    complainantName: "张䶮",
    claimLines: "张䶮\t\t2026年7月至9月\t工资\t24000\n周堃\t\t2026年7月至9月\t工资\t22800.50",
    title: "测试市龙腾建筑劳务有限公司涉嫌拖欠工资案",
  });
  const officers = { leadId: lead.id, secondId: second.id };
  await onDay(leader, 25, (ctx) => assignCase(ctx, { id: kase.id, version: 1, ...officers }));
  const exhibit = await aPayTable(lead, 20, kase.id, {
    maker: "测试市龙腾建筑劳务有限公司",
    place: "示范小区二期项目部",
  });
  const finding = RecordFindingInput.parse({
    caseId: kase.id,
    violationCode: "LDJC-26-1",
    provisionBroken: "《中华人民共和国劳动法》第五十条",
    facts: "你单位未按月足额支付示范小区二期工地木工班组12名劳动者2026年7月至9月的工资。",
    happenedFrom: "2026-07-01",
    happenedUntil: "",
    workerCount: 12,
    amount: "268,400.00",
    evidenceIds: [exhibit.id],
  });
  const { id: findingId } = await onDay(lead, 12, (ctx) => recordFinding(ctx, finding));
  const proposal = ProposeOrderInput.parse({ caseId: kase.id, items: orderedItems(findingId) });
  const order = await onDay(lead, 11, (ctx) => proposeOrder(ctx, proposal));
  await onDay(leader, 10, (ctx) => issueOrder(ctx, { id: order.id, version: 1 }));
  const items = await db().$count(orderItems, eq(orderItems.orderId, order.id));
  if (items !== 2) throw new Error("the demo's order lost an item");
}

const orderedItems = (findingId: string) => [
  {
    findingId,
    action: "足额支付拖欠木工班组12名劳动者的工资",
    dueOn: addDays(daysAgo(0), 2),
    amount: "268400",
    workerCount: 12,
    proofWanted: "工资支付凭证和劳动者签收表（加盖公章）",
  },
  {
    findingId,
    action: "编制书面工资支付台账，并在工地显著位置公示",
    dueOn: addDays(daysAgo(0), 9),
    amount: "",
    proofWanted: "台账复印件和公示照片",
  },
];

async function waitingComplaints({ leader, lead }: Team): Promise<void> {
  const declined = await aComplaint(lead, 15, {
    respondentName: "好味来小吃店",
    topics: ["overtime"],
    narrative: "每天工作十二小时，没有加班费。本人已就同一请求申请劳动仲裁。",
    complainantName: "莫晓岚",
  });
  await onDay(leader, 13, (ctx) =>
    declineComplaint(ctx, {
      id: declined.id,
      version: 1,
      ground: "other_procedure",
      reason: "投诉人已就同一请求向示范区劳动人事争议仲裁委员会申请仲裁，仲裁委员会已经受理。",
      otherRoute: "请按照劳动争议仲裁程序主张权利。",
    }),
  );
  const unclear = await aComplaint(lead, 6, {
    respondentName: "建设路一家理发店",
    topics: ["deposit_or_documents"],
    narrative: "入职时收了押金五百元，离职不退，店名记不清了。",
    complainantName: "田小雨",
  });
  await onDay(leader, 5, (ctx) =>
    requestSupplement(ctx, {
      ...{ id: unclear.id, version: 1 },
      missing: "店铺的名称或者准确地址\n交纳押金的日期和凭证",
      dueOn: addDays(legalDate(ctx.now), 21),
    }),
  );
  await aComplaint(lead, 9, {
    source: "hotline_12345",
    sourceNumber: "GD-2026-1108-0031",
    respondentName: "新达餐饮",
    topics: ["contract", "social_insurance"],
    narrative: "入职四个月没有签订劳动合同，也没有缴纳社会保险。",
    complainantName: "冯立",
  });
  await aComplaint(lead, 1, {
    respondentName: "宏远物业",
    topics: ["minimum_wage"],
    narrative: "保洁员月工资低于本市最低工资标准，涉及七人。",
    workerCount: "7",
    complainantName: "葛秀兰",
  });
}

async function officer(login: string): Promise<Officer> {
  const [row] = await db().select({ id: accounts.id }).from(accounts).where(eq(accounts.login, login));
  const actor = row ? await actorOfAccount(row.id) : null;
  if (actor?.kind !== "officer") throw new Error(`no officer ${login}`);
  return actor;
}

async function employer(creditCode: string): Promise<string> {
  const [row] = await db().select({ id: employers.id }).from(employers).where(eq(employers.creditCode, creditCode));
  if (!row) throw new Error(`no employer ${creditCode}`);
  return row.id;
}
