import type { Metadata } from "next";
import { RecordContestView } from "@/components/contests/record-view";
import { requireOfficer } from "@/lib/auth/session";
import { contestable } from "@/lib/contests/queries/contestable";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { record } from "./actions";

export const metadata: Metadata = { title: "登记复议、诉讼" };

export default async function ContestPaperPage({ params }: { params: Promise<{ documentId: string }> }) {
  const officer = await requireOfficer();
  const aboutId = (await params).documentId;
  const contested = await found(contestable(officer, { about: "document", aboutId }));
  return <RecordContestView contested={contested} today={legalDate(now())} action={record} />;
}
