import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { itemWords, reachWords } from "@/lib/patrols/labels";
import type { PlanFile } from "@/lib/patrols/queries/plan-file";

/** What is to stand in place of the plan in force, while that waits for approval. */
export function PlanChangeSection({ file: { change, toBeNamed } }: { file: PlanFile }) {
  if (change === null) return null;
  const { because, putForwardOn, title, year, basis, itemKeys } = change;
  const reach = reachWords({ ...change, named: toBeNamed.length, frameCount: null });
  return (
    <Section title="等待审批的修改">
      <p className="mb-4">批准以前，原计划继续适用。</p>
      <DescriptionList
        items={[
          { term: "修改的理由", detail: `${because}（${putForwardOn}呈报）` },
          { term: "计划名称", detail: title },
          { term: "年度", detail: year },
          { term: "制定依据", detail: basis },
          { term: "检查事项", detail: itemWords(itemKeys) },
          { term: "检查对象", detail: reach },
          { term: "列名单位", detail: toBeNamed.map(({ name }) => name).join("、") || "没有" },
        ]}
      />
    </Section>
  );
}
