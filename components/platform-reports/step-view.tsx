import { Banner } from "@/components/ui/banner";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/lib/action-result";
import { minuteStamp } from "@/lib/kernel/clock";
import { halfWords, stepLabels } from "@/lib/platform-reports/labels";
import { type ReportStep, reportSteps } from "@/lib/platform-reports/lifecycle";
import type { ReportFile } from "@/lib/platform-reports/queries/report-file";
import type { StepRevision } from "@/lib/platform-reports/queries/step-history";
import { reportRefusals } from "@/lib/platform-reports/report-labels";
import { OWN } from "./employer-reports-view";
import { StepForm } from "./step-form";

type Props = {
  report: ReportFile;
  step: ReportStep;
  history: readonly StepRevision[];
  /** The revision that this person has just saved; null on the way in. */
  saved: string | null;
  save: FormAction<unknown, unknown>;
};

/** The page of one step: what still stands against it, its form, and who saved what. */
export function StepView({ report, step, history, saved, save }: Props) {
  const refusal = report.refusalOf("save");
  const { revision, content } = report.steps[step];
  const problems = revision === 0 ? [] : report.problems.filter((problem) => problem.step === step);
  const crumbs = [
    { href: OWN, label: "平台用工" },
    { href: `${OWN}/${report.id}`, label: halfWords(report.half) },
  ];
  return (
    <>
      <PageHead
        crumbs={[...crumbs, { label: stepLabels[step] }]}
        title={stepLabels[step]}
        number={`第${reportSteps.indexOf(step) + 1}步，共${reportSteps.length}步`}
      />
      {saved !== null ? <Banner kind="done">这一步已保存。</Banner> : null}
      {problems.length > 0 ? (
        <Banner kind="warn">
          <p>还有 {problems.length} 处要填或者核对：</p>
          <ul className="list-disc ps-5">
            {problems.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Banner>
      ) : null}
      {refusal === null ? (
        <StepForm
          key={`${step} ${saved}`}
          {...{ id: report.id, kind: report.kind, step, revision, content, before: report.before }}
          thresholdPercent={report.period.thresholdPercent}
          places={report.districts}
          action={save}
        />
      ) : (
        <Banner kind="warn">{reportRefusals[refusal]}</Banner>
      )}
      {history.length > 0 ? <History history={history} /> : null}
    </>
  );
}

const History = ({ history }: { history: readonly StepRevision[] }) => (
  <Disclosure summary={`保存记录（${history.length}次）`}>
    <ul className="list-disc ps-5">
      {history.map(({ revision, saver, at, changed }) => (
        <li key={revision}>
          {minuteStamp(at)} {saver}：{changed.length > 0 ? `改动了${changed.join("、")}` : "核对无改动"}
        </li>
      ))}
    </ul>
  </Disclosure>
);
