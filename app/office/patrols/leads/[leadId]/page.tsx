import type { Metadata } from "next";
import { LeadView } from "@/components/patrols/lead-view";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { leadFile } from "@/lib/patrols/queries/lead-file";
import { recheck, shelve } from "./actions";

export const metadata: Metadata = { title: "上报的线索" };

export default async function LeadPage({ params }: { params: Promise<{ leadId: string }> }) {
  const officer = await requireOfficer();
  const lead = await found(leadFile(officer, (await params).leadId));
  return <LeadView lead={lead} shelve={shelve} recheck={recheck} />;
}
