import type { Metadata } from "next";
import { EmployerActPage } from "@/components/employers/employer-act-page";
import { EmployerEditForm } from "@/components/employers/employer-edit-form";
import { requireOfficer } from "@/lib/auth/session";
import { keepRefusal } from "@/lib/employers/policy";
import { keptEmployerFile } from "@/lib/employers/queries/employer-file";
import { found } from "@/lib/found";
import { update } from "./actions";

export const metadata: Metadata = { title: "更正、核实" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(keptEmployerFile(officer, (await params).id));
  return (
    <EmployerActPage title="更正、核实" file={file} refusal={keepRefusal(officer)}>
      <EmployerEditForm file={file} action={update} />
    </EmployerActPage>
  );
}
