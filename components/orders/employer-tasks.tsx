import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Lamp } from "@/components/ui/lamp";
import { TextLink } from "@/components/ui/text-link";
import type { LampOf } from "@/lib/deadlines/lamps";
import { proseDate } from "@/lib/kernel/clock";
import { employerItemStateLabels } from "@/lib/orders/labels";
import type { EmployerTask } from "@/lib/orders/queries/employer-tasks";

type Props = {
  tasks: readonly EmployerTask[];
  lamps: Readonly<Record<string, LampOf>>;
  /** Only some of them were asked for. */
  isNarrowed?: boolean;
};

/** What the employer has to do, the earliest day first; the first thing carries the button. */
export function EmployerTasks({ tasks, lamps, isNarrowed = false }: Props) {
  const mine = tasks.filter(({ state }) => state !== "proof_submitted");
  if (tasks.length === 0) {
    return (
      <EmptyState
        title={isNarrowed ? "没有符合条件的事项" : "没有需要改正的事项"}
        hint="劳动保障监察机构向您单位下达限期改正指令书后，需要改正的事项和期限会列在这里。"
      />
    );
  }
  return (
    <ol className="border-t border-line">
      {tasks.map((task) => (
        <li
          key={task.id}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-line py-3"
        >
          <Task task={task} lamp={lamps[task.id]} />
          {task === mine[0] ? (
            <ButtonLink href={hrefOf(task)} tone="primary">
              去报送改正证明
            </ButtonLink>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

const hrefOf = ({ orderId, id }: EmployerTask) => `/employer/orders/${orderId}#${id}`;

function Task({ task, lamp }: { task: EmployerTask; lamp: LampOf | undefined }) {
  return (
    <div className="min-w-0 max-w-measure">
      <p className="font-semibold">
        <TextLink href={hrefOf(task)}>{task.action}</TextLink>
      </p>
      <p>
        {proseDate(task.dueOn)}前完成（含当日）
        {lamp ? (
          <span className="ms-3">
            <Lamp {...lamp} />
          </span>
        ) : null}
      </p>
      <p className="text-muted">
        {task.number}第{task.ordinal}项　
        <Badge tone={task.state === "proof_submitted" ? "soon" : task.state === "defied" ? "overdue" : "accent"}>
          {employerItemStateLabels[task.state]}
        </Badge>
      </p>
    </div>
  );
}
