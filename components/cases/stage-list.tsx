import { Section } from "@/components/ui/section";
import { TaskList } from "@/components/ui/task-list";
import { stageBasis, stageLabels, stageReasonLabels } from "@/lib/cases/labels";
import type { Stage, StageTask } from "@/lib/cases/stage-tasks";

const folders: Readonly<Record<Stage, string>> = {
  assign: "/assignment",
  inquire: "/inquiries",
  evidence: "/evidence",
  order: "/orders",
  deliver: "/deliveries",
  verify: "/orders",
  close: "/closing",
};

/** The stages of a case: how far each is, its article, and why it cannot begin. */
export function StageList({ caseId, tasks }: { caseId: string; tasks: readonly StageTask[] }) {
  return (
    <Section title="办案步骤">
      <TaskList
        tasks={tasks.map(({ stage, state, reason }) => ({
          label: stageLabels[stage],
          hint: stageBasis[stage],
          state,
          href: hrefOf(caseId, stage, state),
          reason: reason && stageReasonLabels[reason],
        }))}
      />
    </Section>
  );
}

/** An assignment that is made is changed on another page, and a missing officer is replaced there. */
function hrefOf(caseId: string, stage: Stage, state: StageTask["state"]): string | undefined {
  const base = `/office/cases/${caseId}`;
  if (stage === "assign" && state !== "notStarted") return state === "underway" ? `${base}/reassignment` : undefined;
  return `${base}${folders[stage]}`;
}
