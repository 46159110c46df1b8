import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { TextLink } from "@/components/ui/text-link";
import { citation } from "@/lib/orders/citation";
import { notOrderableLabels } from "@/lib/orders/labels";
import type { FindingRow } from "@/lib/orders/queries/order-desk";
import { amountAsked } from "@/lib/violations/amount-labels";
import { ExhibitLinks } from "./exhibit-links";
import { LimitationLine } from "./limitation-line";

type Props = { caseId: string; findings: readonly FindingRow[]; mayGather: boolean };

/** What was found in a case, each with its provision and its proof; a finding without proof stands in red. */
export function FindingList({ caseId, findings, mayGather }: Props) {
  if (findings.length === 0) {
    return (
      <EmptyState
        title="还没有认定的事实"
        hint="承办人按违法事项目录认定事实，并选择证明它的证据。指令书只能依据有证据的事实。"
      />
    );
  }
  return (
    <ol className="border-t border-line">
      {findings.map((finding) => (
        <li key={finding.id} className="border-b border-line py-3">
          <Finding caseId={caseId} finding={finding} mayGather={mayGather} />
        </li>
      ))}
    </ol>
  );
}

function Finding({ caseId, finding, mayGather }: { caseId: string; finding: FindingRow; mayGather: boolean }) {
  const { id, ordinal, violation, facts, happenedFrom, happenedUntil, workerCount, amountFen } = finding;
  const base = `/office/cases/${caseId}/orders/findings/${id}`;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-semibold">
          事实{ordinal}：{violation?.title ?? finding.violationCode}
        </span>
        <Standing finding={finding} />
      </p>
      <p className="max-w-page">{facts}</p>
      <p className="text-muted">
        {happenedFrom}至{happenedUntil ?? "今"}，劳动者{workerCount}人，{amountAsked(violation).label}
        <Money fen={amountFen} />
        ；违反{finding.provisionBroken}
        {violation ? `；依据${citation(violation)}` : ""}
      </p>
      <Exhibits finding={finding} />
      {finding.limitation ? <LimitationLine {...finding.limitation} /> : null}
      {finding.notOrderable ? <p className="text-soon">{notOrderableLabels[finding.notOrderable]}</p> : null}
      {finding.withdrawnBecause ? <p className="text-muted">撤回理由：{finding.withdrawnBecause}</p> : null}
      {mayGather && finding.withdrawnOn === null && !finding.isInOrder ? (
        <p className="flex gap-x-6 print:hidden">
          <TextLink href={`${base}/amendment`}>修改、补充证据</TextLink>
          <TextLink href={`${base}/withdrawal`}>撤回</TextLink>
        </p>
      ) : null}
    </>
  );
}

function Standing({ finding }: { finding: FindingRow }) {
  if (finding.withdrawnOn !== null) return <Badge>{`${finding.withdrawnOn}撤回`}</Badge>;
  if (finding.exhibits.length === 0) return <Badge tone="overdue">没有证据，不能列入指令书</Badge>;
  if (finding.notOrderable !== null) return <Badge tone="soon">不能由本机关责令改正</Badge>;
  return finding.isInOrder ? <Badge tone="accent">已列入指令书</Badge> : <Badge tone="done">可列入指令书</Badge>;
}

function Exhibits({ finding: { exhibits } }: { finding: FindingRow }) {
  if (exhibits.length === 0) return <p className="font-semibold text-overdue">证据：无</p>;
  return (
    <p>
      证据：
      <ExhibitLinks exhibits={exhibits} />
    </p>
  );
}
