import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { ActBar } from "@/components/workflow/act-bar";
import { reasonWords } from "@/lib/platform-reports/blocks";
import { doubtOf } from "@/lib/platform-reports/changes";
import { halfWords, reporterKindLabels, reportStateLabels } from "@/lib/platform-reports/labels";
import type { MirrorRow } from "@/lib/platform-reports/queries/mirrors";
import type { Remark } from "@/lib/platform-reports/queries/remarks";
import type { ReportFile } from "@/lib/platform-reports/queries/report-file";
import { reportRefusals } from "@/lib/platform-reports/report-labels";
import { MirrorTable } from "./mirror-table";
import { Reconciliation } from "./reconciliation";
import { RemarkList } from "./remark-list";
import { ReportBlocks } from "./report-blocks";
import { ROOT } from "./reports-head";

type Props = { report: ReportFile; mirrors: readonly MirrorRow[]; remarks: readonly Remark[] };

const acts = [
  { key: "accept", label: "接收报告", path: "acceptance", primary: true },
  { key: "giveBack", label: "退回", path: "return" },
  { key: "openCase", label: "立案", path: "case" },
] as const;

/** A report before its reviewer: first what nobody explained or what contradicts itself, then the rest. */
export function ReportReviewView({ report, mirrors, remarks }: Props) {
  const path = `${ROOT}/${report.id}`;
  return (
    <>
      <PageHead
        crumbs={[{ href: ROOT, label: "平台用工报告" }, { label: report.employer.name }]}
        title={`${report.employer.name}${halfWords(report.half)}报告`}
        number={report.receiptNumber ?? undefined}
        state={<Badge tone="accent">{reportStateLabels[report.state]}</Badge>}
      />
      <p>
        {reporterKindLabels[report.kind]}，第{report.ordinal}版，{report.submitter}提交
        {report.isLate ? "（逾期）" : ""}
        {report.reviewer ? `；${report.reviewer}于${report.reviewedOn}审核` : ""}。
      </p>
      <ActBar
        acts={acts.map(({ key, label, path: below, ...rest }) => {
          const reason = report.refusalOf(key);
          return { key, label, href: `${path}/${below}`, refusal: reason && reportRefusals[reason], ...rest };
        })}
      />
      {report.documentId ? (
        <ButtonLink href={`/documents/${report.documentId}`} download>
          下载PDF
        </ButtonLink>
      ) : null}
      <Doubts report={report} />
      <RemarkList remarks={remarks} />
      {report.kind === "platform" ? (
        <Section title="合作企业核对">
          <Reconciliation rows={mirrors} />
          <MirrorTable
            rows={mirrors}
            hrefOf={({ id }) => `${ROOT}/mirrors/${id}`}
            empty={<EmptyState title="没有列入合作企业" hint="平台在“用工方式与人数”中逐家填写后出现在这里。" />}
          />
        </Section>
      ) : null}
      <ReportBlocks blocks={report.blocks} />
      <Section title="各版">
        <ul className="list-disc ps-5">
          {report.versions.map(({ id, ordinal, state, receiptNumber }) => (
            <li key={id}>
              <TextLink href={`${ROOT}/${id}`}>{`第${ordinal}版`}</TextLink>　{reportStateLabels[state]}　
              {receiptNumber}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

const doubtWords = { unexplained: "没有说明", contradictory: "原因与增减方向相反" } as const;

function Doubts({ report }: { report: ReportFile }) {
  const doubts = report.changes.flatMap((change) => {
    const doubt = doubtOf(change);
    return doubt === null ? [] : [{ ...change, doubt }];
  });
  return (
    <Section title="先看这些变动">
      {doubts.length === 0 ? (
        <p className="text-muted">
          变动超过{report.period.thresholdPercent}%的 {report.changes.length} 项都有说明，没有自相矛盾的。
        </p>
      ) : (
        <ul className="list-disc ps-5">
          {doubts.map(({ field, before, after, reason, doubt }) => (
            <li key={field.name}>
              <span className="font-semibold">{field.label}</span>：上期 {before}，本期 {after}，{doubtWords[doubt]}
              {reason ? `（${reasonWords(reason)}）` : ""}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
