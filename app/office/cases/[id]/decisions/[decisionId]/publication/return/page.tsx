import type { Metadata } from "next";
import { ActSection, NotJudged } from "@/components/publications/act-section";
import { GiveBackForm } from "@/components/returns/give-back-form";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { publicationFile } from "@/lib/publications/queries/publication-file";
import { giveBack } from "./actions";

export const metadata: Metadata = { title: "退回" };

export default async function ReturnPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const file = await found(publicationFile(officer, await params, now()));
  const { publication } = file;
  if (publication === null) return <NotJudged title="退回" place={file} />;
  const { id, version, refusalOf } = publication;
  return (
    <ActSection title="退回" place={file} refusal={refusalOf("giveBack")}>
      <GiveBackForm matter="publication" id={id} version={version} action={giveBack} />
    </ActSection>
  );
}
