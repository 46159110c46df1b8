import { FileLink } from "@/components/attachments/file-link";
import { Banner } from "@/components/ui/banner";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import type { ReferralDesk } from "@/lib/decisions/queries/referral-file";
import {
  judicialResultLabels,
  policeVerdictLabels,
  referralStateLabels,
  whyNoReferral,
} from "@/lib/decisions/referral-labels";
import { minuteStamp } from "@/lib/kernel/clock";
import { yuan } from "@/lib/kernel/money";
import { JudicialAnswerForm } from "./judicial-answer-form";
import { AskPoliceForm, AskSupervisionForm, HandGoodsForm, PoliceAnswerForm } from "./police-forms";
import { DecideReferralForm, EndorseReferralForm, HandOverForm, ReportReferralForm } from "./referral-forms";

type Door = FormAction<unknown, unknown>;
type Doors = Readonly<
  Record<
    "report" | "endorse" | "decideOn" | "handOver" | "answer" | "askAgain" | "supervise" | "judicial" | "goods",
    Door
  >
>;
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
          desk.rows.map((row) => <DescriptionList key={row.id} items={factsOf(row, desk)} />)
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

function factsOf(row: Row, { answers, results, fines }: ReferralDesk) {
  const mine = ({ referralId }: { referralId: string }) => referralId === row.id;
  return [
    { term: "状态", detail: referralStateLabels[row.state] },
    { term: "涉嫌", detail: `${row.suspect}　${row.crime}` },
    { term: "报告日期", detail: row.reportedOn },
    { term: "事实", detail: row.facts },
    { term: "理由和依据", detail: row.reason },
    ...(row.proposal === "" ? [] : [{ term: "承办意见", detail: row.proposal }]),
    ...(row.endorsedOn === null
      ? []
      : [{ term: "监察机构负责人意见", detail: `${row.endorsedOn}　${row.endorsement}` }]),
    ...(row.approvalId === null ? [] : [{ term: "审批表", detail: paper(row.approvalId, "移送审批表") }]),
    ...(row.handOverBy === null ? [] : [{ term: "移送的最晚时间", detail: minuteStamp(row.handOverBy) }]),
    ...(row.documentId === null
      ? []
      : [{ term: "移送书", detail: paper(row.documentId, `${row.number ?? ""}移送书，送${row.police ?? ""}`) }]),
    ...answers.filter(mine).map(answerFact),
    ...(row.askedOn === null ? [] : [{ term: "提请复议", detail: `${row.askedOn}　${row.askedBecause}` }]),
    ...(row.supervisionOn === null
      ? []
      : [
          {
            term: "建议立案监督",
            detail: `${row.supervisionOn}　${row.prosecutor}　${row.supervisionBecause}`,
          },
        ]),
    ...(row.goodsOn === null ? [] : [{ term: "移交物品和材料", detail: `${row.goodsOn}　${row.goodsNote}` }]),
    ...results.filter(({ answer }) => mine(answer)).map(resultFact),
    ...(row.state === "sentenced" ? fines.filter(mine).map(setOffFact) : []),
  ];
}

const answerFact = ({ verdict, decidedOn, receivedOn, number, reason }: ReferralDesk["answers"][number]) => ({
  term: "公安机关答复",
  detail: `${decidedOn}${policeVerdictLabels[verdict]}（${number}），${receivedOn}收到：${reason}`,
});

const resultFact = ({ answer, fileId, scanState }: ReferralDesk["results"][number]) => ({
  term: "司法机关处理结果",
  detail: (
    <>
      {answer.decidedOn}
      {judicialResultLabels[answer.result]}（{answer.by}，{answer.number}），{answer.receivedOn}收到：{answer.content}
      {answer.fineFen === null ? "" : `　判处罚金${yuan(answer.fineFen)}。`}
      {fileId === null ? null : <FileLink file={{ fileId, scanState }}>查看文书</FileLink>}
    </>
  ),
});

const setOffFact = ({ number, decidedOn, amountFen }: ReferralDesk["fines"][number]) => ({
  term: "先前的罚款",
  detail: `${decidedOn}　${number ?? ""}罚款${yuan(amountFen)}，折抵相应罚金（《行政处罚法》第三十五条）。`,
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
      <>
        <Section title="监察机构负责人签署意见">
          <Open refusal={whyNoReferral(desk.refusalOf("endorseReferral"))}>
            <EndorseReferralForm id={pending.id} version={pending.version} action={doors.endorse} />
          </Open>
        </Section>
        <Section title="正职负责人决定">
          <Open refusal={whyNoReferral(desk.refusalOf("approveReferral"))}>
            <DecideReferralForm id={pending.id} version={pending.version} action={doors.decideOn} />
          </Open>
        </Section>
      </>
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
        <>
          <Section title="提请公安机关复议">
            <Open refusal={whyNoReferral(desk.refusalOf("askPolice"))}>
              <AskPoliceForm {...form} action={doors.askAgain} />
            </Open>
          </Section>
          <Section title="建议人民检察院立案监督">
            <Open refusal={whyNoReferral(desk.refusalOf("askSupervision"))}>
              <AskSupervisionForm {...form} action={doors.supervise} />
            </Open>
          </Section>
          <FiledLater desk={desk} form={form} answer={doors.answer} />
        </>
      );
    case "supervision_asked":
      return <FiledLater desk={desk} form={form} answer={doors.answer} />;
    case "police_filed":
    case "released":
    case "sentenced":
      return (
        <>
          <Section title="移交涉案物品和材料">
            <Open refusal={whyNoReferral(desk.refusalOf("handGoods"))}>
              <HandGoodsForm {...form} action={doors.goods} />
            </Open>
          </Section>
          <Section title="司法机关处理结果">
            {state === "released" ? <Banner kind="info">{RELEASED}</Banner> : null}
            <Open refusal={whyNoReferral(desk.refusalOf("recordReleased"))}>
              <JudicialAnswerForm {...form} exhibits={desk.exhibits} isEnded={desk.isEnded} action={doors.judicial} />
            </Open>
          </Section>
        </>
      );
    case "reported":
    case "approved":
    case "refused":
      return null;
  }
}

type Later = { desk: ReferralDesk; form: { id: string; version: number; today: string }; answer: Door };

/** The police file what they had declined. */
const FiledLater = ({ desk, form, answer }: Later) =>
  desk.refusalOf("recordFiled") === null ? (
    <Disclosure summary="公安机关后来立案的，在这里登记">
      <p className="my-2 max-w-measure">
        人民检察院监督立案，或者公安机关自行改变决定的，登记立案通知书；此后不得以罚款代替移送。
      </p>
      <PoliceAnswerForm {...form} verdicts={["filed"]} action={answer} />
    </Disclosure>
  ) : null;

const RELEASED =
  "司法机关不追究刑事责任或者免予刑事处罚的，应当给予行政处罚的依法处罚（《行政处罚法》第二十七条）：对该违法行为可以呈报罚款；案件已经结束的，先重新办理。";

const Open = ({ refusal, children }: { refusal: string | null; children: React.ReactNode }) =>
  refusal === null ? children : <Banner kind="info">{refusal}</Banner>;
