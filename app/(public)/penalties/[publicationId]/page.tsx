import type { Metadata } from "next";
import { PublicDecisionView } from "@/components/publications/public-decision-view";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { publicDecision } from "@/lib/publications/queries/public-list";

export const metadata: Metadata = { title: "行政处罚决定" };

export default async function PenaltyPage({ params }: { params: Promise<{ publicationId: string }> }) {
  const { publicationId } = await params;
  return <PublicDecisionView decision={await found(publicDecision(publicationId, legalDate(now())))} />;
}
