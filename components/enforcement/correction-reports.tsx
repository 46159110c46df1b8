import { FileNames } from "@/components/orders/proof-list";
import { MinuteText } from "@/components/ui/date-text";
import { Section } from "@/components/ui/section";
import type { CorrectionReport } from "@/lib/enforcement/queries/correction-reports";
import { proseDate } from "@/lib/kernel/clock";
import { checkMannerLabels } from "@/lib/orders/labels";

/** What the employer reported of its correction, for whoever verifies it; nothing where it reported nothing. */
export function CorrectionReports({ reports }: { reports: readonly CorrectionReport[] }) {
  if (reports.length === 0) return null;
  return (
    <Section title="用人单位报告的改正情况">
      <ReportList reports={reports} />
    </Section>
  );
}

type Answer = NonNullable<CorrectionReport["answer"]>;
/** The employer is not told who looked and how. */
type Told = Pick<Answer, "verifiedOn" | "note"> & Partial<Answer>;
type Listed = Omit<CorrectionReport, "answer" | "answerer"> & {
  readonly answer: Told | null;
  readonly answerer?: string | null;
};

export function ReportList({ reports }: { reports: readonly Listed[] }) {
  return (
    <ol className="border-s-2 border-line ps-4">
      {reports.map(({ id, note, submittedAt, submitter, reliedOn, answer, answerer, files }, at) => (
        <li key={id} className="py-1.5">
          <p>
            第{at + 1}次报送：
            <MinuteText at={submittedAt} />　{submitter}
            {reliedOn === null ? null : `　${reliedOn}据此核实已经改正`}
          </p>
          <p className="max-w-measure">{note}</p>
          <FileNames files={files} />
          {answer === null ? null : <p className="max-w-measure">{answerText(answer, answerer)}</p>}
        </li>
      ))}
    </ol>
  );
}

function answerText({ verifiedOn, note, manner }: Told, answerer: string | null = null): string {
  const how = manner === undefined || answerer === null ? "" : `（${answerer}，${checkMannerLabels[manner]}）`;
  return `${proseDate(verifiedOn)}核实，未改正${how}：${note}`;
}
