import type { Metadata } from "next";
import { ActPage } from "@/components/campaigns/act-page";
import { ChangeLimitForm } from "@/components/campaigns/reason-forms";
import { requireOfficer } from "@/lib/auth/session";
import { whyNot } from "@/lib/campaigns/labels";
import { taskFile } from "@/lib/campaigns/queries/task-file";
import { found } from "@/lib/found";
import { change } from "./actions";

export const metadata: Metadata = { title: "调整时限" };

export default async function LimitPage({ params }: { params: Promise<{ id: string; taskId: string }> }) {
  const officer = await requireOfficer();
  const { id, taskId } = await params;
  const task = await found(taskFile(officer, id, taskId));
  const back = { label: task.campaignTitle, href: `/office/campaigns/${task.campaignId}/tasks/${task.id}` };
  return (
    <ActPage title="调整时限" back={back} refusal={whyNot(task.refusalOf("changeLimit"))}>
      <p className="mb-4 max-w-measure">{task.words}</p>
      <ChangeLimitForm place={{ id: task.id, version: task.version }} dueOn={task.dueOn ?? ""} action={change} />
    </ActPage>
  );
}
