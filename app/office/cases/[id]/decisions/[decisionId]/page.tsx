import type { Metadata } from "next";
import { ContestsOfPapers } from "@/components/contests/contests-of-papers";
import { DecisionView } from "@/components/decisions/decision-view";
import { PublicationLink } from "@/components/publications/publication-link";
import { RevocationLink } from "@/components/revocations/revocation-link";
import { requireOfficer } from "@/lib/auth/session";
import { contestDesk } from "@/lib/contests/queries/contest-desk";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { revocationDesk } from "@/lib/revocations/queries/revocation-desk";

export const metadata: Metadata = { title: "处理处罚" };

export default async function DecisionPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const place = await params;
  const decision = await found(decisionFile(officer, place, now()));
  return (
    <>
      <DecisionView decision={decision} />
      <PublicationLink decision={decision} />
      <RevocationLink desk={await found(revocationDesk(officer, place, now()))} />
      <ContestsOfPapers desk={await found(contestDesk(officer, { caseId: decision.caseId }))} subjectId={decision.id} />
    </>
  );
}
