import type { ReactNode } from "react";
import { Banner } from "@/components/ui/banner";
import { DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import { PageHead } from "@/components/ui/page-head";
import { complaintRefusals, complaintStateLabels, topicWords } from "@/lib/complaints/labels";
import type { ComplaintRefusal } from "@/lib/complaints/policy";
import type { ComplaintFile } from "@/lib/complaints/queries/complaint-file";

type Props = { title: string; file: ComplaintFile; refusal: ComplaintRefusal | null; children: ReactNode };

/** The page of one act on a complaint: what it is about, and the form or the reason why it is not open. */
export function ComplaintActPage({ title, file, refusal, children }: Props) {
  return (
    <>
      <PageHead
        crumbs={[
          { href: "/office/complaints", label: "投诉举报" },
          { href: `/office/complaints/${file.id}`, label: file.number },
          { label: title },
        ]}
        title={title}
        number={file.number}
        state={complaintStateLabels[file.state]}
      />
      <DescriptionList
        items={[
          { term: "被投诉举报单位", detail: file.employer?.name ?? `${file.respondentName}（尚未登记到单位库）` },
          { term: "事项", detail: topicWords(file) },
          { term: "接到日期", detail: file.receivedOn },
          { term: "请求金额", detail: <Money fen={file.claimedFen} /> },
        ]}
      />
      {refusal === null ? children : <Banner kind="warn">{complaintRefusals[refusal]}</Banner>}
    </>
  );
}
