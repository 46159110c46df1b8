import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AddOrganForm } from "@/components/organs/add-organ-form";
import { PageHead } from "@/components/ui/page-head";
import { groundRefusal } from "@/lib/agencies/ground-policy";
import { bureausOfOfficer } from "@/lib/agencies/queries/ground";
import { requireOfficer } from "@/lib/auth/session";
import type { SearchParams } from "@/lib/kernel/search-params";
import { add } from "./actions";

export const metadata: Metadata = { title: "新增机关" };

export default async function AddOrganPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  if (groundRefusal(officer) !== null) notFound();
  const { region } = await searchParams;
  const regionCode = typeof region === "string" ? region : officer.regionCode;
  const bureaus = await bureausOfOfficer(officer);
  return (
    <>
      <PageHead crumbs={[{ href: "/office/organs", label: "地区和机关" }, { label: "新增机关" }]} title="新增机关" />
      <AddOrganForm regionCode={regionCode} bureaus={bureaus} action={add} />
    </>
  );
}
