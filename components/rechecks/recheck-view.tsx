import type { ReactNode } from "react";
import { DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { complaintKindLabels, sourceLabels } from "@/lib/complaints/labels";
import { topicWords } from "@/lib/kernel/topics";
import { outcomeWords, recheckStateLabels, resultWords } from "@/lib/rechecks/labels";
import type { RecheckFile } from "@/lib/rechecks/queries/recheck-file";

/** What came in, and the second opinion; beside it the first decision once the second stands. */
export function RecheckView({ file, children }: { file: RecheckFile; children: ReactNode }) {
  const { matter, first, second } = file;
  return (
    <>
      <PageHead
        crumbs={[{ href: "/office/rechecks", label: "交叉复核" }, { label: matter.number }]}
        title={matter.respondentName}
        number={matter.number}
        state={recheckStateLabels[file.state]}
      />
      <Section title="登记内容">
        <DescriptionList
          items={[
            { term: "类别和来源", detail: `${complaintKindLabels[matter.kind]}，${sourceLabels[matter.source]}` },
            { term: "接到日期", detail: matter.receivedOn },
            { term: "地点", detail: matter.respondentPlace || "未填写" },
            { term: "事项", detail: topicWords(matter) },
            { term: "发生期间", detail: `${matter.happenedFrom ?? "未填写"} 至 ${matter.happenedUntil ?? "仍在继续"}` },
            { term: "涉及人数", detail: `${matter.workerCount}人` },
            { term: "请求金额", detail: <Money fen={matter.claimedFen} /> },
          ]}
        />
        <p className="max-w-measure whitespace-pre-wrap">{matter.narrative}</p>
      </Section>
      {first === null || second.finding === null ? null : (
        <Section title={`两次判断：${resultWords(first.isSame)}`}>
          <DescriptionList
            items={[
              { term: "原来的决定", detail: outcomeWords(first.outcome, first.ground) },
              { term: "原来的理由", detail: first.reason ?? first.handedOverTo ?? "" },
              { term: "复核意见", detail: outcomeWords(second.finding, second.ground) },
              { term: "复核理由", detail: second.reason },
              { term: "复核人", detail: `${file.checkerName}　${file.deciderName}　${second.decidedOn}` },
            ]}
          />
        </Section>
      )}
      {children}
    </>
  );
}
