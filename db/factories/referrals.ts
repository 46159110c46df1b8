import { aCaseInHand } from "@/db/factories/orders";
import { reportReferral } from "@/lib/decisions/commands/report-referral";
import { act, officer } from "@/lib/testing/world";

export const referralEntry = (caseId: string) => ({
  caseId,
  crime: "拒不支付劳动报酬罪",
  suspect: "测试市龙腾建筑劳务有限公司及其法定代表人高志强",
  facts: "该单位经责令限期支付12名劳动者工资123456.78元，有能力支付而拒不支付。",
  reason: "《中华人民共和国刑法》第二百七十六条之一，经责令支付仍不支付。",
  materials: "调查报告1份\n限期改正指令书及送达回证",
});

/** A suspicion of crime that 王敏 reported in a case of 龙腾建筑. */
export async function aReportedReferral(on: string) {
  const kase = await aCaseInHand(on);
  return act(await officer("wangmin"), on, (ctx) => reportReferral(ctx, referralEntry(kase.id)));
}
