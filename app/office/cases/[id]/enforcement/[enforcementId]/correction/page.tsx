import type { Metadata } from "next";
import { ActSection } from "@/components/enforcement/act-section";
import { CorrectionForm } from "@/components/enforcement/correction-form";
import { CorrectionReports } from "@/components/enforcement/correction-reports";
import { RejectCorrectionForm } from "@/components/enforcement/reject-correction-form";
import { ButtonLink } from "@/components/ui/button";
import { requireOfficer } from "@/lib/auth/session";
import { reportOptions } from "@/lib/enforcement/correction-labels";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { answerNotCorrected, confirmAsCorrected } from "./actions";

export const metadata: Metadata = { title: "核实改正" };

type Props = { params: Promise<{ id: string; enforcementId: string }> };

export default async function CorrectionPage({ params }: Props) {
  const officer = await requireOfficer();
  const file = await found(enforcementFile(officer, await params, now()));
  const { id, version, caseId, corrections, facts, reports } = file;
  const form = { id, version, today: facts.today, reports: reportOptions(reports) };
  return (
    <>
      <CorrectionReports reports={reports} />
      <ActSection title={`核实改正：${file.number}`} refusal={file.refusalOf("confirmCorrection")}>
        <p className="mb-1">
          送达日期{file.servedOn}，改正期限{facts.correctBy}（含当日）
        </p>
        <ul className="mb-3 list-disc ps-5">
          {corrections.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <CorrectionForm {...form} action={confirmAsCorrected} />
      </ActSection>
      {reports.length === 0 ? null : (
        <ActSection title="答复报送：经核实未改正" refusal={file.refusalOf("rejectCorrection")}>
          <RejectCorrectionForm {...form} action={answerNotCorrected} />
        </ActSection>
      )}
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${caseId}/enforcement/${id}`}>返回履行台账</ButtonLink>
      </p>
    </>
  );
}
