import type { ReactNode } from "react";
import { Banner } from "@/components/ui/banner";
import { DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import { PageHead } from "@/components/ui/page-head";
import { DeadlineTrace } from "@/components/workflow/deadline-trace";
import { complaintRefusals, complaintStateLabels } from "@/lib/complaints/labels";
import type { Limitation } from "@/lib/complaints/limitation";
import type { ComplaintRefusal } from "@/lib/complaints/policy";
import type { ComplaintFile } from "@/lib/complaints/queries/complaint-file";
import { limits } from "@/lib/deadlines/limits";
import { topicWords } from "@/lib/kernel/topics";

type Props = {
  title: string;
  file: ComplaintFile;
  refusal: ComplaintRefusal | null;
  /** How the two years stand, on the pages that decide whether to take the matter up. */
  limitation?: Limitation | null;
  children: ReactNode;
};

/** The page of one act on a complaint: what it is about, and the form or the reason why it is not open. */
export function ComplaintActPage({ title, file, refusal, limitation, children }: Props) {
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
      {limitation ? <TwoYears limitation={limitation} /> : null}
      {refusal === null ? children : <Banner kind="warn">{complaintRefusals[refusal]}</Banner>}
    </>
  );
}

/** A warning, never a refusal: whether the act went on longer is for the officer to find out. */
function TwoYears({ limitation }: { limitation: Limitation }) {
  const { endedOn, dueOn, isOver, provisional, trace } = limitation;
  const { label, basis } = limits["T-LIMIT-2Y"];
  return (
    <div className="my-4">
      <Banner kind={isOver ? "warn" : "info"}>
        {isOver
          ? `按登记的期间，行为于${endedOn}终了，接到时已超过二年（${dueOn}届满）。行为是否连续或者继续，请先核实。`
          : `按登记的期间，行为于${endedOn}终了，二年至${dueOn}届满，接到时未超过。`}
      </Banner>
      <DeadlineTrace {...{ basis, dueOn, provisional, trace }} limitLabel={label} startedOn={endedOn} period="二年" />
    </div>
  );
}
