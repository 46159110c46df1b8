import { DescriptionList } from "@/components/ui/description-list";
import { suspensionGroundLabels } from "@/lib/cases/labels";
import type { CaseFile } from "@/lib/cases/queries/case-file";
import type { SuspensionRow } from "@/lib/cases/queries/case-records";
import { proseDate } from "@/lib/kernel/clock";

/** What a suspension rests on and what it does to each clock; and, while one stands, what it was ordered for. */
export function SuspensionFacts({ kase, suspension }: { kase: CaseFile; suspension?: SuspensionRow }) {
  const standing = suspension
    ? [
        { term: "中止", detail: `${proseDate(suspension.fromOn)}，${suspension.deciderName}决定` },
        { term: "情形", detail: `${suspensionGroundLabels[suspension.ground]}：${suspension.reason}` },
      ]
    : [];
  return (
    <div className="mb-5">
      <DescriptionList
        items={[
          ...standing,
          { term: "本地区的依据", detail: kase.suspensionBasis ?? "未登记" },
          { term: "调查期限", detail: "中止期间暂停，恢复后按中止当日尚余的工作日继续计算；中止前已逾期的仍为逾期。" },
          { term: "九十日处罚期限", detail: "《行政处罚法》第六十条没有中止的规定，不暂停。" },
        ]}
      />
    </div>
  );
}
