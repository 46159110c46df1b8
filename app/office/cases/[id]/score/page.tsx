import type { Metadata } from "next";
import { ScoreSheet } from "@/components/case-scores/score-sheet";
import { requireOfficer } from "@/lib/auth/session";
import { fileScore } from "@/lib/closing/queries/file-score";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";

export const metadata: Metadata = { title: "案卷评查表" };

export default async function CaseScorePage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(fileScore(officer, (await params).id, now()));
  return <ScoreSheet file={file} printedOn={legalDate(now())} />;
}
