import type { Metadata } from "next";
import { RelatePartnerForm } from "@/components/platform-reports/relate-partner-form";
import { ActPage } from "@/components/workflow/act-page";
import { regionsBelow } from "@/lib/agencies/queries";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { registerRefusals } from "@/lib/platform-reports/labels";
import { keepRefusal } from "@/lib/platform-reports/policy";
import { reporterFile, reportersOffered } from "@/lib/platform-reports/queries/reporters";
import { relate } from "./actions";

export const metadata: Metadata = { title: "登记合作企业" };

export default async function PartnersPage({ params }: { params: Promise<{ reporterId: string }> }) {
  const officer = await requireOfficer();
  const file = await found(reporterFile(officer, (await params).reporterId));
  const [partners, districts] = await Promise.all([
    reportersOffered(officer, "partner"),
    regionsBelow(officer.regionCode),
  ]);
  const reason = file.kind === "platform" ? keepRefusal(officer) : "not_a_platform";
  const path = `/office/platform-reports/reporters/${file.id}`;
  return (
    <ActPage
      title="登记合作企业"
      crumbs={[{ href: path, label: file.name }]}
      refusal={reason && registerRefusals[reason]}
      backHref={path}
    >
      <RelatePartnerForm
        id={file.id}
        partners={partners.map(({ id, name }) => ({ value: id, label: name }))}
        districts={districts.map(({ code, name }) => ({ value: code, label: name }))}
        action={relate}
      />
    </ActPage>
  );
}
