import { DescriptionList } from "@/components/ui/description-list";
import { extendedWords } from "@/lib/cases/labels";
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

const basisOf = {
  "T-INV": "《劳动保障监察条例》第十七条：情况复杂的，经劳动保障行政部门负责人批准。",
  "T-DECIDE-15": "《关于实施〈劳动保障监察条例〉若干规定》第三十七条：经劳动保障行政部门负责人批准（未核原文）。",
};

/** An extension as the approval form puts it: the dates, the article, what was done and why more is needed. */
export function ExtensionFacts({ kase, preview, proposal }: Props) {
  const proposed = proposal
    ? [
        { term: "呈报", detail: `${proseDate(proposal.proposedOn)}，${proposal.proposerName}` },
        { term: "已开展的工作", detail: <p className="whitespace-pre-line">{proposal.investigated}</p> },
        { term: "延期的理由", detail: <p className="whitespace-pre-line">{proposal.reason}</p> },
      ]
    : [];
  const dates = preview ? datesOf(kase, preview) : [];
  return (
    <div className="mb-5">
      <DescriptionList items={[...dates, ...proposed]} />
    </div>
  );
}

function datesOf(kase: CaseFile, { limit, from, to, workingDays }: ExtensionPreview) {
  const began = limit === "T-INV" ? `${proseDate(kase.openedOn)}立案` : "调查已经完成";
  const more = to
    ? [{ term: "延长", detail: `${workingDays} 个工作日，至${to.provisional ? "（预计）" : ""}${proseDate(to.dueOn)}` }]
    : [];
  return [
    { term: `原定${extendedWords[limit]}`, detail: `${proseDate(from)}（${began}）` },
    ...more,
    { term: "依据", detail: basisOf[limit] },
  ];
}
