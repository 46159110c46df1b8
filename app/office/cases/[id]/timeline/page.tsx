import type { Metadata } from "next";
import { z } from "zod";
import { Pager } from "@/components/ui/pager";
import { eventItems } from "@/components/workflow/event-items";
import { EventTimeline } from "@/components/workflow/event-timeline";
import { requireOfficer } from "@/lib/auth/session";
import { caseFile } from "@/lib/cases/queries/case-file";
import { complaintsOfCase } from "@/lib/complaints/queries/complaint-of-case";
import { found } from "@/lib/found";
import { hrefWith, type SearchParams } from "@/lib/kernel/search-params";
import { TIMELINE_ROWS, timelineOf } from "@/lib/workflow/timeline";

export const metadata: Metadata = { title: "全部记录" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

const Before = z.coerce.number().int().positive().optional().catch(undefined);

export default async function CaseTimelinePage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const kase = await found(caseFile(officer, (await params).id));
  const before = Before.parse((await searchParams).before);
  const complaints = await complaintsOfCase(officer, kase.id);
  const events = await timelineOf(officer, [kase.id, ...complaints.map(({ id }) => id)], { before });
  const path = `/office/cases/${kase.id}/timeline`;
  const last = events.length === TIMELINE_ROWS ? events.at(-1)?.seq : undefined;
  return (
    <>
      <EventTimeline events={eventItems(events)} />
      <Pager firstHref={before ? path : undefined} nextHref={last ? hrefWith(path, { before: last }) : undefined} />
    </>
  );
}
