import type { Metadata } from "next";
import { DeliveriesView } from "@/components/deliveries/deliveries-view";
import { requireOfficer } from "@/lib/auth/session";
import { ofCase } from "@/lib/deliveries/matter";
import { deliveriesOfMatter } from "@/lib/deliveries/queries/deliveries-of-matter";
import { found } from "@/lib/found";

export const metadata: Metadata = { title: "送达" };

export default async function DeliveriesPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  return <DeliveriesView {...(await found(deliveriesOfMatter(officer, ofCase((await params).id))))} />;
}
