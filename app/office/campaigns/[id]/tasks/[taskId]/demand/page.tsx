import type { Metadata } from "next";
import { ActPage } from "@/components/campaigns/act-page";
import { DemandForm } from "@/components/campaigns/pressing-forms";
import { requireOfficer } from "@/lib/auth/session";
import { taskName, whyNot } from "@/lib/campaigns/labels";
import { campaignFile } from "@/lib/campaigns/queries/campaign-file";
import { taskFile } from "@/lib/campaigns/queries/task-file";
import { found } from "@/lib/found";
import { addDays, legalDate, now } from "@/lib/kernel/clock";
import { demand } from "../../../actions";

export const metadata: Metadata = { title: "督办任务" };

export default async function DemandTaskPage({ params }: { params: Promise<{ id: string; taskId: string }> }) {
  const officer = await requireOfficer();
  const { id, taskId } = await params;
  const task = await found(taskFile(officer, id, taskId));
  const campaign = await found(campaignFile(officer, id));
  const back = { label: taskName(task), href: `/office/campaigns/${id}/tasks/${task.id}` };
  const refusal = campaign.refusalOf("demand") ?? (task.state === "done" ? "illegal_transition" : null);
  return (
    <ActPage title="督办任务" back={back} refusal={whyNot(refusal)}>
      <p className="mb-4 max-w-measure">{task.words}</p>
      <DemandForm
        matter={{ id: campaign.id, reportId: "", taskId: task.id }}
        replyDueOn={addDays(legalDate(now()), 3)}
        action={demand}
      />
    </ActPage>
  );
}
