import type { Metadata } from "next";
import { RevocationView } from "@/components/revocations/revocation-view";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { revocationDesk } from "@/lib/revocations/queries/revocation-desk";
import { decide, propose } from "./actions";

export const metadata: Metadata = { title: "撤销本机关决定" };

export default async function RevocationPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const desk = await found(revocationDesk(officer, await params, now()));
  return <RevocationView desk={desk} propose={propose} decide={decide} />;
}
