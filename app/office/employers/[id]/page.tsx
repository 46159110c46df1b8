import type { Metadata } from "next";
import { EmployerView } from "@/components/employers/employer-view";
import { requireOfficer } from "@/lib/auth/session";
import { MattersFilter } from "@/lib/desk/employer-filter";
import { employerMatters } from "@/lib/desk/queries/employer-matters";
import { keepRefusal, mergeRefusal } from "@/lib/employers/policy";
import { employerFile } from "@/lib/employers/queries/employer-file";
import { found } from "@/lib/found";
import type { SearchParams } from "@/lib/kernel/search-params";
import { TIMELINE_ROWS, timelineOf } from "@/lib/workflow/timeline";

export const metadata: Metadata = { title: "一户一档" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function EmployerPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const file = await found(employerFile(officer, (await params).id));
  const turned = MattersFilter.parse(await searchParams);
  const ids = [file.id, ...file.aliases.map((alias) => alias.id)];
  const [matters, events] = await Promise.all([employerMatters(officer, ids, turned), timelineOf(ids, turned.events)]);
  const lastEvent = events.length === TIMELINE_ROWS ? events.at(-1)?.seq : undefined;
  const may = { keep: keepRefusal(officer) === null, merge: mergeRefusal(officer) === null };
  return <EmployerView {...{ file, matters, turned, events, lastEvent, may }} />;
}
