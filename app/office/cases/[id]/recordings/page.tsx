import type { Metadata } from "next";
import { RecordingDeskView } from "@/components/recordings/recording-desk-view";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { recordingDesk } from "@/lib/recordings/queries/recording-desk";

export const metadata: Metadata = { title: "执法全过程记录" };

export default async function RecordingsPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  return <RecordingDeskView desk={await found(recordingDesk(officer, (await params).id, now()))} />;
}
