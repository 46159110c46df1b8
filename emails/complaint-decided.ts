import { payloads } from "@/lib/outbox/payloads";
import { letter } from "./letter";

const outcomes = {
  accepted: ["已经受理", "本机关已经受理并立案调查。需要您配合的，承办人会与您联系。"],
  declined: [
    "不予受理",
    "经审查，该投诉不符合受理条件。不予受理的依据和不服时的途径、期限可以凭查询码查看；具体事实见送达给您的不予受理通知书。",
  ],
  supplement: ["需要补正", "投诉材料需要补正。需要补正的内容见补正通知书，可以凭查询码查看；补正后本机关继续审查。"],
  handed_over: ["已经移送", "该投诉不由本机关处理，已经移送有权处理的机关。接收机关可以凭查询码查看。"],
  moved: ["改由其他机关办理", "该投诉改由其他机关办理，受理期限不因此改变。由哪个机关办理，可以凭查询码查看。"],
  taken_back: [
    "重新审查",
    "对该投诉的原处理（不予受理、移送或者登记为撤回）不再有效，本机关重新审查是否受理，结果另行告知您。",
  ],
  suspended: ["已经中止调查", "该投诉立案调查的案件已经中止调查，理由见告知书。中止的情形消除后恢复调查，并再告知您。"],
  resumed: ["已经恢复调查", "该投诉立案调查的案件已经恢复调查，理由见告知书。"],
  code_reissued: [
    "补发了查询码",
    "本机关已经按申请补发查询码，原来的查询码不能再用。不是您本人要求的，请联系承办机关。",
  ],
  withdrawn: ["已经撤回", "本机关已经登记您撤回该投诉，不再办理。不是您本人要求的，请联系承办机关。"],
  ended: ["已经办结", "该投诉立案调查的案件已经办结。办理结果可以凭查询码查看；有不同意见的，可以联系承办机关。"],
} as const;

export const complaintDecided = letter(payloads["complaint-decided"], {
  subject: ({ number, outcome }) => `您的投诉${outcomes[outcome][0]} ${number}`,
  lines: ({ number, respondent, outcome }) => [`您对“${respondent}”的投诉（编号${number}）：`, outcomes[outcome][1]],
  href: () => "/complaints/track",
  action: "查询进度",
});
