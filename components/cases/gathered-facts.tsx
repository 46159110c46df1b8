import { Banner } from "@/components/ui/banner";
import { DescriptionList } from "@/components/ui/description-list";
import { TextLink } from "@/components/ui/text-link";
import type { CaseFile } from "@/lib/cases/queries/case-file";

type Props = { kase: CaseFile; progress: { inquiryNotices: number; inquiryRecords: number; evidence: number } };

/** What has been gathered, before the investigation is ended. Nothing gathered is warned of, not refused. */
export function GatheredFacts({ kase, progress }: Props) {
  const base = `/office/cases/${kase.id}`;
  return (
    <div className="mb-5">
      {progress.evidence === 0 ? <Banner kind="warn">本案还没有登记证据。</Banner> : null}
      <DescriptionList
        items={[
          { term: "证据", detail: <TextLink href={`${base}/evidence`}>{`${progress.evidence} 件`}</TextLink> },
          {
            term: "询问",
            detail: (
              <TextLink href={`${base}/inquiries`}>
                {`通知书 ${progress.inquiryNotices} 份，笔录 ${progress.inquiryRecords} 份`}
              </TextLink>
            ),
          },
        ]}
      />
    </div>
  );
}
