import { proseDate } from "@/lib/kernel/clock";
import { unsaidWords } from "./labels";
import type { UnitPart } from "./lifecycle";
import type { TaskRow } from "./queries/task-rows";

export type GroupedBy = "ledger" | "units" | "dates";

export type TaskGroup = { readonly title: string; readonly rows: readonly TaskRow[] };

/** The tasks under the notice's parts, under each of their units, or under the month of their limit. */
export function groupsOf(tasks: readonly TaskRow[], by: GroupedBy): readonly TaskGroup[] {
  const groups = new Map<string, TaskRow[]>();
  const put = (title: string, task: TaskRow) => groups.set(title, [...(groups.get(title) ?? []), task]);
  for (const task of by === "dates" ? tasks.toSorted(byDay) : tasks) {
    if (by === "ledger") put(task.section, task);
    else if (by === "dates") put(task.dueOn === null ? "持续推进" : `${task.dueOn.slice(0, 7)} 到期`, task);
    else for (const unit of task.units) put(unit.name, task);
  }
  return [...groups].map(([title, rows]) => ({ title, rows }));
}

const byDay = (one: TaskRow, other: TaskRow): number =>
  (one.dueOn ?? "9999").localeCompare(other.dueOn ?? "9999") || one.ordinal - other.ordinal;

export const namesOf = (task: Pick<TaskRow, "units">, part: UnitPart): string =>
  task.units
    .filter((unit) => unit.part === part)
    .map(({ name }) => name)
    .join("、");

/** What the unit of a task filed last, with the cut-off it belongs to. */
export const lastProgressWords = ({ progress }: TaskRow): string =>
  progress === null ? "还没有报送" : `${proseDate(progress.cutOffOn)}：${progress.words ?? unsaidWords.filed}`;
