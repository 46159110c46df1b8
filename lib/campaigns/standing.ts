import type { LegalDate } from "@/lib/kernel/clock";
import type { TaskState } from "./lifecycle";

type Dated = { readonly dueOn: LegalDate | null; readonly doneOn: LegalDate | null };

/** How many tasks were done, and how many late, at the end of a day; by the limits that stand now. */
export const standingOn = (tasks: readonly Dated[], on: LegalDate) => ({
  done: tasks.filter((task) => isDoneBy(task, on)).length,
  late: tasks.filter((task) => task.dueOn !== null && task.dueOn < on && !isDoneBy(task, on)).length,
});

const isDoneBy = ({ doneOn }: Dated, on: LegalDate): boolean => doneOn !== null && doneOn <= on;

export type MonthKept = {
  readonly month: string;
  readonly due: number;
  readonly inTime: number;
  readonly afterwards: number;
  readonly open: number;
};

/** By the month of their limit, how many tasks whose limit has passed were done in time, afterwards, or not yet. */
export function keptByMonth(tasks: readonly Dated[], today: LegalDate): MonthKept[] {
  const past = tasks.flatMap(({ dueOn, doneOn }) => (dueOn !== null && dueOn < today ? [{ dueOn, doneOn }] : []));
  const months = [...new Set(past.map(({ dueOn }) => dueOn.slice(0, 7)))].sort();
  return months.map((month) => {
    const own = past.filter(({ dueOn }) => dueOn.startsWith(month));
    const inTime = own.filter(({ dueOn, doneOn }) => doneOn !== null && doneOn <= dueOn).length;
    const open = own.filter(({ doneOn }) => doneOn === null).length;
    return { month, due: own.length, inTime, afterwards: own.length - inTime - open, open };
  });
}

type Written = { readonly writtenOn: LegalDate; readonly state: TaskState };

/** How many written instructions there are, and of them in the month of a day, each with how many are carried out. */
export function instructionsKept(instructions: readonly Written[], today: LegalDate) {
  const kept = (some: readonly Written[]) => ({
    written: some.length,
    done: some.filter(({ state }) => state === "done").length,
  });
  const ofMonth = instructions.filter(({ writtenOn }) => writtenOn.slice(0, 7) === today.slice(0, 7));
  return { all: kept(instructions), ofMonth: kept(ofMonth) };
}
