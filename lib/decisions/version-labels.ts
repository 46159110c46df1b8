import type { decisions } from "@/db/schema";
import { noPenaltyGroundLabels } from "./labels";

type Proposal = Pick<
  typeof decisions.$inferSelect,
  | "partySaid"
  | "opinion"
  | "gapReason"
  | "noPenaltyGround"
  | "education"
  | "performDays"
  | "touchesPublicInterest"
  | "isComplex"
>;

/** What a proposal says beside its facts and measures, a paragraph each, as versions of it are compared. */
export const proposalWords = (proposal: Proposal): readonly string[] => [
  ...(proposal.noPenaltyGround === null ? [] : [`理由：${noPenaltyGroundLabels[proposal.noPenaltyGround]}`]),
  ...(proposal.education === null ? [] : [`教育：${proposal.education}`]),
  ...(proposal.performDays === null ? [] : [`履行期限：收到之日起${proposal.performDays}日`]),
  ...(proposal.touchesPublicInterest ? ["涉及重大公共利益"] : []),
  ...(proposal.isComplex ? ["案件情况疑难复杂、涉及多个法律关系"] : []),
  ...(proposal.gapReason === "" ? [] : [`有要件缺证据，理由：${proposal.gapReason}`]),
  `当事人陈述：${proposal.partySaid}`,
  `处理意见：${proposal.opinion}`,
];
