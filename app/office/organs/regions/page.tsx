import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AddRegionForm } from "@/components/organs/add-region-form";
import { PageHead } from "@/components/ui/page-head";
import { groundRefusal } from "@/lib/agencies/ground-policy";
import { requireOfficer } from "@/lib/auth/session";
import { add } from "./actions";

export const metadata: Metadata = { title: "新增地区" };

export default async function AddRegionPage() {
  const officer = await requireOfficer();
  if (groundRefusal(officer) !== null) notFound();
  return (
    <>
      <PageHead crumbs={[{ href: "/office/organs", label: "地区和机关" }, { label: "新增地区" }]} title="新增地区" />
      <AddRegionForm code={officer.regionCode} action={add} />
    </>
  );
}
