import type { Metadata } from "next";
import { EnforcementView } from "@/components/enforcement/enforcement-view";
import { requireOfficer } from "@/lib/auth/session";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";

export const metadata: Metadata = { title: "履行台账" };

type Props = { params: Promise<{ id: string; enforcementId: string }> };

export default async function EnforcementPage({ params }: Props) {
  const officer = await requireOfficer();
  return <EnforcementView file={await found(enforcementFile(officer, await params, now()))} />;
}
