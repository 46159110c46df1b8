import type { Metadata } from "next";
import { ActPage } from "@/components/campaigns/act-page";
import { EvidenceList } from "@/components/campaigns/evidence-list";
import { ReferenceForm } from "@/components/campaigns/task-forms";
import { UploadField } from "@/components/form/upload-field";
import { Section } from "@/components/ui/section";
import { ACCEPTED } from "@/lib/attachments/allowed-types";
import { requireOfficer } from "@/lib/auth/session";
import { MOST_BYTES, referable } from "@/lib/campaigns/evidence-objects";
import { whyNot } from "@/lib/campaigns/labels";
import { choosable } from "@/lib/campaigns/queries/evidence";
import { taskFile } from "@/lib/campaigns/queries/task-file";
import { found } from "@/lib/found";
import { refer } from "./actions";

export const metadata: Metadata = { title: "引用佐证材料" };

export default async function EvidencePage({ params }: { params: Promise<{ id: string; taskId: string }> }) {
  const officer = await requireOfficer();
  const { id, taskId } = await params;
  const task = await found(taskFile(officer, id, taskId));
  const choices = await choosable(officer, task.startsOn);
  const place = { id: task.id, version: task.version };
  const back = { label: task.campaignTitle, href: `/office/campaigns/${task.campaignId}/tasks/${task.id}` };
  return (
    <ActPage title="引用佐证材料" back={back} refusal={whyNot(task.refusalOf("addEvidence"))}>
      <p className="mb-4 max-w-measure">{task.words}</p>
      <Section title="系统中已有的材料，不用重新上传">
        {referable.every((object) => choices[object].length === 0) ? (
          <p className="text-muted">没有您的岗位可以引用的案件、投诉和文书。</p>
        ) : null}
        {referable.map((object) =>
          choices[object].length > 0 ? (
            <ReferenceForm key={object} place={place} object={object} choices={choices[object]} action={refer} />
          ) : null,
        )}
      </Section>
      <Section title="系统中没有的材料">
        <UploadField
          href={`/uploads/campaign-tasks/${task.id}`}
          label="上传佐证文件"
          help="上传一次，以后各期报送直接引用。"
          accept={ACCEPTED}
          maxBytes={MOST_BYTES}
          capture
        />
      </Section>
      <Section title={`已有佐证材料（${task.evidence}份）`}>
        <EvidenceList items={task.evidenceItems} />
      </Section>
    </ActPage>
  );
}
