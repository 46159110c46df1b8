import { Disclosure } from "@/components/ui/disclosure";
import { proseDate } from "@/lib/kernel/clock";
import { ranIn, type Stretch } from "./clock-stops";
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
  /** The number of working days of a limit that may rest, and its stop while it rests. */
  rest?: { amount: number; pausedOn: string | null; remaining: number | null };
  /** Chinese of each `why`; a reason that is not in it is shown as it is. */
  whyLabels?: Readonly<Record<string, string>>;
};

/** Entries that mark a day and count none. */
const MARKS: readonly string[] = ["start", "paused", "resumed"];

/** 为什么是这一天: start, article, the days that did not count, and whether the calendar is still open. */
export function DeadlineTrace(props: DeadlineTraceProps) {
  const { limitLabel, basis, startedOn, dueOn, provisional, trace, period, rest, whyLabels = {} } = props;
  return (
    <Disclosure summary={`为什么是${proseDate(dueOn)}`}>
      <p>
        {limitLabel}，依据{basis}。自{proseDate(startedOn)}起算，
        {period ? `计${period}` : "按文书载明的日期"}，至{proseDate(dueOn)}届满。
      </p>
      {rest ? <Rests trace={trace} startedOn={startedOn} rest={rest} /> : null}
      <ul className="my-2 list-disc ps-5">
        {skippedByKind(trace)
          .filter(({ why }) => !MARKS.includes(why))
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

type RestsProps = Pick<DeadlineTraceProps, "trace" | "startedOn"> & { rest: NonNullable<DeadlineTraceProps["rest"]> };

/** The stops of a limit: what had been counted before each, and what was left after it. */
function Rests({ trace, startedOn, rest: { amount, pausedOn, remaining } }: RestsProps) {
  const stretches = ranIn(trace, startedOn, amount);
  return (
    <>
      {stretches.length > 1 ? (
        <p>
          其间暂停计算：{stretches.map((stretch, at) => stretchWords(stretch, at === stretches.length - 1)).join("；")}
          。前后合计{amount}个工作日。
        </p>
      ) : null}
      {pausedOn ? (
        <p>
          {proseDate(pausedOn)}起暂停计算，尚余{remaining ?? 0}个工作日；恢复以后，届满的日期往后推移。
        </p>
      ) : null}
    </>
  );
}

function stretchWords({ resumedOn, counted, pausedOn }: Stretch, isLast: boolean): string {
  const ran = resumedOn ? `${proseDate(resumedOn)}恢复，${isLast ? "余" : "又计"}` : "先计";
  const stop = pausedOn ? `，${proseDate(pausedOn)}暂停` : "后暂停（暂停的日期见案件的时间线）";
  return `${ran}${counted}个工作日${isLast ? "" : stop}`;
}
