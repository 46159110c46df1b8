import { DeadlineBadge } from "@/components/workflow/deadline-badge";
import { DeadlineTrace } from "@/components/workflow/deadline-trace";
import type { Deadline } from "@/lib/deadlines/clocks";
import { clockLabel, clockStateLabels, traceReasonLabels } from "@/lib/deadlines/labels";
import type { LampOf } from "@/lib/deadlines/lamps";

type Props = { clocks: readonly Deadline[]; lamps: Readonly<Record<string, LampOf>> };

/** Every clock of a file with its lamp or its end, and the arithmetic of its date. */
export function ClockList({ clocks, lamps }: Props) {
  return (
    <ul className="grid gap-3">
      {clocks.map((clock) => (
        <li key={clock.id}>
          <Standing clock={clock} lamp={lamps[clock.id]} />
          <DeadlineTrace {...clock} limitLabel={clockLabel(clock.limitKey)} whyLabels={traceReasonLabels} />
        </li>
      ))}
    </ul>
  );
}

function Standing({ clock, lamp }: { clock: Deadline; lamp: LampOf | undefined }) {
  const label = clockLabel(clock.limitKey);
  if (lamp) return <DeadlineBadge label={label} {...lamp} />;
  return (
    <p>
      {label}：{clockStateLabels[clock.state]}
      {clock.endedOn ?? ""}（期限 {clock.dueOn}）
    </p>
  );
}
