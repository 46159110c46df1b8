import type { Metadata } from "next";
import { ActSection } from "@/components/cases/act-section";
import { AddAddendumForm } from "@/components/cases/add-addendum-form";
import { requireOfficer } from "@/lib/auth/session";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { papersOfFile } from "@/lib/documents/queries";
import { found } from "@/lib/found";
import { add } from "./actions";

export const metadata: Metadata = { title: "补充记录" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, refusalOf } = await found(caseActs(officer, (await params).id));
  const papers = (await papersOfFile(officer, kase.id)).map(({ id, title, number, issuedOn }) => ({
    value: id,
    label: `${title}${number ?? ""}（${issuedOn}）`,
  }));
  return (
    <ActSection act="addAddendum" caseId={kase.id} refusal={refusalOf("addAddendum")}>
      <AddAddendumForm kase={{ id: kase.id, version: kase.version }} papers={papers} action={add} />
    </ActSection>
  );
}
