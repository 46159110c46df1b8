import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Lamp } from "@/components/ui/lamp";
import { TextLink } from "@/components/ui/text-link";
import type { Deadline } from "@/lib/deadlines/clocks";
import { clockLabel, clockPeriod, traceReasonLabels } from "@/lib/deadlines/labels";
import type { LampOf } from "@/lib/deadlines/lamps";
import { isLimitKey, limitOf } from "@/lib/deadlines/limits";
import { indicativeLimits, isOrganLate, onlyWarns } from "@/lib/deadlines/whose";
import { legalDate, now, proseDate } from "@/lib/kernel/clock";
import { DeadlineTrace } from "./deadline-trace";

/** `binds`: of a limit that otherwise only warns, whether it binds in this file. */
type Clock = Deadline & { readonly binds?: boolean };

type Props = { clocks: readonly Clock[]; lamps: Readonly<Record<string, LampOf>> };

/** Every clock of a file, with its article, how it stands, and why its last day is that day. */
export function ClockList({ clocks, lamps }: Props) {
  const today = legalDate(now());
  if (clocks.length === 0) return <EmptyState title="没有期限" hint="立案之日起，法定期限自动计算并显示在这里。" />;
  return (
    <ul className="border-t border-line">
      {clocks.map((clock) => (
        <li key={clock.id} className="border-b border-line py-2">
          <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <span className="font-semibold">{clockLabel(clock.limitKey)}</span>
            <ClockState clock={clock} lamp={lamps[clock.id]} />
            {isUnverified(clock.limitKey) ? <Badge>未核原文</Badge> : null}
          </p>
          <p className="text-muted">{clock.basis}</p>
          {indicativeLimits.includes(clock.limitKey) ? <p className="text-muted">{strengthWords(clock)}</p> : null}
          {isOrganLate(clock, today) ? <WhyLate clock={clock} /> : null}
          <DeadlineTrace
            limitLabel={clockLabel(clock.limitKey)}
            basis={clock.basis}
            startedOn={clock.startedOn}
            dueOn={clock.dueOn}
            provisional={clock.provisional}
            trace={clock.trace}
            period={clockPeriod(clock)}
            rest={restOf(clock)}
            whyLabels={traceReasonLabels}
          />
        </li>
      ))}
    </ul>
  );
}

/** Only limits of working days rest (`pauseClock`); of the others there is nothing to tell. */
const restOf = ({ unit, trace, amount, pausedOn, remaining }: Clock) =>
  unit === "workingDays" && trace.length > 0 ? { amount, pausedOn, remaining } : undefined;

/** Whether the ninety days of 《行政处罚法》第六十条 only warn, or count. */
const strengthWords = (clock: Clock): string =>
  onlyWarns(clock)
    ? "提示性期限：规章另有规定的从其规定。本案没有提出行政处罚，过了这一天不算逾期，不计入统计和评查。"
    : "本案已经提出行政处罚，这一期限计入逾期。";

/** Being late never blocks; it asks why. */
const WhyLate = ({ clock: { id, lateBecause } }: { clock: Deadline }) => (
  <p>
    {lateBecause ? `逾期的原因：${lateBecause}　` : ""}
    <TextLink href={`/office/late/${id}`}>{lateBecause ? "补充说明" : "说明逾期的原因"}</TextLink>
  </p>
);

const isUnverified = (key: string): boolean => isLimitKey(key) && !limitOf(key).verified;

function ClockState({ clock, lamp }: { clock: Clock; lamp: LampOf | undefined }) {
  switch (clock.state) {
    case "running":
      return lamp ? <Lamp {...lamp} /> : null;
    case "paused":
      return (
        <span className="inline-flex flex-wrap items-baseline gap-x-2">
          <Lamp kind="paused" />
          <span className="text-muted">
            {clock.pausedOn ? `${proseDate(clock.pausedOn)}起暂停，` : ""}尚余 {clock.remaining ?? 0} 个工作日
          </span>
        </span>
      );
    case "met":
      return <Ended clock={clock} word="已办结" />;
    case "stopped":
      return <Ended clock={clock} word="已终止" />;
  }
}

function Ended({ clock, word }: { clock: Clock; word: string }) {
  const isLate = !onlyWarns(clock) && clock.endedOn !== null && clock.endedOn > clock.dueOn;
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <span className={isLate ? "text-overdue" : "text-done"}>
        {clock.endedOn ? proseDate(clock.endedOn) : ""}
        {word}
        {isLate ? "（逾期）" : ""}
      </span>
      <span className="text-muted">期限为{proseDate(clock.dueOn)}</span>
    </span>
  );
}
