import { DescriptionList } from "@/components/ui/description-list";
import { ActPage } from "@/components/workflow/act-page";
import type { FormAction } from "@/lib/action-result";
import { contestSubjectLabels, whyNot } from "@/lib/contests/labels";
import type { Contestable } from "@/lib/contests/queries/contestable";
import { ContestForm } from "./contest-forms";

type Props = { contested: Contestable; today: string; action: FormAction<unknown, unknown> };

/** The page on which it is recorded that something is contested. */
export function RecordContestView({ contested, today, action }: Props) {
  const { caseId, complaintId, documentId, fileNumber, refusal } = contested;
  const isCase = caseId !== null;
  const backHref = isCase ? `/office/cases/${caseId}/contests` : `/office/complaints/${complaintId ?? ""}`;
  const crumbs = [
    isCase ? { href: "/office/cases", label: "案件" } : { href: "/office/complaints", label: "投诉举报" },
    { href: backHref, label: fileNumber },
  ];
  const about = documentId === null ? "complaint" : "document";
  const aboutId = documentId ?? complaintId ?? "";
  return (
    <ActPage title="登记复议、诉讼" refusal={whyNot(refusal)} {...{ crumbs, backHref }}>
      <DescriptionList items={factsOf(contested)} />
      <div className="mt-4">
        <ContestForm {...{ about, aboutId, today, action }} />
      </div>
    </ActPage>
  );
}

const factsOf = ({ subject, documentId, title, number, since }: Contestable) => [
  { term: "被复议、被诉的事项", detail: subject === null ? "" : contestSubjectLabels[subject] },
  { term: documentId === null ? "投诉举报" : "文书", detail: `${title}${number ? `　${number}` : ""}` },
  { term: documentId === null ? "接到日期" : "作出日期", detail: since },
];
