import type { Metadata } from "next";
import { PublicationView } from "@/components/publications/publication-view";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { publicationFile } from "@/lib/publications/queries/publication-file";
import { judge } from "./actions";

export const metadata: Metadata = { title: "信息公开" };

export default async function PublicationPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  return <PublicationView file={await found(publicationFile(officer, await params, now()))} judge={judge} />;
}
