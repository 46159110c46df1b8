import { TextLink } from "@/components/ui/text-link";
import { taskName, taskStateLabels } from "@/lib/campaigns/labels";
import { lampOf } from "@/lib/campaigns/lamps";
import { type TaskAct, type TaskState, taskStates } from "@/lib/campaigns/lifecycle";
import type { TaskRow } from "@/lib/campaigns/queries/task-rows";
import { namesOf } from "@/lib/campaigns/task-groups";
import type { Shown } from "./shown";
import { TaskLampWords } from "./task-lamp";

/** The moves along the board, each a page with its form: nothing is dragged. */
const moves: readonly { readonly act: TaskAct; readonly label: string; readonly folder: string }[] = [
  { act: "addEvidence", label: "引用佐证", folder: "evidence" },
  { act: "submitProof", label: "报完成", folder: "completion" },
  { act: "accept", label: "核验", folder: "verification" },
];

/** The tasks in columns by how far they are. */
export function TaskBoard({ shown }: { shown: Shown }) {
  return (
    <div className="grid gap-4 md:grid-cols-3">
      {taskStates.map((state) => (
        <Column key={state} state={state} shown={shown} />
      ))}
    </div>
  );
}

function Column({ state, shown }: { state: TaskState; shown: Shown }) {
  const tasks = shown.tasks.filter((task) => task.state === state);
  return (
    <section aria-label={taskStateLabels[state]} className="min-w-0 border border-line bg-wash p-3">
      <h2 className="mb-2 text-section font-semibold">
        {taskStateLabels[state]}（{tasks.length}）
      </h2>
      {tasks.length === 0 ? <p className="text-muted">没有任务。</p> : null}
      <ul className="grid gap-3">
        {tasks.map((task) => (
          <Card key={task.id} task={task} shown={shown} />
        ))}
      </ul>
    </section>
  );
}

function Card({ task, shown }: { task: TaskRow; shown: Shown }) {
  const href = `/office/campaigns/${shown.campaign.id}/tasks/${task.id}`;
  const mine = shown.movesOf(task);
  const open = moves.filter(({ act }) => mine.includes(act));
  return (
    <li className="border border-line bg-paper p-2">
      <p>
        <TextLink href={href}>{taskName(task)}</TextLink> <span className="text-muted">{namesOf(task, "lead")}</span>
      </p>
      <p>{task.words.length > 60 ? `${task.words.slice(0, 60)}……` : task.words}</p>
      <p>
        <TaskLampWords lamp={lampOf(task, shown.today)} clock={shown.lamps[task.id]} />
      </p>
      {open.length > 0 ? (
        <p className="flex flex-wrap gap-x-4 print:hidden">
          {open.map(({ label, folder }) => (
            <TextLink key={folder} href={`${href}/${folder}`}>
              {label}
            </TextLink>
          ))}
        </p>
      ) : null}
    </li>
  );
}
