import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PublicLodgedView } from "@/components/complaints/public-lodged-view";
import { visitorCookie } from "@/lib/auth/visitor-cookie";
import { lodgedResult } from "@/lib/complaints/queries/draft";
import { now } from "@/lib/kernel/clock";

export const metadata: Metadata = { title: "举报已收到" };

export default async function TipReceivedPage() {
  const result = await lodgedResult(await visitorCookie("draft-tip"), now());
  if (result === null) redirect("/complaints/track");
  return <PublicLodgedView kind="tip" result={result} />;
}
