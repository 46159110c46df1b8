import type { Metadata } from "next";
import { ActPage } from "@/components/campaigns/act-page";
import { SubmitTaskForm } from "@/components/campaigns/task-forms";
import { requireOfficer } from "@/lib/auth/session";
import { whyNot } from "@/lib/campaigns/labels";
import { taskFile } from "@/lib/campaigns/queries/task-file";
import { found } from "@/lib/found";
import { submit } from "./actions";

export const metadata: Metadata = { title: "报完成" };

export default async function CompletionPage({ params }: { params: Promise<{ id: string; taskId: string }> }) {
  const officer = await requireOfficer();
  const { id, taskId } = await params;
  const task = await found(taskFile(officer, id, taskId));
  const back = { label: task.campaignTitle, href: `/office/campaigns/${task.campaignId}/tasks/${task.id}` };
  return (
    <ActPage title="报完成" back={back} refusal={whyNot(task.refusalOf("submitProof"))}>
      <p className="mb-4 max-w-measure">{task.words}</p>
      <SubmitTaskForm place={{ id: task.id, version: task.version }} action={submit} />
    </ActPage>
  );
}
