import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { campaignEntries, campaignLines, campaignReports, campaigns, campaignTasks, cases, organs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { addEvidenceReference } from "@/lib/campaigns/commands/add-evidence-reference";
import { confirmLine } from "@/lib/campaigns/commands/confirm-line";
import { fileReport } from "@/lib/campaigns/commands/file-report";
import { openRound } from "@/lib/campaigns/commands/open-round";
import { prepareCampaign } from "@/lib/campaigns/commands/prepare-campaign";
import { startCampaign } from "@/lib/campaigns/commands/start-campaign";
import { ConfirmLineInput, PrepareCampaignInput } from "@/lib/campaigns/input";
import { taskDefaults } from "@/lib/campaigns/lines";
import { unitsOf } from "@/lib/campaigns/queries/organs";
import { cutOffs } from "@/lib/campaigns/round-dates";
import { addDays, addHours, type LegalDate, legalDate, now, proseDate, startOf } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { transact } from "@/lib/workflow/transact";

type People = { readonly leader: Officer; readonly member: Officer; readonly inspector: Officer };

const daysFromNow = (days: number): LegalDate => addDays(legalDate(now()), days);
const on = <T>(officer: Officer, day: LegalDate, run: (ctx: Context<Officer>) => Promise<T>): Promise<T> =>
  transact(officer, addHours(startOf(day), 10), run);

const STARTED = -40;

const checkOwners = () =>
  `（牵头单位：示范区劳动保障监察大队；配合单位：劳动关系科；完成时限：${proseDate(daysFromNow(3))}前完成）`;

const notice = () => `关于开展维护新就业形态劳动者劳动保障权益专项行动的通知
一、行动目标
规范平台企业和合作企业用工行为，及时处理劳动纠纷。
二、工作任务
（一）摸清用工底数
1.走访辖区平台企业和合作企业，建立用工台账。（责任单位：劳动关系科，完成时限：${proseDate(daysFromNow(-6))}前完成）
2.指导平台企业与劳动者依规订立劳动合同、书面协议。（责任单位：劳动关系科、市总工会，完成时限：持续推进）
（二）开展专项监察
3.对平台企业及其合作企业的工时、报酬和社会保险开展检查，依法查处违法行为。${checkOwners()}
（三）化解争议、优化服务
4.指导平台企业建立劳动争议调解组织。（责任单位：仲裁信访科，完成时限：持续推进）
5.为灵活就业人员提供跨地区社会保险网上服务。（责任单位：社会保险事业服务中心，完成时限：${proseDate(daysFromNow(35))}前完成）
三、工作要求
各单位要提高认识，按时报送工作推进情况和佐证材料。`;

/** A special action that has run for some weeks: confirmed from its notice, with its rounds, one unit in time. */
export async function seedCampaigns({ leader, member, inspector }: People): Promise<void> {
  const started = daysFromNow(STARTED);
  const input = PrepareCampaignInput.parse({
    ...{ title: "新就业形态劳动者权益维护专项行动", noticeNumber: "", startsOn: started, endsOn: daysFromNow(50) },
    ...{ reportDays: "15、30", replyDays: 3, officeOrganId: member.organId, industries: "", noticeText: notice() },
  });
  const { id } = await on(leader, started, (ctx) => prepareCampaign(ctx, input));
  await confirmAll(member, id, started);
  const { version } = await row(id);
  await on(leader, started, (ctx) => startCampaign(ctx, { id, version }));
  const rounds = cutOffs(started, daysFromNow(0), [15, 30]);
  for (const cutOff of rounds) {
    const { version: at } = await row(id);
    const { roundId } = await on(leader, cutOff, (ctx) => openRound(ctx, { id, version: at }));
    if (cutOff === rounds[0]) await referToACase(inspector, id, cutOff);
    await fileOwn(member, roundId, cutOff);
  }
}

async function confirmAll(member: Officer, id: string, day: LegalDate): Promise<void> {
  const [bureau] = await db().select().from(organs).where(eq(organs.id, member.organId));
  const units = await unitsOf(db(), bureau?.parentId ?? member.organId);
  const proposals = await db()
    .select()
    .from(campaignLines)
    .where(and(eq(campaignLines.campaignId, id), eq(campaignLines.kind, "proposal")))
    .orderBy(asc(campaignLines.ordinal));
  for (const line of proposals) {
    const { version } = await row(id);
    const counts = ["cases_opened", "complaints", "orders"];
    const said = { ...taskDefaults(line, units), counts, id, version, lineId: line.id };
    await on(member, day, (ctx) => confirmLine(ctx, ConfirmLineInput.parse(said)));
  }
}

async function referToACase(inspector: Officer, campaignId: string, day: LegalDate): Promise<void> {
  const [kase] = await db().select({ id: cases.id }).from(cases).orderBy(asc(cases.openedOn)).limit(1);
  const [, , task] = await db()
    .select()
    .from(campaignTasks)
    .where(eq(campaignTasks.campaignId, campaignId))
    .orderBy(asc(campaignTasks.ordinal));
  if (!kase || !task) return;
  const reference = { id: task.id, version: task.version, object: "case", objectId: kase.id } as const;
  await on(inspector, day, (ctx) => addEvidenceReference(ctx, reference));
}

/** The office's own unit files on the day; the others are late. */
async function fileOwn(member: Officer, roundId: string, day: LegalDate): Promise<void> {
  const [report] = await db()
    .select()
    .from(campaignReports)
    .where(and(eq(campaignReports.roundId, roundId), eq(campaignReports.organId, member.organId)));
  if (!report) return;
  const rows = await db().select().from(campaignEntries).where(eq(campaignEntries.reportId, report.id));
  const entries = rows.map(({ id }, at) => ({
    ...{ id, isUnchanged: at > 0, words: at > 0 ? "" : "已走访平台企业和合作企业六家，台账建立过半。" },
    decisionWanted: at > 0 ? "" : "两家平台企业没有本地负责人，请领导小组协调上级约谈。",
  }));
  await on(member, day, (ctx) => fileReport(ctx, { id: report.id, version: report.version, entries }));
}

async function row(id: string) {
  const [found] = await db().select({ version: campaigns.version }).from(campaigns).where(eq(campaigns.id, id));
  if (!found) throw new Error("the demo's special action was not stored");
  return found;
}
