import type { Metadata } from "next";
import { EmployerActPage } from "@/components/employers/employer-act-page";
import { EndingForm } from "@/components/employers/ending-form";
import { SiteForm } from "@/components/employers/site-form";
import { Section } from "@/components/ui/section";
import { regionsBelow } from "@/lib/agencies/queries";
import { requireOfficer } from "@/lib/auth/session";
import { partRefusal } from "@/lib/employers/policy";
import { keptEmployerFile, partOf } from "@/lib/employers/queries/employer-file";
import { found } from "@/lib/found";
import { edit, end } from "./actions";

export const metadata: Metadata = { title: "更正分支机构、工地或者参保账户" };

export default async function SitePage({ params }: { params: Promise<{ id: string; siteId: string }> }) {
  const officer = await requireOfficer();
  const { id, siteId } = await params;
  const file = await found(keptEmployerFile(officer, id));
  const site = await found(partOf(file.sites, siteId));
  const regions = await regionsBelow(officer.regionCode);
  return (
    <EmployerActPage title={site.name} file={file} refusal={partRefusal(officer, site)}>
      <Section title="更正">
        <SiteForm place={{ site }} regions={regions} action={edit} />
      </Section>
      <Section title="登记结束">
        <EndingForm id={site.id} version={site.version} words="工地完工、分支机构撤销或者账户注销" action={end} />
      </Section>
    </EmployerActPage>
  );
}
