import type { Metadata } from "next";
import { DraftView } from "@/components/calendar/draft-view";
import { requireOfficer } from "@/lib/auth/session";
import { calendarDraft, movesPreview } from "@/lib/deadlines/calendar-queries";
import { found } from "@/lib/found";
import { publish } from "./actions";

export const metadata: Metadata = { title: "签发日历" };

export default async function DraftPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const draft = await found(calendarDraft(officer, (await params).id));
  return <DraftView draft={draft} preview={await movesPreview(officer, draft)} action={publish} />;
}
