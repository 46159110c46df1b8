import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { itemWords, reachWords } from "@/lib/patrols/labels";
import type { PlanFile } from "@/lib/patrols/queries/plan-file";

type Share = Pick<PlanFile, "sharePercent" | "shareIndustry">;
type Named = readonly { readonly name: string }[];

type Props = {
  file: Share &
    Pick<PlanFile, "year" | "title" | "basis" | "itemKeys" | "change"> & {
      readonly named: Named;
      readonly toBeNamed: Named;
    };
};

/** What is to stand in place of the plan in force, while that waits for approval, beside what it replaces. */
export function PlanChangeSection({ file }: Props) {
  const { change, toBeNamed, named } = file;
  if (change === null) return null;
  const reach = ({ sharePercent, shareIndustry }: Share, { length: named }: Named) =>
    reachWords({ named, sharePercent, shareIndustry, frameCount: null });
  const rows = [
    { term: "计划名称", from: file.title, to: change.title },
    { term: "年度", from: String(file.year), to: String(change.year) },
    { term: "制定依据", from: file.basis, to: change.basis },
    { term: "检查事项", from: itemWords(file.itemKeys), to: itemWords(change.itemKeys) },
    { term: "检查对象", from: reach(file, named), to: reach(change, toBeNamed) },
    { term: "列名单位", from: namesOf(named), to: namesOf(toBeNamed) },
  ];
  return (
    <Section title="等待审批的修改">
      <p className="mb-4">批准以前，原计划继续适用。</p>
      <DescriptionList
        items={[
          { term: "修改的理由", detail: `${change.because}（${change.putForwardOn}呈报）` },
          ...rows.map(({ term, from, to }) => ({ term, detail: <Beside from={from} to={to} /> })),
        ]}
      />
    </Section>
  );
}

const namesOf = (employers: Named): string => employers.map(({ name }) => name).join("、") || "没有";

function Beside({ from, to }: { from: string; to: string }) {
  if (from === to) return <>{to}（不变）</>;
  return (
    <>
      <strong>{to}</strong>
      <span className="block text-muted">原为：{from}</span>
    </>
  );
}
