import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { OwnPayments } from "@/components/claims/own-payments";
import { PublicProgressView } from "@/components/complaints/public-progress-view";
import { visitorCookie } from "@/lib/auth/visitor-cookie";
import { ownClaims } from "@/lib/claims/queries/own-claims";
import { followedComplaint, publicProgress } from "@/lib/complaints/queries/progress";
import { now } from "@/lib/kernel/clock";

export const metadata: Metadata = { title: "办理进度" };

export default async function ProgressPage() {
  const id = await followedComplaint(await visitorCookie("progress"), now());
  const progress = id === undefined ? undefined : await publicProgress(id);
  if (!progress || id === undefined) redirect("/complaints/track");
  return (
    <PublicProgressView progress={progress}>
      <OwnPayments rows={await ownClaims(id)} />
    </PublicProgressView>
  );
}
