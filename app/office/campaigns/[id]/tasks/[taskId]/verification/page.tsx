import type { Metadata } from "next";
import { ActPage } from "@/components/campaigns/act-page";
import { VerifyTaskForm } from "@/components/campaigns/task-forms";
import { requireOfficer } from "@/lib/auth/session";
import { whyNot } from "@/lib/campaigns/labels";
import { taskFile } from "@/lib/campaigns/queries/task-file";
import { found } from "@/lib/found";
import { verify } from "./actions";

export const metadata: Metadata = { title: "核验" };

export default async function VerificationPage({ params }: { params: Promise<{ id: string; taskId: string }> }) {
  const officer = await requireOfficer();
  const { id, taskId } = await params;
  const task = await found(taskFile(officer, id, taskId));
  const back = { label: task.campaignTitle, href: `/office/campaigns/${task.campaignId}/tasks/${task.id}` };
  return (
    <ActPage title="核验" back={back} refusal={whyNot(task.refusalOf("accept"))}>
      <p className="mb-4 max-w-measure">{task.words}</p>
      <VerifyTaskForm place={{ id: task.id, version: task.version }} action={verify} />
    </ActPage>
  );
}
