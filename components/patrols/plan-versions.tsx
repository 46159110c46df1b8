import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { itemWords, reachWords } from "@/lib/patrols/labels";
import type { PlanFile } from "@/lib/patrols/queries/plan-file";

type Version = PlanFile["versions"][number];

/** What a plan provided for before it was changed, each with its approval and why it was replaced. */
export function PlanVersions({ versions }: { versions: readonly Version[] }) {
  if (versions.length === 0) return null;
  return (
    <Section title={`原批准的计划（${versions.length}）`}>
      {versions.map((each) => (
        <Disclosure key={each.version.id} summary={`${each.version.decidedOn}批准，${each.version.replacedOn}修改`}>
          <DescriptionList items={factsOf(each)} />
        </Disclosure>
      ))}
    </Section>
  );
}

const factsOf = ({ version, decider }: Version) => [
  { term: "修改的理由", detail: version.because },
  { term: "计划名称", detail: version.title },
  { term: "年度", detail: version.year },
  { term: "制定依据", detail: version.basis },
  { term: "检查事项", detail: itemWords(version.itemKeys) },
  { term: "检查对象", detail: reachWords({ ...version, named: version.employers.length }) },
  { term: "列名单位", detail: version.employers.join("、") || "没有" },
  { term: "批准", detail: `${decider}，${version.decidedOn}：${version.opinion}` },
];
