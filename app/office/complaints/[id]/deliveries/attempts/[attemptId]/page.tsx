import type { Metadata } from "next";
import { complete, fail, keep } from "@/app/office/cases/[id]/deliveries/attempts/[attemptId]/actions";
import { AttemptView } from "@/components/deliveries/act-views";
import { requireOfficer } from "@/lib/auth/session";
import { ofComplaint } from "@/lib/deliveries/matter";
import { attemptFile } from "@/lib/deliveries/queries/attempt-file";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";

export const metadata: Metadata = { title: "送达结果" };

export default async function AttemptPage({ params }: { params: Promise<{ id: string; attemptId: string }> }) {
  const officer = await requireOfficer();
  const { id, attemptId } = await params;
  const file = await found(attemptFile(officer, ofComplaint(id), attemptId));
  return <AttemptView {...file} {...{ complete, fail, keep }} today={legalDate(now())} />;
}
