import type { Metadata } from "next";
import { ComplaintView } from "@/components/complaints/complaint-view";
import { isOfOuterPost } from "@/lib/auth/actor";
import { requireOfficer } from "@/lib/auth/session";
import { complaintActLinks } from "@/lib/complaints/act-links";
import { LinesQuery } from "@/lib/complaints/filter";
import { complaintActRefusal } from "@/lib/complaints/policy";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { joinableCases } from "@/lib/complaints/queries/joinable-cases";
import { photosOfComplaint } from "@/lib/complaints/queries/photos";
import { relatedComplaints, soughtFor } from "@/lib/complaints/queries/related";
import { routingOf } from "@/lib/complaints/queries/routing";
import { shownLines } from "@/lib/complaints/queries/shown-lines";
import { contestDesk } from "@/lib/contests/queries/contest-desk";
import { readLamps } from "@/lib/deadlines/lamps";
import { clocksOfFile } from "@/lib/deadlines/queries";
import { ofComplaint } from "@/lib/deliveries/matter";
import { deliveriesOfMatter } from "@/lib/deliveries/queries/deliveries-of-matter";
import { papersOfFile } from "@/lib/documents/queries";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { timelineOf } from "@/lib/workflow/timeline";

export const metadata: Metadata = { title: "投诉举报详情" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function ComplaintPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const from = LinesQuery.parse(await searchParams);
  const file = await found(complaintFile(officer, (await params).id));
  const sought = soughtFor(file);
  const [clocks, papers, deliveries, routing, photos, related, events, openCases, contests, lines] = await Promise.all([
    clocksOfFile(file.id),
    papersOfFile(officer, file.id),
    deliveriesOfMatter(officer, ofComplaint(file.id)),
    routingOf(file),
    photosOfComplaint(file.id),
    relatedComplaints(officer, sought, legalDate(now())),
    timelineOf(officer, file.id),
    joinableCases(officer, { organId: file.organId, employerId: file.facts.employerId }),
    contestDesk(officer, { complaintId: file.id }),
    shownLines(officer, file, from),
  ]);
  const lamps = await readLamps(
    file.regionCode,
    clocks.filter((clock) => clock.state === "running"),
  );
  const acts = complaintActLinks(officer, file.id, file.facts);
  return (
    <ComplaintView
      {...{ file, lines, clocks, lamps, papers, deliveries, routing, photos, related, events, acts }}
      {...{ openCases, contests }}
      mayAmendLines={complaintActRefusal(officer, file.facts, "amendLines") === null}
      isPartial={isOfOuterPost(officer)}
    />
  );
}
