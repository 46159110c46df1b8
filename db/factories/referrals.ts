import { aCaseInHand, aFinding } from "@/db/factories/orders";
import { decideReferral } from "@/lib/decisions/commands/decide-referral";
import { handOverReferral } from "@/lib/decisions/commands/hand-over-referral";
import { reportReferral } from "@/lib/decisions/commands/report-referral";
import { act, officer } from "@/lib/testing/world";

export const referralEntry = (caseId: string, findingIds: readonly string[]) => ({
  caseId,
  findingIds: [...findingIds],
  crime: "拒不支付劳动报酬罪",
  suspect: "测试市龙腾建筑劳务有限公司及其法定代表人高志强",
  facts: "该单位经责令限期支付12名劳动者工资123456.78元，有能力支付而拒不支付。",
  reason: "《中华人民共和国刑法》第二百七十六条之一，经责令支付仍不支付。",
  proposal: "建议移送公安机关追究刑事责任。",
  materials: "调查报告1份\n限期改正指令书及送达回证",
});

/** A suspicion of crime that 王敏 reported in a case of 龙腾建筑. */
export async function aReportedReferral(on: string) {
  const kase = await aCaseInHand(on);
  const { id: findingId } = await aFinding(kase, on);
  const entry = referralEntry(kase.id, [findingId]);
  return { ...(await act(await officer("wangmin"), on, (ctx) => reportReferral(ctx, entry))), findingId };
}

/** A referral of these findings that went to the police on that day: version 3. */
export async function aHandedReferral(kase: { readonly id: string; readonly findingId: string }, on: string) {
  const [lead, head] = await Promise.all([officer("wangmin"), officer("juzhang")]);
  const { id } = await act(lead, on, (ctx) => reportReferral(ctx, referralEntry(kase.id, [kase.findingId])));
  const approval = { id, version: 1, verdict: "approved" as const, opinion: "事实清楚，批准移送。" };
  await act(head, on, (ctx) => decideReferral(ctx, approval));
  await act(lead, on, (ctx) => handOverReferral(ctx, { id, version: 2, police: "测试市公安局示范分局" }));
  return { id, caseId: kase.id };
}
