import type { Metadata } from "next";
import { ReferralView } from "@/components/decisions/referral-view";
import { requireOfficer } from "@/lib/auth/session";
import { referralDesk } from "@/lib/decisions/queries/referral-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { decideOn, handOver, report } from "./actions";
import { answer, askAgain, goods, judicial } from "./answers/actions";

export const metadata: Metadata = { title: "移送公安" };

export default async function PoliceReferralPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const desk = await found(referralDesk(officer, (await params).id, now()));
  return <ReferralView desk={desk} doors={{ report, decideOn, handOver, answer, askAgain, judicial, goods }} />;
}
