import type { Metadata } from "next";
import { EvidenceMatrixView } from "@/components/orders/evidence-matrix-view";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { evidenceMatrix } from "@/lib/orders/queries/evidence-matrix";

export const metadata: Metadata = { title: "事实—证据—依据对照表" };

export default async function EvidenceMatrixPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  return <EvidenceMatrixView matrix={await found(evidenceMatrix(officer, (await params).id, now()))} />;
}
