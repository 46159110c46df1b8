import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReadingView } from "@/components/readings/reading-view";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import type { SearchParams } from "@/lib/kernel/search-params";
import { ReadingParams, ReadingQuery } from "@/lib/reading-input";
import { hasReason, readingOf, readingRefusal } from "@/lib/sensitive-reading";
import { open } from "./actions";

export const metadata: Metadata = { title: "查看完整证件号码" };

type Props = { params: Promise<{ kind: string; id: string }>; searchParams: SearchParams };

export default async function ReadingPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const { data } = ReadingParams.safeParse(await params);
  if (!data) notFound();
  const { form } = ReadingQuery.parse(await searchParams);
  const thing = await found(readingOf(officer, data.kind, data.id, form));
  const refusal = thing.isSensitive ? readingRefusal(officer) : null;
  const isOpen = !thing.isSensitive || (await hasReason(data.kind, data.id));
  const shown = { ...data, form, title: thing.title, href: thing.href };
  return <ReadingView {...shown} isRefused={refusal !== null} isOpen={isOpen} action={open} />;
}
