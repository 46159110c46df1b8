import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { itemWords, reachWords } from "@/lib/patrols/labels";
import type { PlanFile } from "@/lib/patrols/queries/plan-file";

type Drop = PlanFile["drops"][number];

/** Changes of a plan that were put forward and not made, each with the reason, by whom and when. */
export function PlanDrops({ drops }: { drops: readonly Drop[] }) {
  if (drops.length === 0) return null;
  return (
    <Section title={`没有采用的修改（${drops.length}）`}>
      {drops.map((drop) => (
        <Disclosure key={drop.id} summary={`${drop.on}不作修改：${drop.reason}`}>
          <DescriptionList items={factsOf(drop)} />
        </Disclosure>
      ))}
    </Section>
  );
}

const factsOf = ({ on, by, reason, change, named }: Drop) => [
  { term: "不作修改", detail: `${by ?? "系统"}，${on}：${reason}` },
  ...(change === null
    ? []
    : [
        { term: "呈报的理由", detail: `${change.because}（${change.putForwardOn}呈报）` },
        { term: "计划名称", detail: change.title },
        { term: "年度", detail: change.year },
        { term: "制定依据", detail: change.basis },
        { term: "检查事项", detail: itemWords(change.itemKeys) },
        { term: "检查对象", detail: reachWords({ ...change, named: named.length, frameCount: null }) },
        { term: "列名单位", detail: named.map(({ name }) => name).join("、") || "没有" },
      ]),
];
