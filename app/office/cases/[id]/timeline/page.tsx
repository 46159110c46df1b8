import type { Metadata } from "next";
import { z } from "zod";
import { Pager } from "@/components/ui/pager";
import { eventItems } from "@/components/workflow/event-items";
import { EventTimeline } from "@/components/workflow/event-timeline";
import { requireOfficer } from "@/lib/auth/session";
import { caseFile } from "@/lib/cases/queries/case-file";
import { found } from "@/lib/found";
import { hrefWith, type SearchParams } from "@/lib/kernel/search-params";
import { timelineOf } from "@/lib/workflow/timeline";

export const metadata: Metadata = { title: "全部记录" };

/** As many as `timelineOf` gives at once. */
const TIMELINE_ROWS = 100;

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

const Before = z.coerce.number().int().positive().optional().catch(undefined);

export default async function CaseTimelinePage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const kase = await found(caseFile(officer, (await params).id));
  const before = Before.parse((await searchParams).before);
  const events = await timelineOf(kase.id, before);
  const path = `/office/cases/${kase.id}/timeline`;
  const last = events.length === TIMELINE_ROWS ? events.at(-1)?.seq : undefined;
  return (
    <>
      <EventTimeline events={eventItems(events)} />
      <Pager firstHref={before ? path : undefined} nextHref={last ? hrefWith(path, { before: last }) : undefined} />
    </>
  );
}
