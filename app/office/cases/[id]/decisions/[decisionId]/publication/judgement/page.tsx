import type { Metadata } from "next";
import { ActSection, NotJudged } from "@/components/publications/act-section";
import { ReasonForm } from "@/components/publications/settle-forms";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { publicationFile } from "@/lib/publications/queries/publication-file";
import { again, withhold } from "./actions";

export const metadata: Metadata = { title: "改变判断" };

export default async function JudgementPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const file = await found(publicationFile(officer, await params, now()));
  const { publication } = file;
  if (publication === null) return <NotJudged title="改变判断" place={file} />;
  const { id, version, refusalOf } = publication;
  return (
    <>
      <ActSection title="改为公开" place={file} refusal={refusalOf("judgeAgain")}>
        <ReasonForm id={id} version={version} action={again} label="具有一定社会影响的理由" submit="改为公开" />
      </ActSection>
      <ActSection title="改为不公开" place={file} refusal={refusalOf("withhold")}>
        <ReasonForm id={id} version={version} action={withhold} label="不具有一定社会影响的理由" submit="改为不公开" />
      </ActSection>
    </>
  );
}
