import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReadingView } from "@/components/readings/reading-view";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { ReadingParams } from "@/lib/reading-input";
import { hasReason, readingOf } from "@/lib/sensitive-reading";
import { open } from "./actions";

export const metadata: Metadata = { title: "查看完整证件号码" };

export default async function ReadingPage({ params }: { params: Promise<{ kind: string; id: string }> }) {
  const officer = await requireOfficer();
  const { data } = ReadingParams.safeParse(await params);
  if (!data) notFound();
  const thing = await found(readingOf(officer, data.kind, data.id));
  const isOpen = !thing.isSensitive || (await hasReason(data.kind, data.id));
  return <ReadingView {...data} title={thing.title} href={thing.href} isOpen={isOpen} action={open} />;
}
