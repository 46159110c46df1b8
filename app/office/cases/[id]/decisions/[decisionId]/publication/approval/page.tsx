import type { Metadata } from "next";
import { ActSection, NotJudged } from "@/components/publications/act-section";
import { PublicTextView } from "@/components/publications/public-text-view";
import { PublishForm } from "@/components/publications/settle-forms";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { publicationFile } from "@/lib/publications/queries/publication-file";
import { publish } from "./actions";

export const metadata: Metadata = { title: "审核公开" };

export default async function ApprovalPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const file = await found(publicationFile(officer, await params, now()));
  const { publication } = file;
  if (publication === null) return <NotJudged title="审核公开" place={file} />;
  const { id, version, refusalOf } = publication;
  return (
    <ActSection title="审核公开" place={file} refusal={refusalOf("publish")}>
      {publication.text === null ? null : <PublicTextView text={publication.text} />}
      <PublishForm id={id} version={version} action={publish} />
    </ActSection>
  );
}
