import type { TaskFilter } from "@/lib/campaigns/filter";
import type { TaskAct } from "@/lib/campaigns/lifecycle";
import type { CampaignFile } from "@/lib/campaigns/queries/campaign-file";
import type { TaskRow } from "@/lib/campaigns/queries/task-rows";
import type { LampOf } from "@/lib/deadlines/lamps";

/** One special action with those of its tasks that are looked at. */
export type Shown = {
  readonly campaign: CampaignFile;
  readonly tasks: readonly TaskRow[];
  readonly lamps: Readonly<Record<string, LampOf>>;
  readonly filter: TaskFilter;
  readonly today: string;
  /** What the reader can begin with a task. */
  readonly movesOf: (task: TaskRow) => readonly TaskAct[];
};
