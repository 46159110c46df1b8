import { DescriptionList } from "@/components/ui/description-list";
import { itemWords, reachWords } from "@/lib/patrols/labels";
import type { PlanFile } from "@/lib/patrols/queries/plan-file";

/** What a yearly plan provides for, and who put it forward. */
export const PlanFacts = ({ file }: { file: PlanFile }) => (
  <DescriptionList
    items={[
      { term: "年度", detail: file.year },
      { term: "机关", detail: file.organName },
      { term: "制定依据", detail: file.basis },
      { term: "检查事项", detail: itemWords(file.itemKeys) },
      { term: "检查对象", detail: reachWords({ ...file, named: file.named.length }) },
      { term: "呈报", detail: `${file.proposer}，${file.proposedOn}` },
      ...(file.state === "approved"
        ? [{ term: "批准", detail: `${file.decider}，${file.decidedOn}：${file.opinion}` }]
        : []),
      ...(file.endedBecause ? [{ term: "撤回", detail: `${file.endedOn}：${file.endedBecause}` }] : []),
    ]}
  />
);
