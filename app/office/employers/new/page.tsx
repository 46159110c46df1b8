import type { Metadata } from "next";
import { RegisterForm } from "@/components/employers/register-form";
import { Banner } from "@/components/ui/banner";
import { PageHead } from "@/components/ui/page-head";
import { regionsBelow } from "@/lib/agencies/queries";
import { requireOfficer } from "@/lib/auth/session";
import { employerRefusals } from "@/lib/employers/labels";
import { keepRefusal } from "@/lib/employers/policy";
import { register } from "./actions";

export const metadata: Metadata = { title: "登记用人单位" };

export default async function NewEmployerPage() {
  const officer = await requireOfficer();
  const refusal = keepRefusal(officer);
  const regions = await regionsBelow(officer.regionCode);
  const crumbs = [{ href: "/office/employers", label: "用人单位" }, { label: "登记" }];
  return (
    <>
      <PageHead crumbs={crumbs} title="登记用人单位" />
      {refusal === null ? (
        <RegisterForm regions={regions} action={register} />
      ) : (
        <Banner kind="warn">{employerRefusals[refusal]}</Banner>
      )}
    </>
  );
}
