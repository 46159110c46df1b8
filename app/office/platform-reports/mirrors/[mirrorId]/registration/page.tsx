import type { Metadata } from "next";
import { RegisterPartnerForm } from "@/components/platform-reports/register-partner-form";
import { ActPage } from "@/components/workflow/act-page";
import { regionsBelow } from "@/lib/agencies/queries";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { registerRefusals } from "@/lib/platform-reports/labels";
import { keepRefusal } from "@/lib/platform-reports/policy";
import { mirrorFile } from "@/lib/platform-reports/queries/mirrors";
import { register } from "./actions";

export const metadata: Metadata = { title: "登记为报告单位" };

export default async function RegistrationPage({ params }: { params: Promise<{ mirrorId: string }> }) {
  const officer = await requireOfficer();
  const mirror = await found(mirrorFile(officer, (await params).mirrorId, now()));
  const regions = await regionsBelow(officer.regionCode);
  const reason = mirror.reporterId === null ? keepRefusal(officer) : "already_reporter";
  const path = `/office/platform-reports/mirrors/${mirror.id}`;
  return (
    <ActPage
      title="登记为报告单位"
      crumbs={[{ href: path, label: mirror.name }]}
      number={mirror.creditCode}
      refusal={reason && registerRefusals[reason]}
      backHref={path}
    >
      <RegisterPartnerForm
        id={mirror.id}
        regions={regions.map(({ code, name }) => ({ value: code, label: name }))}
        action={register}
      />
    </ActPage>
  );
}
