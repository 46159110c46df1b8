import { FileNames } from "@/components/orders/proof-list";
import { MinuteText } from "@/components/ui/date-text";
import { Section } from "@/components/ui/section";
import type { CorrectionReport } from "@/lib/enforcement/queries/correction-reports";

/** What the employer reported of its correction, for whoever verifies it; nothing where it reported nothing. */
export function CorrectionReports({ reports }: { reports: readonly CorrectionReport[] }) {
  if (reports.length === 0) return null;
  return (
    <Section title="用人单位报告的改正情况">
      <ReportList reports={reports} />
    </Section>
  );
}

export function ReportList({ reports }: { reports: readonly CorrectionReport[] }) {
  return (
    <ol className="border-s-2 border-line ps-4">
      {reports.map(({ id, note, submittedAt, submitter, reliedOn, files }, at) => (
        <li key={id} className="py-1.5">
          <p>
            第{at + 1}次报送：
            <MinuteText at={submittedAt} />　{submitter}
            {reliedOn === null ? null : `　${reliedOn}据此核实已经改正`}
          </p>
          <p className="max-w-measure">{note}</p>
          <FileNames files={files} />
        </li>
      ))}
    </ol>
  );
}
