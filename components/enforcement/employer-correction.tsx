import { ProofUploader } from "@/components/orders/proof-uploader";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { whyNot } from "@/lib/enforcement/labels";
import type { EmployerCorrection as Correction } from "@/lib/enforcement/queries/employer-correction";
import { proseDate } from "@/lib/kernel/clock";
import { CorrectionReportForm } from "./correction-report-form";
import { ReportList } from "./correction-reports";

/** What the decision orders to be corrected, for its employer: until when, what it reported, and where it reports. */
export function EmployerCorrection({ correction, href }: { correction: Correction; href: string }) {
  return (
    <Section title="责令改正的事项">
      <Ordered correction={correction} />
      {correction.reports.length === 0 ? null : <ReportList reports={correction.reports} />}
      {correction.refusal === null ? (
        <p className="mt-3">
          <ButtonLink href={href}>
            {correction.reports.some(({ answer }) => answer !== null) ? "再次报告已经改正" : "报告已经改正"}
          </ButtonLink>
        </p>
      ) : null}
    </Section>
  );
}

type Action = FormAction<unknown, unknown>;
type Props = { correction: Correction | null; report: Action; detach: Action };

/** The two steps of reporting; when it is not open now, why. */
export function CorrectionReporting({ correction, report, detach }: Props) {
  if (correction === null) return <p className="text-muted">{whyNot("nothing_to_correct")}</p>;
  const { id, version, unsent, refusal } = correction;
  if (refusal !== null) return <p className="text-muted">{whyNot(refusal)}</p>;
  return (
    <>
      <Ordered correction={correction} />
      <ProofUploader href={`/uploads/employer/corrections/${id}`} unsent={unsent} detach={detach} />
      {unsent.length > 0 ? (
        <CorrectionReportForm id={id} version={version} action={report} />
      ) : (
        <p className="text-muted">第二步：上传文件后，在这里写明改正情况并报送。</p>
      )}
    </>
  );
}

function Ordered({ correction: { corrections, correctBy, correctedOn } }: { correction: Correction }) {
  if (correctedOn !== null) return <p>监察员已核实：{proseDate(correctedOn)}已经改正。</p>;
  if (corrections.length === 0) return null;
  return (
    <>
      <p>改正期限：{proseDate(correctBy)}前（含当日）</p>
      <ul className="my-3 list-disc ps-5">
        {corrections.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </>
  );
}
