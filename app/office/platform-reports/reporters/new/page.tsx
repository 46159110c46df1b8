import type { Metadata } from "next";
import { EmployerSearch } from "@/components/employers/employer-search";
import { RegisterReporterForm } from "@/components/platform-reports/register-reporter-form";
import { ActPage } from "@/components/workflow/act-page";
import { requireOfficer } from "@/lib/auth/session";
import { employersLike } from "@/lib/employers/queries/employer";
import type { SearchParams } from "@/lib/kernel/search-params";
import { registerRefusals } from "@/lib/platform-reports/labels";
import { keepRefusal } from "@/lib/platform-reports/policy";
import { register } from "./actions";

export const metadata: Metadata = { title: "登记报告单位" };

const PATH = "/office/platform-reports/reporters";

export default async function NewReporterPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const { q } = await searchParams;
  const words = typeof q === "string" ? q : "";
  const reason = keepRefusal(officer);
  return (
    <ActPage
      title="登记报告单位"
      crumbs={[{ href: PATH, label: "平台用工台账" }]}
      refusal={reason && registerRefusals[reason]}
      backHref={PATH}
    >
      <EmployerSearch words={words} />
      <RegisterReporterForm key={words} candidates={await employersLike(officer, words)} action={register} />
    </ActPage>
  );
}
