import type { Metadata } from "next";
import { EmployerActPage } from "@/components/employers/employer-act-page";
import { EmployerSearch } from "@/components/employers/employer-search";
import { RelationForm } from "@/components/employers/relation-form";
import { requireOfficer } from "@/lib/auth/session";
import { keepRefusal } from "@/lib/employers/policy";
import { employersLike } from "@/lib/employers/queries/employer";
import { keptEmployerFile } from "@/lib/employers/queries/employer-file";
import { found } from "@/lib/found";
import type { SearchParams } from "@/lib/kernel/search-params";
import { relate } from "./actions";

export const metadata: Metadata = { title: "登记用工关系" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function Page({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const file = await found(keptEmployerFile(officer, (await params).id));
  const { q } = await searchParams;
  const words = typeof q === "string" ? q : "";
  const candidates = (await employersLike(officer, words)).filter((one) => one.id !== file.id);
  return (
    <EmployerActPage title="登记用工关系" file={file} refusal={keepRefusal(officer)}>
      <EmployerSearch words={words} />
      <RelationForm key={words} id={file.id} candidates={candidates} action={relate} />
    </EmployerActPage>
  );
}
