import { DateText } from "@/components/ui/date-text";
import { DescriptionList } from "@/components/ui/description-list";
import type { RecusalRow } from "@/lib/cases/queries/case-records";

/** What the head decides on: whose recusal, who asked for it, why and when. */
export function RecusalFacts({ recusal }: { recusal: RecusalRow }) {
  const isOwn = recusal.declaredBy === recusal.accountId;
  return (
    <div className="mb-5">
      <DescriptionList
        items={[
          { term: "监察员", detail: recusal.name },
          { term: "提出", detail: isOwn ? "本人申请" : `当事人申请，${recusal.declarerName ?? ""}记录` },
          { term: "日期", detail: <DateText on={recusal.declaredOn} prose /> },
          { term: "事由", detail: recusal.reason },
          { term: "依据", detail: "《劳动保障监察条例》第十六条、《行政处罚法》第四十三条" },
        ]}
      />
    </div>
  );
}
