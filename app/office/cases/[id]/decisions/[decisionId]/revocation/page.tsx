import type { Metadata } from "next";
import { ContestsOfPapers } from "@/components/contests/contests-of-papers";
import { RevocationView } from "@/components/revocations/revocation-view";
import { requireOfficer } from "@/lib/auth/session";
import { contestDesk } from "@/lib/contests/queries/contest-desk";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { revocationDesk } from "@/lib/revocations/queries/revocation-desk";
import { decide, propose, undo } from "./actions";

export const metadata: Metadata = { title: "撤销本机关决定" };

export default async function RevocationPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const desk = await found(revocationDesk(officer, await params, now()));
  const contests = await found(contestDesk(officer, { caseId: desk.caseId }));
  const revoked = desk.rows.find(({ documentId }) => documentId !== null);
  return (
    <>
      <RevocationView desk={desk} propose={propose} decide={decide} undo={undo} />
      {revoked ? <ContestsOfPapers desk={contests} subjectId={revoked.id} /> : null}
    </>
  );
}
