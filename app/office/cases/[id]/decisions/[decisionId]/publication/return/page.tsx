import type { Metadata } from "next";
import { ActSection, NotJudged } from "@/components/publications/act-section";
import { ReasonForm } from "@/components/publications/settle-forms";
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
      <ReasonForm id={id} version={version} label="要修改什么" submit="退回" action={giveBack} />
    </ActSection>
  );
}
