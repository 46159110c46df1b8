import type { Metadata } from "next";
import { ConfirmReporterForm } from "@/components/platform-reports/confirm-reporter-form";
import { ActPage } from "@/components/workflow/act-page";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { registerRefusals } from "@/lib/platform-reports/labels";
import { keepRefusal } from "@/lib/platform-reports/policy";
import { reporterFile } from "@/lib/platform-reports/queries/reporters";
import { confirm } from "./actions";

export const metadata: Metadata = { title: "核实登记" };

export default async function ConfirmationPage({ params }: { params: Promise<{ reporterId: string }> }) {
  const officer = await requireOfficer();
  const file = await found(reporterFile(officer, (await params).reporterId));
  const reason = keepRefusal(officer);
  const path = `/office/platform-reports/reporters/${file.id}`;
  const { id, version, kind, industry, mode, sinceOn, untilOn } = file;
  return (
    <ActPage
      title="核实登记"
      crumbs={[{ href: path, label: file.name }]}
      refusal={reason && registerRefusals[reason]}
      backHref={path}
    >
      <ConfirmReporterForm
        given={{ id, version, kind, industry, mode, sinceOn, untilOn: untilOn ?? "" }}
        action={confirm}
      />
    </ActPage>
  );
}
