import type { Metadata } from "next";
import { ActSection, NotJudged } from "@/components/publications/act-section";
import { ProposalForm } from "@/components/publications/proposal-form";
import { PublicTextView } from "@/components/publications/public-text-view";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { publicationFile } from "@/lib/publications/queries/publication-file";
import { propose } from "./actions";

export const metadata: Metadata = { title: "拟公开文本" };

export default async function TextPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const file = await found(publicationFile(officer, await params, now()));
  const { publication } = file;
  if (publication === null) return <NotJudged title="拟公开文本" place={file} />;
  const { id, version, refusalOf } = publication;
  return (
    <ActSection title="拟公开文本" place={file} refusal={refusalOf("propose")}>
      <p className="max-w-measure text-muted">
        下面是规则遮盖后的公开文本；凡是像人名的词，不论是谁，都已遮盖，不能恢复。还有规则没有认出的姓名、住址和其他不宜公开的，逐处填写后一并遮盖。公开的就是您提交的文本，一字不改。
      </p>
      <div className="mb-6">
        <PublicTextView text={publication.byRule} />
      </div>
      <ProposalForm id={id} version={version} boxes={publication.boxes} action={propose} />
    </ActSection>
  );
}
