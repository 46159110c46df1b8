import type { Metadata } from "next";
import { ReferralView } from "@/components/decisions/referral-view";
import { requireOfficer } from "@/lib/auth/session";
import { referralDesk } from "@/lib/decisions/queries/referral-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { handOver, report } from "./actions";
import { answer, goods, judicial } from "./answers/actions";
import { decideOn, endorse } from "./opinions/actions";
import { askAgain, supervise } from "./requests/actions";

export const metadata: Metadata = { title: "移送公安" };

export default async function PoliceReferralPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const desk = await found(referralDesk(officer, (await params).id, now()));
  const doors = { report, endorse, decideOn, handOver, answer, askAgain, supervise, judicial, goods };
  return <ReferralView desk={desk} doors={doors} />;
}
