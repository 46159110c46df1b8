import { Section } from "@/components/ui/section";
import { TaskList } from "@/components/ui/task-list";
import { DeadlineBadge } from "@/components/workflow/deadline-badge";
import { stageBasis, stageLabels, stageOwnerLabels, stageReasonLabels } from "@/lib/cases/labels";
import type { CaseFile } from "@/lib/cases/queries/case-file";
import { stageClock, stageDuties } from "@/lib/cases/stage-owners";
import type { Stage, StageTask } from "@/lib/cases/stage-tasks";
import type { Deadline } from "@/lib/deadlines/clocks";
import { clockLabel } from "@/lib/deadlines/labels";
import type { LampOf } from "@/lib/deadlines/lamps";

const folders: Readonly<Record<Stage, string>> = {
  assign: "/assignment",
  inquire: "/inquiries",
  evidence: "/evidence",
  order: "/orders",
  deliver: "/deliveries",
  verify: "/orders",
  conclude: "/conclusion",
  decide: "/decisions",
  close: "/closing",
};

type Props = {
  kase: Pick<CaseFile, "id" | "officers">;
  tasks: readonly StageTask[];
  clocks: readonly Deadline[];
  lamps: Readonly<Record<string, LampOf>>;
};

/** The stages of a case: how far each is, whose it is and until when, its article, and why it cannot begin. */
export function StageList({ kase, tasks, clocks, lamps }: Props) {
  const names = kase.officers.map(({ name }) => name).join("、");
  return (
    <Section title="办案步骤">
      <TaskList
        tasks={tasks.map((task) => ({
          label: stageLabels[task.stage],
          hint: stageBasis[task.stage],
          state: task.state,
          href: stageHref(kase.id, task),
          owner: task.state === "done" ? undefined : ownerWords(task.stage, names),
          lamp: <StageLamp clock={stageClock(task, clocks)} lamps={lamps} />,
          reason: task.reason && stageReasonLabels[task.reason],
        }))}
      />
    </Section>
  );
}

function ownerWords(stage: Stage, names: string): string {
  const { owner } = stageDuties[stage];
  return owner === "officers" && names !== "" ? `承办人 ${names}` : stageOwnerLabels[owner];
}

function StageLamp({ clock, lamps }: { clock: Deadline | undefined; lamps: Props["lamps"] }) {
  const lamp = clock && lamps[clock.id];
  return clock && lamp ? <DeadlineBadge label={clockLabel(clock.limitKey)} {...lamp} /> : null;
}

/** An assignment that is made is changed on another page, and a missing officer is replaced there. */
export function stageHref(caseId: string, { stage, state }: StageTask): string | undefined {
  const base = `/office/cases/${caseId}`;
  if (stage === "assign" && state !== "notStarted") return state === "underway" ? `${base}/reassignment` : undefined;
  return `${base}${folders[stage]}`;
}
