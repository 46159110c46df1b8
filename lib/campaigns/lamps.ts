import type { LegalDate } from "@/lib/kernel/clock";
import { addDays } from "@/lib/kernel/clock";
import type { TaskFilter } from "./filter";
import type { TaskKind, TaskState } from "./lifecycle";

/** Calendar days before its limit from which a task counts as nearly due. */
const SOON_DAYS = 5;

type Dated = { readonly state: TaskState; readonly kind: TaskKind; readonly dueOn: LegalDate | null };

export type TaskLamp = "late" | "today" | "soon" | "waiting" | "done" | "standing" | "normal";

/** How a task stands on a day. What waits for its verifier is late too once its day is over. */
export function lampOf({ state, kind, dueOn }: Dated, today: LegalDate): TaskLamp {
  if (state === "done") return "done";
  if (kind === "standing" || dueOn === null) return "standing";
  if (dueOn < today) return "late";
  if (state === "proof_submitted") return "waiting";
  if (dueOn === today) return "today";
  return dueOn <= addDays(today, SOON_DAYS) ? "soon" : "normal";
}

/** True for a task that the filter of a board shows. */
export function isShown(
  task: Dated & { readonly units: readonly { readonly organId: string | null }[] },
  filter: Pick<TaskFilter, "unit" | "lamp">,
  today: LegalDate,
): boolean {
  if (filter.unit !== undefined && !task.units.some(({ organId }) => organId === filter.unit)) return false;
  if (filter.lamp === undefined) return true;
  const lamp = lampOf(task, today);
  return filter.lamp === lamp || (filter.lamp === "soon" && lamp === "today");
}
