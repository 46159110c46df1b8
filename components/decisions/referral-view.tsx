import { Banner } from "@/components/ui/banner";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import type { ReferralDesk } from "@/lib/decisions/queries/referral-file";
import { referralStateLabels, whyNoReferral } from "@/lib/decisions/referral-labels";
import { minuteStamp } from "@/lib/kernel/clock";
import { DecideReferralForm, HandOverForm, ReportReferralForm } from "./referral-forms";

type Door = FormAction<unknown, unknown>;
type Props = { desk: ReferralDesk; doors: { report: Door; decideOn: Door; handOver: Door } };

/** The referrals of a case to the police, and the step that waits. */
export function ReferralView({ desk, doors }: Props) {
  return (
    <>
      <Section title="移送公安">
        {desk.rows.length === 0 ? (
          <EmptyState
            title="没有移送公安"
            hint="发现涉嫌犯罪（例如拒不支付劳动报酬）的，由承办人报告，正职负责人3日内决定，批准后24小时内移送。"
          />
        ) : (
          desk.rows.map((row) => <DescriptionList key={row.id} items={factsOf(row)} />)
        )}
      </Section>
      <Step desk={desk} doors={doors} />
    </>
  );
}

const paper = (id: string, title: string) => (
  <a className="link" href={`/documents/${id}`} target="_blank" rel="noreferrer">
    {title}（PDF）
  </a>
);

type Row = ReferralDesk["rows"][number];

function factsOf(row: Row) {
  return [
    { term: "状态", detail: referralStateLabels[row.state] },
    { term: "涉嫌", detail: `${row.suspect}　${row.crime}` },
    { term: "报告日期", detail: row.reportedOn },
    { term: "事实", detail: row.facts },
    { term: "理由和依据", detail: row.reason },
    ...(row.approvalId === null ? [] : [{ term: "审批表", detail: paper(row.approvalId, "移送审批表") }]),
    ...(row.handOverBy === null ? [] : [{ term: "移送的最晚时间", detail: minuteStamp(row.handOverBy) }]),
    ...(row.documentId === null
      ? []
      : [{ term: "移送书", detail: paper(row.documentId, `${row.number ?? ""}移送书，送${row.police ?? ""}`) }]),
  ];
}

/** The form of the step that waits, or why it is closed to this person. */
function Step({ desk, doors }: Props) {
  const { pending } = desk;
  if (pending === null) {
    return (
      <Section title="报告涉嫌犯罪">
        <Open refusal={whyNoReferral(desk.reportRefusal)}>
          <ReportReferralForm caseId={desk.caseId} action={doors.report} />
        </Open>
      </Section>
    );
  }
  if (pending.state === "reported") {
    return (
      <Section title="正职负责人决定">
        <Open refusal={whyNoReferral(desk.refusalOf("approveReferral"))}>
          <DecideReferralForm id={pending.id} version={pending.version} action={doors.decideOn} />
        </Open>
      </Section>
    );
  }
  return (
    <Section title="移送">
      <Open refusal={whyNoReferral(desk.refusalOf("handOver"))}>
        <HandOverForm id={pending.id} version={pending.version} action={doors.handOver} />
      </Open>
    </Section>
  );
}

const Open = ({ refusal, children }: { refusal: string | null; children: React.ReactNode }) =>
  refusal === null ? children : <Banner kind="info">{refusal}</Banner>;
