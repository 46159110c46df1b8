import type { Metadata } from "next";
import { VisitView } from "@/components/patrols/visit-view";
import { isOfOuterPost } from "@/lib/auth/actor";
import { requireOfficer } from "@/lib/auth/session";
import { papersOfFile } from "@/lib/documents/queries";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { checklistOf } from "@/lib/patrols/queries/checklist";
import { visitFile } from "@/lib/patrols/queries/visit-file";
import { timelineOf } from "@/lib/workflow/timeline";

export const metadata: Metadata = { title: "检查" };

export default async function VisitPage({ params }: { params: Promise<{ visitId: string }> }) {
  const officer = await requireOfficer();
  const file = await found(visitFile(officer, (await params).visitId, now()));
  const [checklist, papers, events] = await Promise.all([
    checklistOf(file.id),
    papersOfFile(officer, file.id),
    timelineOf(officer, file.id),
  ]);
  return <VisitView {...{ file, checklist, papers, events }} isPartial={isOfOuterPost(officer)} />;
}
