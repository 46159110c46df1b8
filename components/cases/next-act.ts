import type { OpenAct } from "@/components/workflow/act-bar";
import { stageLabels } from "@/lib/cases/labels";
import { nextStage, stageDuties } from "@/lib/cases/stage-owners";
import type { StageTask } from "@/lib/cases/stage-tasks";
import { stageHref } from "./stage-list";

/**
 * The acts of a case with one first among them: a decision that waits for this person, else, for those who hold the
 * case, the stage that comes next.
 */
export function withNextAct(caseId: string, acts: readonly OpenAct[], tasks: readonly StageTask[], holds: boolean) {
  if (!holds || acts.some(({ primary }) => primary)) return acts;
  const stage = nextStage(tasks);
  const task = tasks.find((one) => one.stage === stage);
  const href = task && stageHref(caseId, task);
  if (!task || !href || stageDuties[task.stage].owner !== "officers") return acts;
  const next: OpenAct = {
    key: "next",
    label: `下一步：${stageLabels[task.stage]}`,
    href,
    refusal: null,
    primary: true,
  };
  return [next, ...acts];
}
