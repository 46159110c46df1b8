import { ReasonForm } from "@/components/orders/reason-form";
import { Badge } from "@/components/ui/badge";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { ActBar } from "@/components/workflow/act-bar";
import type { FormAction } from "@/lib/action-result";
import { leadActLabels, leadStateLabels, whyNotLead } from "@/lib/patrols/lead-labels";
import type { LeadFile } from "@/lib/patrols/queries/lead-file";
import { LeadPhotoUpload } from "./lead-forms";
import { NamedFiles } from "./named-files";

type Props = { lead: LeadFile; shelve: FormAction<unknown, unknown> };

/** One lead: what was seen, its photographs, and what became of it. Where somebody may do no more, it says why. */
export function LeadView({ lead, shelve }: Props) {
  const { id, version, photos } = lead;
  const plan = lead.refusalOf("plan");
  return (
    <>
      <PageHead
        crumbs={[{ href: "/office/patrols/leads", label: "上报的线索" }, { label: lead.employerName }]}
        title={`线索：${lead.employerName}`}
        state={<Badge>{leadStateLabels[lead.state]}</Badge>}
      />
      {lead.state === "handed_up" ? (
        <ActBar
          acts={[
            {
              ...{ key: "plan", label: leadActLabels.plan, href: `/office/patrols/new?lead=${id}` },
              ...{ refusal: whyNotLead(plan), primary: true },
            },
          ]}
        />
      ) : null}
      <DescriptionList items={factsOf(lead)} />
      <Section title={`照片（${photos.length}）`}>
        <NamedFiles files={photos} />
        {lead.refusalOf("photograph") === null ? <LeadPhotoUpload leadId={id} /> : null}
      </Section>
      {lead.refusalOf("shelve") === null ? (
        <Disclosure summary={leadActLabels.shelve}>
          <ReasonForm
            {...{ id, version, verb: leadActLabels.shelve, label: "不采取措施的理由", action: shelve }}
            next="线索留存在“不采取措施”的登记中，可以检索和导出。"
          />
        </Disclosure>
      ) : null}
    </>
  );
}

const factsOf = (lead: LeadFile) => [
  {
    term: "用人单位",
    detail: <TextLink href={`/office/employers/${lead.employerId}`}>{lead.employerName}</TextLink>,
  },
  { term: "看到的日期和地点", detail: `${lead.seenOn}　${lead.place}` },
  { term: "看到的情况", detail: lead.narrative },
  { term: "上报", detail: `${lead.handedUpOn}　${lead.handedUpName}` },
  ...(lead.visitId === null
    ? []
    : [
        {
          term: "安排的检查",
          detail: (
            <>
              {lead.decidedOn}　{lead.deciderName}　
              <TextLink href={`/office/patrols/${lead.visitId}`}>查看检查</TextLink>
            </>
          ),
        },
      ]),
  ...(lead.shelvedBecause === null
    ? []
    : [{ term: "不采取措施", detail: `${lead.decidedOn}　${lead.deciderName}：${lead.shelvedBecause}` }]),
];
