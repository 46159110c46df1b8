import type { Metadata } from "next";
import { InspectionItemsView } from "@/components/patrols/inspection-items-view";
import { requireOfficer } from "@/lib/auth/session";
import { inspectionItems } from "@/lib/patrols/inspection-items";

export const metadata: Metadata = { title: "检查事项清单" };

export default async function InspectionItemsPage() {
  await requireOfficer();
  return <InspectionItemsView items={inspectionItems()} />;
}
