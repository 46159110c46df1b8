import type { Metadata } from "next";
import { AttemptView } from "@/components/deliveries/act-views";
import { requireOfficer } from "@/lib/auth/session";
import { ofCase } from "@/lib/deliveries/matter";
import { attemptFile } from "@/lib/deliveries/queries/attempt-file";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { complete, fail, keep } from "./actions";

export const metadata: Metadata = { title: "送达结果" };

export default async function AttemptPage({ params }: { params: Promise<{ id: string; attemptId: string }> }) {
  const officer = await requireOfficer();
  const { id, attemptId } = await params;
  const file = await found(attemptFile(officer, ofCase(id), attemptId));
  return <AttemptView {...file} {...{ complete, fail, keep }} today={legalDate(now())} />;
}
