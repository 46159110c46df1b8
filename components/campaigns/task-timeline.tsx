import { taskName } from "@/lib/campaigns/labels";
import { lampOf } from "@/lib/campaigns/lamps";
import { dayOffset, monthStarts } from "@/lib/campaigns/spans";
import type { Shown } from "./shown";
import { TaskTables } from "./task-tables";

const [WIDTH, LEFT, ROW, TOP] = [960, 90, 24, 30];
/** The room that the name of a month takes. */
const MONTH_WORDS = 52;

/** The dated tasks along the calendar of the action, with the table of the same tasks under it. */
export function TaskTimeline({ shown }: { shown: Shown }) {
  const { campaign, today } = shown;
  const dated = shown.tasks
    .filter(({ dueOn }) => dueOn !== null)
    .toSorted((a, b) => (a.dueOn ?? "").localeCompare(b.dueOn ?? ""));
  const from = campaign.startsOn;
  const last = [campaign.endsOn, ...dated.map(({ dueOn }) => dueOn ?? "")].toSorted().at(-1) ?? campaign.endsOn;
  const days = Math.max(dayOffset(from, last), 1);
  const x = (on: string) => LEFT + (Math.min(Math.max(dayOffset(from, on), 0), days) / days) * (WIDTH - LEFT - 90);
  const months = monthStarts(from, last);
  const height = TOP + dated.length * ROW + 10;
  return (
    <>
      <div className="overflow-x-auto">
        <svg
          viewBox={`0 0 ${WIDTH} ${height}`}
          role="img"
          aria-label="任务时限图，内容见下表"
          className="min-w-[40rem]"
        >
          {months.map((on, at) => (
            <g key={on} className="text-muted">
              <line x1={x(on)} x2={x(on)} y1={TOP - 8} y2={height} stroke="currentColor" strokeOpacity="0.35" />
              {x(months[at + 1] ?? last) - x(on) < MONTH_WORDS && at + 1 < months.length ? null : (
                <text x={x(on) + 3} y={14} fontSize="12" fill="currentColor">
                  {on.slice(0, 7)}
                </text>
              )}
            </g>
          ))}
          {dated.map((task, at) => (
            <g key={task.id} className={toneOf[lampOf(task, today)]}>
              <text x={4} y={TOP + at * ROW + 14} fontSize="13" fill="currentColor">
                {taskName(task)}
              </text>
              <line
                x1={x(from)}
                x2={x(task.dueOn ?? from)}
                y1={TOP + at * ROW + 10}
                y2={TOP + at * ROW + 10}
                stroke="currentColor"
                strokeWidth="6"
              />
              <text x={x(task.dueOn ?? from) + 6} y={TOP + at * ROW + 14} fontSize="12" fill="currentColor">
                {task.dueOn}
              </text>
            </g>
          ))}
          {today >= from && today <= last ? (
            <g className="text-ink">
              <line x1={x(today)} x2={x(today)} y1={TOP - 8} y2={height} stroke="currentColor" strokeDasharray="4 3" />
              <text x={x(today) + 3} y={27} fontSize="12" fill="currentColor">
                今天
              </text>
            </g>
          ) : null}
        </svg>
      </div>
      <TaskTables shown={shown} by="dates" />
    </>
  );
}

const toneOf = {
  ...{ late: "text-overdue", today: "text-overdue", soon: "text-soon", done: "text-done" },
  ...{ waiting: "text-accent", standing: "text-muted", normal: "text-accent" },
} as const;
