import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { proseDate } from "@/lib/kernel/clock";
import { REDACTED_NOTE } from "@/lib/publications/labels";
import type { PublicDecision } from "@/lib/publications/queries/public-list";
import { PublicTextView } from "./public-text-view";

const PATH = "/penalties";

/** One penalty decision as anyone reads it. */
export function PublicDecisionView({ decision }: { decision: PublicDecision }) {
  return (
    <>
      <PageHead
        crumbs={[{ label: "行政处罚决定公开", href: PATH }, { label: decision.number }]}
        title="行政处罚决定"
        number={decision.number}
      />
      <DescriptionList items={factsOf(decision)} />
      {decision.text === null ? null : <PublicTextView text={decision.text} level="h2" />}
      <p className="mt-4 max-w-measure text-muted">{REDACTED_NOTE}</p>
      <p className="mt-4 flex flex-wrap gap-3">
        <ButtonLink href={`${PATH}/${decision.id}/paper`} download>
          下载公开文本（PDF）
        </ButtonLink>
        <ButtonLink href={PATH}>返回列表</ButtonLink>
      </p>
    </>
  );
}

const factsOf = ({ partyName, creditCode, organName, decidedOn, publishedOn, publicUntil }: PublicDecision) => [
  { term: "被处罚人", detail: partyName },
  ...(creditCode === null ? [] : [{ term: "统一社会信用代码", detail: creditCode }]),
  { term: "作出机关", detail: organName },
  { term: "决定日期", detail: proseDate(decidedOn) },
  ...(publishedOn === null ? [] : [{ term: "公开日期", detail: proseDate(publishedOn) }]),
  ...(publicUntil === null ? [] : [{ term: "公开至", detail: proseDate(publicUntil) }]),
];
