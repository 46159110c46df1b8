import { payloads } from "@/lib/outbox/payloads";
import { letter } from "./letter";

const said = {
  advance_notice: "你单位可以在告知书载明的期限内陈述、申辩；告知书告知可以要求听证的，也可以要求听证。",
  decision: "缴纳、履行或者改正的期限和不服时申请行政复议、提起诉讼的期限，以决定书载明的为准。",
  listing_notice: "你单位可以在告知书载明的期限内提出异议。",
  demand: "你单位须在催告书载明的期限内履行；有意见的，可以在该期限内陈述、申辩。",
} as const;

export const paperIssued = letter(payloads["paper-issued"], {
  subject: ({ title, number }) => (number === null ? title : `${title} ${number}`),
  lines: ({ what, title, number }) => [
    `本机关对你单位制作了${title}${number === null ? "" : `（${number}）`}。`,
    said[what],
    "文书以法定方式另行送达，期限自送达起计算。办理情况见平台。",
  ],
  href: ({ what, subjectId }) =>
    what === "listing_notice" ? `/employer/wage-listings/${subjectId}` : `/employer/decisions/${subjectId}`,
  action: "查看",
});
