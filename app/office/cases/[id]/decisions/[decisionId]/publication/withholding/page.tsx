import type { Metadata } from "next";
import { ActSection, NotJudged } from "@/components/publications/act-section";
import { ConfirmWithholdingForm } from "@/components/publications/settle-forms";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { publicationFile } from "@/lib/publications/queries/publication-file";
import { confirm } from "./actions";

export const metadata: Metadata = { title: "确认不公开" };

export default async function WithholdingPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const file = await found(publicationFile(officer, await params, now()));
  const { publication } = file;
  if (publication === null) return <NotJudged title="确认不公开" place={file} />;
  const { id, version, refusalOf } = publication;
  return (
    <ActSection title="确认不公开" place={file} refusal={refusalOf("confirmWithholding")}>
      <p className="mb-4 max-w-measure">不公开的理由：{publication.judgedBecause}</p>
      <ConfirmWithholdingForm id={id} version={version} action={confirm} />
    </ActSection>
  );
}
