import type { Metadata } from "next";
import { CaseDeliveriesView } from "@/components/deliveries/case-deliveries-view";
import { requireOfficer } from "@/lib/auth/session";
import { deliveriesOfCase } from "@/lib/deliveries/queries/deliveries-of-case";
import { found } from "@/lib/found";

export const metadata: Metadata = { title: "送达" };

export default async function DeliveriesPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  return <CaseDeliveriesView {...(await found(deliveriesOfCase(officer, (await params).id)))} />;
}
