import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TaskList } from "@/components/ui/task-list";
import { minuteStamp } from "@/lib/kernel/clock";
import { halfWords, periodSentence, reportStateLabels, stepLabels } from "@/lib/platform-reports/labels";
import { reportSteps } from "@/lib/platform-reports/lifecycle";
import type { ReportFile } from "@/lib/platform-reports/queries/report-file";
import { stepState } from "@/lib/platform-reports/step-state";
import { OWN } from "./employer-reports-view";

/** A report while it is written: its six steps with how far each is, and the way to the check. */
export function ReportTasksView({ report }: { report: ReportFile }) {
  const path = `${OWN}/${report.id}`;
  return (
    <>
      <PageHead
        crumbs={[{ href: OWN, label: "平台用工" }, { label: halfWords(report.half) }]}
        title={`${halfWords(report.half)}平台用工情况报告`}
        number={`第${report.ordinal}版`}
        state={<Badge tone="accent">{reportStateLabels[report.state]}</Badge>}
      />
      <p>{periodSentence(report.period)}</p>
      {report.prefilled > 0 ? (
        <Banner kind="info">已为您预先填好 {report.prefilled} 项，请逐步核对；有变化的直接改。</Banner>
      ) : null}
      <Section title="六个步骤">
        <TaskList tasks={reportSteps.map((step) => taskOf(step, report))} />
      </Section>
      <p className="mt-4 flex flex-wrap gap-3">
        <ButtonLink href={`${path}/check`} tone="primary">
          核对并提交
        </ButtonLink>
        <ButtonLink href={`${path}/roster`}>花名册（可不报）</ButtonLink>
      </p>
    </>
  );
}

function taskOf(step: (typeof reportSteps)[number], { id, steps, problems }: ReportFile) {
  const { savedBy, savedAt, content, revision } = steps[step];
  const open = problems.filter((problem) => problem.step === step).length;
  const isSaved = revision > 0 && savedAt !== null;
  const lacking = content.lacking === "" ? undefined : `尚缺：${content.lacking}`;
  return {
    label: stepLabels[step],
    href: `${OWN}/${id}/steps/${step}`,
    state: stepState(step, steps[step], problems),
    hint: isSaved ? `${savedBy} ${minuteStamp(savedAt)} 保存` : undefined,
    reason: lacking ?? (isSaved && open > 0 ? `还有 ${open} 处要填或者核对` : undefined),
  };
}
