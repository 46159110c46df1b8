import { ReasonForm } from "@/components/orders/reason-form";
import { Badge } from "@/components/ui/badge";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { ActBar } from "@/components/workflow/act-bar";
import type { FormAction } from "@/lib/action-result";
import { leadActLabels, leadStateLabels, leadVerdictLabels, whyNotLead } from "@/lib/patrols/lead-labels";
import type { LeadFile } from "@/lib/patrols/queries/lead-file";
import { LeadPhotoUpload } from "./lead-forms";
import { LeadRecheckForm } from "./lead-recheck-form";
import { NamedFiles } from "./named-files";

type Door = FormAction<unknown, unknown>;
type Props = { lead: LeadFile; shelve: Door; recheck: Door };

/** One lead: what was seen, its photographs, and what became of it. Where somebody may do no more, it says why. */
export function LeadView({ lead, shelve, recheck }: Props) {
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
            next="线索留存在“不采取措施”的登记中，由其他负责人复核，可以检索和导出。"
          />
        </Disclosure>
      ) : null}
      {lead.state === "shelved" ? <Recheck lead={lead} recheck={recheck} /> : null}
    </>
  );
}

/** The form of whoever may look at it again, or why this person may not. */
const Recheck = ({ lead, recheck }: Omit<Props, "shelve">) => {
  const refusal = whyNotLead(lead.refusalOf("uphold"));
  return (
    <Section title="复核">
      {refusal === null ? (
        <LeadRecheckForm id={lead.id} version={lead.version} action={recheck} />
      ) : (
        <p className="text-muted">{refusal}</p>
      )}
    </Section>
  );
};

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
  ...lead.rechecks.map((each, at) => ({
    term: `第${at + 1}次复核`,
    detail: (
      <>
        {each.recheckedOn}　{each.recheckerName}　{leadVerdictLabels[each.verdict]}：{each.opinion}
        <br />
        复核的决定：{each.shelvedOn}　{each.shelverName}　不采取措施：{each.shelvedBecause}
      </>
    ),
  })),
];
