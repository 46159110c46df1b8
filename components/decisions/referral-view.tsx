import { Banner } from "@/components/ui/banner";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import type { ReferralDesk } from "@/lib/decisions/queries/referral-file";
import { policeVerdictLabels, referralStateLabels, whyNoReferral } from "@/lib/decisions/referral-labels";
import { minuteStamp } from "@/lib/kernel/clock";
import { AskPoliceForm, HandGoodsForm, PoliceAnswerForm } from "./police-forms";
import { DecideReferralForm, HandOverForm, ReportReferralForm } from "./referral-forms";

type Door = FormAction<unknown, unknown>;
type Doors = Readonly<Record<"report" | "decideOn" | "handOver" | "answer" | "askAgain" | "goods", Door>>;
type Props = { desk: ReferralDesk; doors: Doors };

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
          desk.rows.map((row) => <DescriptionList key={row.id} items={factsOf(row, desk.answers)} />)
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

function factsOf(row: Row, answers: ReferralDesk["answers"]) {
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
    ...answers.filter(({ referralId }) => referralId === row.id).map(answerFact),
    ...(row.askedOn === null ? [] : [{ term: "提请复议", detail: `${row.askedOn}　${row.askedBecause}` }]),
    ...(row.goodsOn === null ? [] : [{ term: "移交物品和材料", detail: `${row.goodsOn}　${row.goodsNote}` }]),
  ];
}

const answerFact = ({ verdict, decidedOn, receivedOn, number, reason }: ReferralDesk["answers"][number]) => ({
  term: "公安机关答复",
  detail: `${decidedOn}${policeVerdictLabels[verdict]}（${number}），${receivedOn}收到：${reason}`,
});

/** The form of the step that waits, or why it is closed to this person. */
function Step({ desk, doors }: Props) {
  const { pending } = desk;
  if (pending === null) {
    return (
      <>
        <PoliceStep desk={desk} doors={doors} />
        <Section title="报告涉嫌犯罪">
          <Open refusal={whyNoReferral(desk.reportRefusal)}>
            <ReportReferralForm caseId={desk.caseId} findings={desk.findings} action={doors.report} />
          </Open>
        </Section>
      </>
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

/** What comes of the answer of the police: entered, asked again, or handed over. */
function PoliceStep({ desk, doors }: Props) {
  if (desk.live === null) return null;
  const { id, version, state } = desk.live;
  const form = { id, version, today: desk.today };
  switch (state) {
    case "handed_over":
    case "reconsidering":
      return (
        <Section title="公安机关答复">
          <Open refusal={whyNoReferral(desk.refusalOf("recordDeclined"))}>
            <PoliceAnswerForm {...form} action={doors.answer} />
          </Open>
        </Section>
      );
    case "police_declined":
      return (
        <Section title="提请公安机关复议">
          <Open refusal={whyNoReferral(desk.refusalOf("askPolice"))}>
            <AskPoliceForm {...form} action={doors.askAgain} />
          </Open>
        </Section>
      );
    case "police_filed":
      return (
        <Section title="移交涉案物品和材料">
          <Open refusal={whyNoReferral(desk.refusalOf("handGoods"))}>
            <HandGoodsForm {...form} action={doors.goods} />
          </Open>
        </Section>
      );
    case "reported":
    case "approved":
    case "refused":
      return null;
  }
}

const Open = ({ refusal, children }: { refusal: string | null; children: React.ReactNode }) =>
  refusal === null ? children : <Banner kind="info">{refusal}</Banner>;
