import type { Metadata } from "next";
import { CorrectionReporting } from "@/components/enforcement/employer-correction";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { requireEmployer } from "@/lib/auth/session";
import { employerDecision } from "@/lib/decisions/queries/employer-decisions";
import { employerCorrection } from "@/lib/enforcement/queries/employer-correction";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { detach, report } from "./actions";

export const metadata: Metadata = { title: "报告已经改正" };

export default async function CorrectionReportPage({ params }: { params: Promise<{ id: string }> }) {
  const user = await requireEmployer();
  const { id, number } = await found(employerDecision(user, (await params).id, now()));
  const correction = await employerCorrection(user, id, now());
  return (
    <>
      <PageHead title={`报告已经改正：${number ?? ""}`} />
      <CorrectionReporting correction={correction} report={report} detach={detach} />
      <p className="mt-4">
        <ButtonLink href={`/employer/decisions/${id}`}>返回决定</ButtonLink>
      </p>
    </>
  );
}
