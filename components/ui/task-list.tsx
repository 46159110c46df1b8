import Link from "next/link";
import { Badge, type Tone } from "./badge";

export type TaskState = "notStarted" | "underway" | "done" | "blocked" | "ifNeeded" | "lacking";

export type Task = {
  label: string;
  /** The article that asks for it, in the law's words. */
  hint?: string;
  state: TaskState;
  href?: string;
  /** Who does it, and until when. */
  owner?: string;
  lamp?: React.ReactNode;
  /** Why it cannot begin or what is lacking. */
  reason?: string;
};

const STATES: Record<TaskState, { label: string; tone: Tone }> = {
  notStarted: { label: "尚未开始", tone: "neutral" },
  underway: { label: "进行中", tone: "accent" },
  done: { label: "已完成", tone: "done" },
  blocked: { label: "暂不能开始", tone: "neutral" },
  ifNeeded: { label: "需要时办理", tone: "neutral" },
  lacking: { label: "已查看·缺材料", tone: "soon" },
};

/** What the present stage asks for, each with its article and how far it is. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="border-t border-line">
      {tasks.map((task) => (
        <li key={task.label} className="flex items-start justify-between gap-4 border-b border-line py-2">
          <div>
            {task.href && task.state !== "blocked" ? (
              <Link href={task.href} prefetch={false} className="link phone:inline-block phone:py-2.5">
                {task.label}
              </Link>
            ) : (
              <span>{task.label}</span>
            )}
            {task.hint ? <p className="text-muted">{task.hint}</p> : null}
            {task.owner || task.lamp ? (
              <p className="flex flex-wrap items-baseline gap-x-3">
                {task.owner}
                {task.lamp}
              </p>
            ) : null}
            {task.reason ? <p className="text-soon">{task.reason}</p> : null}
          </div>
          <Badge tone={STATES[task.state].tone}>{STATES[task.state].label}</Badge>
        </li>
      ))}
    </ul>
  );
}
