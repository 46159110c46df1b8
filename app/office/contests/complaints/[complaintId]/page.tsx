import type { Metadata } from "next";
import { RecordContestView } from "@/components/contests/record-view";
import { requireOfficer } from "@/lib/auth/session";
import { contestable } from "@/lib/contests/queries/contestable";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { record } from "../../papers/[documentId]/actions";

export const metadata: Metadata = { title: "登记对不履行职责的复议、诉讼" };

export default async function ContestInactionPage({ params }: { params: Promise<{ complaintId: string }> }) {
  const officer = await requireOfficer();
  const aboutId = (await params).complaintId;
  const contested = await found(contestable(officer, { about: "complaint", aboutId }));
  return <RecordContestView contested={contested} today={legalDate(now())} action={record} />;
}
