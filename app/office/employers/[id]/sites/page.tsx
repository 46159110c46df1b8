import type { Metadata } from "next";
import { EmployerActPage } from "@/components/employers/employer-act-page";
import { SiteForm } from "@/components/employers/site-form";
import { regionsBelow } from "@/lib/agencies/queries";
import { requireOfficer } from "@/lib/auth/session";
import { keepRefusal } from "@/lib/employers/policy";
import { keptEmployerFile } from "@/lib/employers/queries/employer-file";
import { found } from "@/lib/found";
import { addSite } from "./actions";

export const metadata: Metadata = { title: "登记分支机构或者工地" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(keptEmployerFile(officer, (await params).id));
  const regions = await regionsBelow(officer.regionCode);
  return (
    <EmployerActPage title="登记分支机构或者工地" file={file} refusal={keepRefusal(officer)}>
      <SiteForm place={{ employerId: file.id }} regions={regions} action={addSite} />
    </EmployerActPage>
  );
}
