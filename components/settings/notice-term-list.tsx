import { DescriptionList } from "@/components/ui/description-list";
import type { NoticeTerm } from "@/lib/agencies/notice-terms";
import type { noticeTermsOf } from "@/lib/agencies/queries/notice-terms";
import { proseDate } from "@/lib/kernel/clock";

type Props = { now: NoticeTerm; terms: Awaited<ReturnType<typeof noticeTermsOf>> };

/** The days of a public notice that hold today, and every number that the region or one above it has set. */
export function NoticeTermList({ now, terms }: Props) {
  return (
    <DescriptionList
      items={[
        { term: "今天发出的公告", detail: `${now.amount}天（${now.basis}）` },
        ...terms.map(({ region, effectiveFrom, days, basis }) => ({
          term: `${proseDate(effectiveFrom)}起，${region}`,
          detail: `${days}天（${basis}）`,
        })),
      ]}
    />
  );
}
