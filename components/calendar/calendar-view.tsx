import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Absent, MinuteText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Tabs } from "@/components/ui/tabs";
import { weekdayOf } from "@/lib/kernel/clock";

const PATH = "/office/calendar";
const WEEKDAYS = ["日", "一", "二", "三", "四", "五", "六"];

type Year = { readonly year: number; readonly source: string; readonly publishedAt: Date | null };
type Day = { readonly on: string; readonly regionCode: string; readonly isWorkingDay: boolean; readonly name: string };
type Draft = { readonly id: string; readonly year: number; readonly regionCode: string; readonly source: string };

type Props = {
  years: readonly Year[];
  /** The years with a tab: the present one, those around it, and the one that is shown. */
  offered: readonly number[];
  year: number;
  days: readonly Day[];
  drafts: readonly Draft[];
  provisional: number;
  mayEnter: boolean;
};

export function CalendarView({ years, offered, year, days, drafts, provisional, mayEnter }: Props) {
  const published = years.find((each) => each.year === year);
  return (
    <>
      <PageHead title="工作日历" action={mayEnter ? <EnterLink /> : undefined} />
      {provisional > 0 ? (
        <Banner kind="warn">
          有 {provisional} 个正在计时的期限跨入尚未公布日历的年份，届满日为暂定；公布该年日历后确定。
        </Banner>
      ) : null}
      {mayEnter && drafts.length > 0 ? <DraftList drafts={drafts} /> : null}
      <Tabs
        label="年份"
        tabs={offered.map((each) => ({ href: `${PATH}?year=${each}`, label: `${each}年` }))}
        current={`${PATH}?year=${year}`}
      />
      {published?.publishedAt ? (
        <p className="mb-3">
          {published.source}，<MinuteText at={published.publishedAt} /> 录入本系统。
        </p>
      ) : (
        <Banner kind="info">{`${year}年的全国日历尚未公布，期限只按周末推算，结果为暂定。`}</Banner>
      )}
      <DataTable
        caption={`${year}年的放假和调休`}
        columns={[
          { key: "on", header: "日期", cell: (day) => day.on },
          { key: "weekday", header: "星期", cell: (day) => WEEKDAYS[weekdayOf(day.on)] },
          { key: "kind", header: "安排", cell: (day) => (day.isWorkingDay ? "上班" : "放假") },
          { key: "name", header: "名称", cell: (day) => day.name || <Absent /> },
          { key: "region", header: "适用地区", cell: (day) => (day.regionCode === "" ? "全国" : day.regionCode) },
        ]}
        rows={days}
        rowKey={(day) => `${day.on}${day.regionCode}`}
        empty={<EmptyState title={`没有${year}年的安排`} hint="周一至周五为工作日，周末为休息日。" />}
      />
    </>
  );
}

const EnterLink = () => (
  <ButtonLink href={`${PATH}/new`} tone="primary">
    登记日历
  </ButtonLink>
);

const DraftList = ({ drafts }: { drafts: readonly Draft[] }) => (
  <Section title="待签发">
    <DataTable
      caption="待签发的日历"
      columns={[
        { key: "year", header: "年份", cell: (draft) => `${draft.year}年` },
        { key: "region", header: "适用地区", cell: (draft) => (draft.regionCode === "" ? "全国" : draft.regionCode) },
        { key: "source", header: "依据", cell: (draft) => draft.source },
      ]}
      rows={drafts}
      rowKey={(draft) => draft.id}
      rowHref={(draft) => `${PATH}/drafts/${draft.id}`}
      empty={null}
    />
  </Section>
);
