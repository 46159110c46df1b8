import { Disclosure } from "@/components/ui/disclosure";
import { proseDate } from "@/lib/kernel/clock";
import { skippedByKind, type TracedDay } from "./skipped-days";

type DeadlineTraceProps = {
  limitLabel: string;
  /** The article that sets the limit. */
  basis: string;
  startedOn: string;
  dueOn: string;
  provisional: boolean;
  trace: readonly TracedDay[];
  /** How long the limit is: `60个工作日`; absent when the last day was written on a paper. */
  period?: string;
  /** Chinese of each `why`; a reason that is not in it is shown as it is. */
  whyLabels?: Readonly<Record<string, string>>;
};

/** 为什么是这一天: start, article, the days that did not count, and whether the calendar is still open. */
export function DeadlineTrace(props: DeadlineTraceProps) {
  const { limitLabel, basis, startedOn, dueOn, provisional, trace, period, whyLabels = {} } = props;
  return (
    <Disclosure summary={`为什么是${proseDate(dueOn)}`}>
      <p>
        {limitLabel}，依据{basis}。自{proseDate(startedOn)}起算，
        {period ? `计${period}` : "按文书载明的日期"}，至{proseDate(dueOn)}届满。
      </p>
      <ul className="my-2 list-disc ps-5">
        {skippedByKind(trace)
          .filter(({ why }) => why !== "start")
          .map(({ why, days }) => (
            <li key={why}>
              {whyLabels[why] ?? why}：{days.length} 日不计（{days.join("、")}）
            </li>
          ))}
      </ul>
      {provisional ? <p className="text-soon">其中有年份的放假安排尚未公布，日期为预计，公布后重算。</p> : null}
    </Disclosure>
  );
}
