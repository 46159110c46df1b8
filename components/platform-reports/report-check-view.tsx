import { Banner } from "@/components/ui/banner";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/lib/action-result";
import { halfWords, stepLabels } from "@/lib/platform-reports/labels";
import type { ReportFile } from "@/lib/platform-reports/queries/report-file";
import { reportRefusals } from "@/lib/platform-reports/report-labels";
import { OWN } from "./employer-reports-view";
import { ReportBlocks } from "./report-blocks";
import { SubmitReportForm } from "./submit-report-form";

/** Everything a report says, what still stands against it, and its sending. */
export function ReportCheckView({ report, submit }: { report: ReportFile; submit: FormAction<unknown, unknown> }) {
  const path = `${OWN}/${report.id}`;
  const refusal = report.refusalOf("submit");
  return (
    <>
      <PageHead
        crumbs={[
          { href: OWN, label: "平台用工" },
          { href: path, label: halfWords(report.half) },
          { label: "核对并提交" },
        ]}
        title="核对并提交"
        number={`第${report.ordinal}版`}
      />
      {report.problems.length > 0 ? <ProblemList report={report} /> : null}
      <ReportBlocks blocks={report.blocks} changeHref={({ step }) => `${path}/steps/${step}`} />
      <Section title="提交">
        {refusal === null ? (
          <SubmitReportForm id={report.id} version={report.version} action={submit} />
        ) : (
          <Banner kind="warn">{reportRefusals[refusal]}</Banner>
        )}
      </Section>
    </>
  );
}

const ProblemList = ({ report }: { report: ReportFile }) => (
  <Section title={`还有 ${report.problems.length} 处要填或者核对`}>
    <ul className="list-disc ps-5">
      {report.problems.map(({ step, sentence }) => (
        <li key={`${step} ${sentence}`}>
          <TextLink href={`${OWN}/${report.id}/steps/${step}`}>{stepLabels[step]}</TextLink>：{sentence}
        </li>
      ))}
    </ul>
  </Section>
);
