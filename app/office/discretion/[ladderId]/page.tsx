import type { Metadata } from "next";
import { LadderView } from "@/components/discretion/ladder-view";
import { requireOfficer } from "@/lib/auth/session";
import { ladderFile } from "@/lib/discretion/queries/ladder-file";
import { found } from "@/lib/found";
import { discard, end, publish } from "./actions";

export const metadata: Metadata = { title: "裁量基准" };

export default async function LadderPage({ params }: { params: Promise<{ ladderId: string }> }) {
  const officer = await requireOfficer();
  const ladder = await found(ladderFile(officer, (await params).ladderId));
  return <LadderView ladder={ladder} publish={publish} discard={discard} end={end} />;
}
