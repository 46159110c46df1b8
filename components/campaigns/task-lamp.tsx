import { Badge } from "@/components/ui/badge";
import { Lamp } from "@/components/ui/lamp";
import { taskStateLabels } from "@/lib/campaigns/labels";
import type { TaskLamp } from "@/lib/campaigns/lamps";
import type { LampOf } from "@/lib/deadlines/lamps";

/** How a task stands, in words first. */
export function TaskLampWords({ lamp, clock }: { lamp: TaskLamp; clock: LampOf | undefined }) {
  switch (lamp) {
    case "done":
      return <Badge tone="done">{taskStateLabels.done}</Badge>;
    case "standing":
      return <Badge>持续推进</Badge>;
    case "waiting":
      return <Badge tone="accent">待核验</Badge>;
    case "late":
      return <Lamp {...clock} kind="overdue" />;
    case "today":
      return <Lamp kind="today" />;
    case "soon":
      return <Lamp {...clock} kind="soon" />;
    case "normal":
      return <Lamp {...clock} kind="normal" />;
  }
}
