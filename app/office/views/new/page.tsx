import type { Metadata } from "next";
import { SaveViewForm } from "@/components/desk/save-view-form";
import { PageHead } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";
import { requireOfficer } from "@/lib/auth/session";
import { NewViewQuery } from "@/lib/desk/filter";
import { savedListLabels } from "@/lib/desk/labels";
import { viewHref } from "@/lib/desk/saved-list";
import type { SearchParams } from "@/lib/kernel/search-params";
import { save } from "./actions";

export const metadata: Metadata = { title: "保存视图" };

export default async function NewViewPage({ searchParams }: { searchParams: SearchParams }) {
  await requireOfficer();
  const view = NewViewQuery.parse(await searchParams);
  return (
    <>
      <PageHead title={`保存${savedListLabels[view.list]}列表的视图`} />
      <p className="mb-3">
        保存列表现在的查询条件和列。<TextLink href={viewHref(view)}>返回列表</TextLink>
      </p>
      <SaveViewForm {...view} action={save} />
    </>
  );
}
