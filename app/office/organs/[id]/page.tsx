import type { Metadata } from "next";
import { EditOrganForm } from "@/components/organs/edit-organ-form";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { organKindLabels } from "@/lib/agencies/labels";
import { organFile } from "@/lib/agencies/queries/ground";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { edit } from "./actions";

export const metadata: Metadata = { title: "机关" };

export default async function OrganPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const organ = await found(organFile(officer, (await params).id));
  return (
    <>
      <PageHead crumbs={[{ href: "/office/organs", label: "地区和机关" }, { label: organ.name }]} title={organ.name} />
      <Section title="机关情况">
        <DescriptionList
          items={[
            { term: "类别", detail: organKindLabels[organ.kind] },
            { term: "行政区划代码", detail: organ.regionCode },
            { term: "上级或者所属的行政部门", detail: organ.parentName ?? "无" },
          ]}
        />
      </Section>
      <Section title="修改">
        <EditOrganForm organ={organ} action={edit} />
      </Section>
    </>
  );
}
