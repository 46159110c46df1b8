import type { ComponentProps } from "react";
import { VisitTable } from "@/components/patrols/visit-table";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { ListingTable } from "@/components/wage-listings/listing-table";
import { ActBar, type OpenAct } from "@/components/workflow/act-bar";
import { EventTimeline } from "@/components/workflow/event-timeline";
import type { MattersFilter } from "@/lib/desk/employer-filter";
import type { EmployerMatters } from "@/lib/desk/queries/employer-matters";
import type { EmployerFile } from "@/lib/employers/queries/employer-file";
import { eventItem } from "@/lib/event-words";
import { hrefWith } from "@/lib/kernel/search-params";
import type { VisitListRow } from "@/lib/patrols/queries/visit-list";
import type { ListingListRow } from "@/lib/wage-listings/queries/listing-list";
import type { TimelineRow } from "@/lib/workflow/timeline";
import { EmployerConcerns } from "./employer-concerns";
import { EmployerLists } from "./employer-lists";
import { EmployerRegister } from "./employer-register";
import { StaleBadge } from "./stale-badge";

type Props = {
  file: EmployerFile;
  matters: EmployerMatters;
  /** Inspections past and planned. */
  visits: readonly VisitListRow[];
  /** On the list of those who owe wages, or on the way to it. */
  listings: readonly ListingListRow[];
  turned: MattersFilter;
  events: readonly TimelineRow[];
  /** Number of the last event shown, when there are older ones. */
  lastEvent: number | undefined;
  /** The register as of an earlier day. */
  past: ComponentProps<typeof EmployerRegister>["past"];
  /** How long ago anything was last confirmed. */
  age: { readonly days: number; readonly isStale: boolean };
  may: { keep: boolean; merge: boolean };
  /** What begins here: an inspection, questions in a case. */
  acts: readonly OpenAct[];
};

export function EmployerView(props: Props) {
  const { file, matters, visits, listings, turned, events, lastEvent, past, age, may, acts } = props;
  const path = `/office/employers/${file.id}`;
  return (
    <>
      <PageHead
        crumbs={[{ href: "/office/employers", label: "用人单位" }, { label: file.name }]}
        title={file.name}
        number={file.creditCode ?? `临时编号 ${file.provisionalKey}`}
        state={<StaleBadge {...age} />}
        action={may.keep ? <ButtonLink href={`${path}/edit`}>更正、核实</ButtonLink> : undefined}
      />
      <ActBar acts={acts} />
      <p className="print:hidden">
        <ButtonLink href={`${path}/booklet`} download>
          打印档案（PDF）
        </ButtonLink>
      </p>
      <EmployerConcerns file={file} concerns={matters.concerns} may={may} />
      <EmployerRegister file={file} mayKeep={may.keep} past={past} />
      <EmployerLists path={path} matters={matters} turned={turned} />
      <Section title="检查">
        <VisitTable
          rows={visits}
          empty={<EmptyState title="没有检查" hint="安排对该单位的检查后，以往和已安排的检查会出现在这里。" />}
        />
      </Section>
      <Section title="拖欠农民工工资失信联合惩戒名单">
        <ListingTable
          caption="失信联合惩戒名单"
          rows={listings}
          lamps={{}}
          empty={{ title: "没有列入的记录", hint: "在案件中提出列入后，办理的进度和列入期限出现在这里。" }}
        />
      </Section>
      <EventTimeline events={events.map(eventItem)} />
      <Pager
        firstHref={turned.events ? hrefWith(path, { ...turned, events: undefined }) : undefined}
        nextHref={lastEvent ? hrefWith(path, { ...turned, events: lastEvent }) : undefined}
      />
    </>
  );
}
