import type { Metadata } from "next";
import { ConcludeGuidanceForm, RecordReplyForm } from "@/components/guidance/guidance-forms";
import { GuidanceView } from "@/components/guidance/guidance-view";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { guidanceFile } from "@/lib/guidance/queries/guidance-file";
import { now } from "@/lib/kernel/clock";
import { conclude, reply } from "./actions";

export const metadata: Metadata = { title: "行政指导" };

export default async function GuidanceFilePage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const guidance = await found(guidanceFile(officer, (await params).id, now()));
  const place = { id: guidance.id, version: guidance.version };
  return (
    <GuidanceView guidance={guidance}>
      {guidance.refusalOf("recordReply") === null ? <RecordReplyForm place={place} action={reply} /> : null}
      {guidance.refusalOf("conclude") === null ? <ConcludeGuidanceForm place={place} action={conclude} /> : null}
    </GuidanceView>
  );
}
