import { DescriptionList } from "@/components/ui/description-list";
import type { CaseFile } from "@/lib/cases/queries/case-file";
import type { ExtensionRow } from "@/lib/cases/queries/case-records";
import type { ExtensionPreview } from "@/lib/cases/queries/extension-preview";
import { proseDate } from "@/lib/kernel/clock";

type Props = {
  kase: CaseFile;
  preview: ExtensionPreview | null;
  /** What waits for the head's decision, when something does. */
  proposal?: ExtensionRow;
};

/** An extension as the approval form puts it: the dates, the article, what was done and why more is needed. */
export function ExtensionFacts({ kase, preview, proposal }: Props) {
  const dates = preview
    ? [
        { term: "原定期限", detail: `${proseDate(preview.from)}（${proseDate(kase.openedOn)}立案）` },
        {
          term: "延长",
          detail: `${preview.workingDays} 个工作日，至${preview.provisional ? "（预计）" : ""}${proseDate(preview.to)}`,
        },
      ]
    : [];
  const proposed = proposal
    ? [
        { term: "呈报", detail: `${proseDate(proposal.proposedOn)}，${proposal.proposerName}` },
        { term: "已开展的调查工作", detail: <p className="whitespace-pre-line">{proposal.investigated}</p> },
        { term: "延期的理由", detail: <p className="whitespace-pre-line">{proposal.reason}</p> },
      ]
    : [];
  const basis = { term: "依据", detail: "《劳动保障监察条例》第十七条：情况复杂的，经劳动保障行政部门负责人批准。" };
  return (
    <div className="mb-5">
      <DescriptionList items={[...dates, basis, ...proposed]} />
    </div>
  );
}
