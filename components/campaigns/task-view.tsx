import { Badge } from "@/components/ui/badge";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { ActBar } from "@/components/workflow/act-bar";
import {
  progressLabels,
  taskActLabels,
  taskName,
  taskOriginLabels,
  taskStateLabels,
  whyNot,
} from "@/lib/campaigns/labels";
import { lampOf } from "@/lib/campaigns/lamps";
import type { TaskAct } from "@/lib/campaigns/lifecycle";
import type { TaskFile } from "@/lib/campaigns/queries/task-file";
import { namesOf } from "@/lib/campaigns/task-groups";
import type { LampOf } from "@/lib/deadlines/lamps";
import { EvidenceList } from "./evidence-list";
import { TaskLampWords } from "./task-lamp";
import { LimitWords } from "./task-tables";

type Props = { task: TaskFile; lamp: LampOf | undefined; today: string; children?: React.ReactNode };

/** One task: whose it is, by when, what stands behind it, and what may be done. */
export function TaskView({ task, lamp, today, children }: Props) {
  const base = `/office/campaigns/${task.campaignId}/tasks/${task.id}`;
  return (
    <>
      <PageHead
        crumbs={[
          { label: "专项行动", href: "/office/campaigns" },
          { label: task.campaignTitle, href: `/office/campaigns/${task.campaignId}` },
        ]}
        title={taskName(task)}
        number={task.section}
        state={<Badge>{taskStateLabels[task.state]}</Badge>}
        lamp={<TaskLampWords lamp={lampOf(task, today)} clock={lamp} />}
      />
      <ActBar acts={acts(task, base)} />
      <DescriptionList
        items={[
          { term: "任务内容", detail: task.words },
          { term: "来源", detail: taskOriginLabels[task.origin] },
          { term: "牵头单位", detail: namesOf(task, "lead") },
          { term: "配合单位", detail: namesOf(task, "cooperating") || "没有" },
          { term: "完成时限", detail: <LimitWords task={task} /> },
          { term: "佐证材料最低份数", detail: `${task.leastProofs}份` },
          {
            term: "计入进展的记录",
            detail: task.counts.map((kind) => progressLabels[kind]).join("、") || "不从系统记录统计",
          },
        ]}
      />
      {task.limits.length > 0 ? (
        <Section title="时限调整">
          <DescriptionList
            items={task.limits.map((one) => ({
              term: one.changedOn,
              detail: `由${one.fromOn}调整为${one.toOn}。理由：${one.reason}（${one.changedBy}）`,
            }))}
          />
        </Section>
      ) : null}
      <Section title={`佐证材料（${task.evidence}份）`}>
        <EvidenceList items={task.evidenceItems} />
      </Section>
      {task.proofs.length > 0 ? (
        <Section title="报完成与核验">
          <DescriptionList items={task.proofs.map(proofWords)} />
        </Section>
      ) : null}
      {children}
    </>
  );
}

const proofWords = (proof: TaskFile["proofs"][number]) => ({
  term: `${proof.submittedOn} ${proof.submittedBy}`,
  detail: (
    <>
      <p>{proof.note}</p>
      <p>
        {proof.isAccepted === null
          ? "等待其他单位核验。"
          : `${proof.isAccepted ? "核验通过" : "核验退回"}：${proof.verdictNote}（${proof.verifiedBy} ${proof.verifiedOn}）`}
      </p>
    </>
  ),
});

const folders: readonly (readonly [TaskAct, string])[] = [
  ["addEvidence", "evidence"],
  ["submitProof", "completion"],
  ["accept", "verification"],
  ["changeLimit", "limit"],
];

/** Refusals that only say that the act is another's or another time's leave it out of the bar. */
const unsaid = ["illegal_transition", "not_your_post", "not_leading_group", "not_unit_of_task", "standing_goes_on"];

const acts = (task: TaskFile, base: string) =>
  folders.flatMap(([act, folder]) => {
    const reason = task.refusalOf(act);
    if (reason !== null && unsaid.includes(reason)) return [];
    const label = act === "accept" ? "核验" : taskActLabels[act];
    return [{ key: act, label, href: `${base}/${folder}`, refusal: whyNot(reason), primary: act === "submitProof" }];
  });
