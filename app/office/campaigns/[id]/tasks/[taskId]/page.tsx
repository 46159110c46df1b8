import type { Metadata } from "next";
import { TaskView } from "@/components/campaigns/task-view";
import { requireOfficer } from "@/lib/auth/session";
import { taskFile } from "@/lib/campaigns/queries/task-file";
import { readLamps } from "@/lib/deadlines/lamps";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";

export const metadata: Metadata = { title: "专项行动任务" };

export default async function TaskPage({ params }: { params: Promise<{ id: string; taskId: string }> }) {
  const officer = await requireOfficer();
  const { id, taskId } = await params;
  const task = await found(taskFile(officer, id, taskId));
  const lamps = await readLamps(task.regionCode, [{ id: task.id, dueOn: task.dueOn, provisional: false }]);
  return <TaskView task={task} lamp={lamps[task.id]} today={legalDate(now())} />;
}
