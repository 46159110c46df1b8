import { DescriptionList } from "@/components/ui/description-list";
import { TextLink } from "@/components/ui/text-link";
import { minuteStamp, yearOf } from "@/lib/kernel/clock";
import { itemWords } from "@/lib/patrols/labels";
import type { VisitFile } from "@/lib/patrols/queries/visit-file";
import { budgetWords, groundLabels, urgencyLabels } from "@/lib/patrols/visit-labels";

/** How a visit is arranged: whom, when, why, what for and by whom. */
export const VisitFacts = ({ file }: { file: VisitFile }) => <DescriptionList items={arranged(file)} />;

const arranged = (file: VisitFile) => [
  {
    term: "被检查单位",
    detail: <TextLink href={`/office/employers/${file.employerId}`}>{file.employerName}</TextLink>,
  },
  { term: "地址", detail: file.employerAddress || "未登记" },
  { term: "检查日期", detail: file.plannedOn },
  { term: "检查事由", detail: `${groundLabels[file.ground]}：${file.planTitle ?? ""}${file.groundNote}` },
  ...(file.urgency ? [{ term: "先行检查的紧急情形", detail: urgencyLabels[file.urgency] }] : []),
  { term: "检查事项", detail: itemWords(file.itemKeys) },
  {
    term: "检查人员",
    detail: `${file.leadName}（${file.leadCertificate}）、${file.secondName}（${file.secondCertificate}）`,
  },
  { term: "年度入企次数", detail: budgetWords(file.budget, yearOf(file.plannedOn)) },
  ...(file.apartBecause ? [{ term: "分开实施的理由", detail: file.apartBecause }] : []),
  ...file.joins.map((join) => ({
    term: "并入",
    detail: `${join.joinedOn} ${join.joiner}并入${itemWords(join.itemKeys)}（${join.planTitle ?? join.reason}）`,
  })),
  {
    term: "查看一页纸",
    detail:
      file.openings.map(({ name, openedAt }) => `${name}（${minuteStamp(openedAt)}）`).join("、") || "还没有人查看",
  },
  ...(file.startedAt ? [{ term: "到达时间", detail: minuteStamp(file.startedAt) }] : []),
  ...(file.briefSkippedBecause ? [{ term: "没有查看一页纸的原因", detail: file.briefSkippedBecause }] : []),
  { term: "呈报", detail: `${file.proposer}，${file.proposedOn}` },
  ...(file.approvedOn ? [{ term: "批准", detail: `${file.decider}，${file.approvedOn}：${file.opinion}` }] : []),
  ...(file.approvalRefusedOn
    ? [{ term: "不予补办审批", detail: `${file.decider}，${file.approvalRefusedOn}：${file.opinion}` }]
    : []),
];
