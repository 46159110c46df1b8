import type { Metadata } from "next";
import { EmployerActPage } from "@/components/employers/employer-act-page";
import { ResolveKeyForm } from "@/components/employers/resolve-key-form";
import { requireOfficer } from "@/lib/auth/session";
import { keepRefusal } from "@/lib/employers/policy";
import { keptEmployerFile } from "@/lib/employers/queries/employer-file";
import { found } from "@/lib/found";
import { resolve } from "./actions";

export const metadata: Metadata = { title: "补登统一社会信用代码" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(keptEmployerFile(officer, (await params).id));
  return (
    <EmployerActPage title="补登统一社会信用代码" file={file} refusal={keepRefusal(officer)}>
      <ResolveKeyForm id={file.id} version={file.version} action={resolve} />
    </EmployerActPage>
  );
}
