import type { Metadata } from "next";
import { ReporterView } from "@/components/platform-reports/reporter-view";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { registerRefusals } from "@/lib/platform-reports/labels";
import { keepRefusal } from "@/lib/platform-reports/policy";
import { reporterFile } from "@/lib/platform-reports/queries/reporters";

export const metadata: Metadata = { title: "平台用工台账" };

export default async function ReporterPage({ params }: { params: Promise<{ reporterId: string }> }) {
  const officer = await requireOfficer();
  const file = await found(reporterFile(officer, (await params).reporterId));
  const reason = keepRefusal(officer);
  return <ReporterView file={file} refusal={reason && registerRefusals[reason]} />;
}
