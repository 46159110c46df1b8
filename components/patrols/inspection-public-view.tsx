import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { PlainField } from "@/components/ui/plain-field";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { minuteStamp } from "@/lib/kernel/clock";
import { itemWords } from "@/lib/patrols/labels";
import type { InspectedVisit } from "@/lib/patrols/queries/visit-by-code";
import { markLabels, outwardGroundWords, ratingWords } from "@/lib/patrols/visit-labels";
import { ratingFaultWords, visitRefusals } from "@/lib/patrols/visit-refusal-labels";

type Props = {
  code: string;
  visit: InspectedVisit;
  rating: { given: number; mean: number } | null;
  outcome: string | undefined;
  /** Why whoever looks may not rate the visit now; null when they may. */
  refusal: "visit_not_ended" | "rated_already" | "officer_may_not_rate" | null;
};

/** What the employer reads when it scans the code: who inspects, what, by which law and approval. */
export function InspectionPublicView({ code, visit, rating, outcome, refusal }: Props) {
  return (
    <>
      <PageHead title="行政检查信息" />
      <Outcome outcome={outcome} />
      <DescriptionList items={factsOf(visit)} />
      <p className="mt-3 max-w-measure">
        检查人员不少于两人并应当出示执法证件；未出示的，您有权拒绝检查。通知书的真伪可以
        <TextLink href="/verify">核验</TextLink>。对检查有意见，可以拨打{visit.organPhone}反映。
      </p>
      {refusal === null ? <RatingForm code={code} /> : <Banner kind="info">{visitRefusals[refusal]}</Banner>}
      <p className="text-muted">{ratingWords(rating)}</p>
    </>
  );
}

function Outcome({ outcome }: { outcome: string | undefined }) {
  if (outcome === undefined) return null;
  const fault = ratingFaultWords(outcome);
  return fault === null ? <Banner kind="done">感谢您的评价。</Banner> : <Banner kind="error">{fault}</Banner>;
}

/** Works without JavaScript, for an employer signed in or not; nothing of who sends it is kept. */
function RatingForm({ code }: { code: string }) {
  return (
    <Section title="评价本次检查（匿名，一次）">
      <form method="post" action="/inspections/rate" className="grid max-w-measure gap-4">
        <input type="hidden" name="code" value={code} />
        <fieldset>
          <legend className="font-semibold">您对本次检查是否满意</legend>
          {Object.entries(markLabels).map(([mark, label]) => (
            <label key={mark} className="target flex w-fit items-center gap-2">
              <input type="radio" name="score" value={mark} required className="size-5 accent-accent" />
              {label}
            </label>
          ))}
        </fieldset>
        <PlainField name="note" label="意见（选填）" maxLength={300} />
        <p>
          <Button type="submit" tone="primary">
            提交评价
          </Button>
        </p>
      </form>
    </Section>
  );
}

const unapprovedWords = ({ approvalRefusedOn }: InspectedVisit): string =>
  approvalRefusedOn === null ? "情况紧急先行检查，事后补办审批" : `先行检查没有补办审批，${approvalRefusedOn}`;

const factsOf = (visit: InspectedVisit) => [
  { term: "检查机关", detail: visit.organName },
  { term: "被检查单位", detail: visit.employerName },
  {
    term: "检查人员",
    detail: (
      <>
        {visit.leadName}，执法证号{visit.leadCertificate}
        <br />
        {visit.secondName}，执法证号{visit.secondCertificate}
      </>
    ),
  },
  { term: "检查事由", detail: outwardGroundWords(visit.ground) },
  { term: "检查事项", detail: itemWords(visit.itemKeys) },
  { term: "依据", detail: "《劳动保障监察条例》第十五条、第十六条" },
  {
    term: "批准",
    detail: visit.approvedOn === null ? unapprovedWords(visit) : `已批准，${visit.approvedOn}`,
  },
  { term: "检查通知书", detail: visit.noticeNumber ?? (visit.approvalRefusedOn === null ? "事后补发" : "没有") },
  { term: "到达时间", detail: visit.startedAt === null ? "" : minuteStamp(visit.startedAt) },
];
