import type { Metadata } from "next";
import { MergeView } from "@/components/regroupings/merge-view";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import type { SearchParams } from "@/lib/kernel/search-params";
import { MergeWithQuery } from "@/lib/regroupings/filter";
import { mergeDesk } from "@/lib/regroupings/queries/merge-desk";
import { propose } from "./actions";

export const metadata: Metadata = { title: "并案" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function Page({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const { with: withId } = MergeWithQuery.parse(await searchParams);
  const desk = await found(mergeDesk(officer, (await params).id, withId));
  return <MergeView desk={desk} action={propose} />;
}
