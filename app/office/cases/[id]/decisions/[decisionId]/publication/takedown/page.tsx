import type { Metadata } from "next";
import { ActSection, NotJudged } from "@/components/publications/act-section";
import { TakedownForm } from "@/components/publications/ending-forms";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { publicationFile } from "@/lib/publications/queries/publication-file";
import { takeDown } from "./actions";

export const metadata: Metadata = { title: "撤下" };

export default async function TakedownPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const file = await found(publicationFile(officer, await params, now()));
  const { publication } = file;
  if (publication === null) return <NotJudged title="撤下" place={file} />;
  const { id, version, refusalOf } = publication;
  return (
    <ActSection title="撤下" place={file} refusal={refusalOf("takeDown")}>
      <TakedownForm id={id} version={version} action={takeDown} />
    </ActSection>
  );
}
