import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { mismatchSideLabels, mismatchStateLabels } from "@/lib/platform-reports/labels";
import type { MismatchTask } from "@/lib/platform-reports/queries/mirrors";
import { SettleMismatchForm, TakeMismatchForm } from "./mismatch-forms";

type Acts = { take: FormAction<unknown, unknown>; settle: FormAction<unknown, unknown> };

/** The tasks of both sides, in the same words for everyone who sees them. */
export function MismatchList({ tasks, acts }: { tasks: readonly MismatchTask[]; acts?: Acts }) {
  if (tasks.length === 0) return null;
  return (
    <Section title="差异核对任务">
      <ul>
        {tasks.map((task) => (
          <li key={task.id} className="border-b border-line py-3">
            <p>
              <span className="me-3 font-semibold">{mismatchSideLabels[task.side]}</span>
              <Badge tone={task.state === "done" ? "done" : "soon"}>{mismatchStateLabels[task.state]}</Badge>
            </p>
            <p className="text-muted">
              {task.openedOn}产生
              {task.owner ? `；${task.owner}${task.takenOn}认领` : "；尚未认领"}
              {task.doneOn ? `；${task.doneOn}办结` : ""}
            </p>
            {task.outcome === "" ? null : <p>{task.outcome}</p>}
            {acts && task.refusalOf("take") === null ? (
              <TakeMismatchForm id={task.id} version={task.version} action={acts.take} />
            ) : null}
            {acts && task.refusalOf("settle") === null ? (
              <SettleMismatchForm id={task.id} version={task.version} action={acts.settle} />
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
