import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Lamp } from "@/components/ui/lamp";
import { PageHead } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";
import {
  demandColourLabels,
  demandedWords,
  demandLevelLabels,
  demandStateLabels,
  lateWords,
} from "@/lib/campaigns/labels";
import type { DemandFile } from "@/lib/campaigns/queries/demands";
import type { LampOf } from "@/lib/deadlines/lamps";

type Props = { demand: DemandFile; lamp: LampOf | undefined; children?: React.ReactNode };

/** One formal demand with its sheet, its clock and its reply. */
export function DemandView({ demand, lamp, children }: Props) {
  return (
    <>
      <PageHead
        crumbs={[
          { label: "专项行动", href: "/office/campaigns" },
          { label: demand.campaignTitle, href: `/office/campaigns/${demand.campaignId}/rounds` },
        ]}
        title="督办"
        number={demand.number ?? undefined}
        state={<Badge>{demandStateLabels[demand.state]}</Badge>}
        lamp={demand.state === "issued" && lamp ? <Lamp {...lamp} /> : null}
        action={
          demand.documentId ? (
            <ButtonLink href={`/office/campaigns/${demand.campaignId}/demands/${demand.id}/sheet`} download>
              督办单
            </ButtonLink>
          ) : null
        }
      />
      <DescriptionList
        items={[
          { term: "责任单位", detail: demand.organName },
          { term: "督办事项", detail: <MatterLink demand={demand} /> },
          { term: "颜色和级别", detail: `${demandColourLabels[demand.colour]}，${demandLevelLabels[demand.level]}` },
          { term: "签发时逾期", detail: lateWords(demand, demand.issuedOn) },
          { term: "督办要求", detail: demand.words },
          { term: "签发", detail: `${demand.issuerName} ${demand.issuedOn}` },
          { term: "反馈期限", detail: `${demand.replyDueOn}前（含当日）` },
          { term: "反馈", detail: demand.reply ? `${demand.reply}（${demand.repliedOn}）` : "还没有反馈" },
          ...(demand.closingNote ? [{ term: "办结意见", detail: `${demand.closingNote}（${demand.closedOn}）` }] : []),
        ]}
      />
      {children}
    </>
  );
}

/** What is demanded, and where it lies. */
function MatterLink({ demand: { campaignId, reportId, cutOffOn, taskId, taskWords } }: Pick<Props, "demand">) {
  const base = `/office/campaigns/${campaignId}`;
  return reportId !== null && cutOffOn !== null ? (
    <TextLink href={`${base}/reports/${reportId}`}>{demandedWords({ kind: "report", words: cutOffOn })}</TextLink>
  ) : (
    <TextLink href={`${base}/tasks/${taskId}`}>{taskWords}</TextLink>
  );
}
