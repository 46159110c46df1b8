import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { evidenceKindLabels } from "@/lib/cases/labels";
import { citation } from "@/lib/orders/citation";
import { emptyCells, type MatrixRow } from "@/lib/orders/evidence-matrix";
import { whyNot } from "@/lib/orders/labels";
import type { EvidenceMatrix, MatrixFinding, UnusedExhibit } from "@/lib/orders/queries/evidence-matrix";
import { ExhibitLinks } from "./exhibit-links";

/** 事实—证据—依据对照表: what of each finding is proved by which exhibit, and which exhibits prove nothing. */
export function EvidenceMatrixView({ matrix: { kase, findings, unused, gatherRefusal } }: { matrix: EvidenceMatrix }) {
  const empty = findings.reduce((so, { rows }) => so + emptyCells(rows), 0);
  return (
    <article>
      <Section
        title="事实—证据—依据对照表"
        aside={<ButtonLink href={`/office/cases/${kase.id}/evidence`}>返回材料证据</ButtonLink>}
      >
        {findings.length === 0 ? (
          <EmptyState
            title="还没有认定的事实"
            hint="承办人在“整改”中认定事实后，这里逐项列出要证明的要件和证明它的证据。"
          />
        ) : (
          <p>
            案号：{kase.number}　认定的事实{findings.length}项，
            {empty === 0 ? "没有缺证据的要件" : `缺证据的要件${empty}个`}。
          </p>
        )}
        {gatherRefusal === null ? null : <p className="text-muted print:hidden">{whyNot(gatherRefusal)}</p>}
      </Section>
      {findings.map((finding) => (
        <FindingMatrix key={finding.id} caseId={kase.id} finding={finding} mayTie={gatherRefusal === null} />
      ))}
      <Section title="未使用的证据">
        <UnusedExhibits unused={unused} />
      </Section>
    </article>
  );
}

type FindingProps = { caseId: string; finding: MatrixFinding; mayTie: boolean };

function FindingMatrix({ caseId, finding, mayTie }: FindingProps) {
  const { id, ordinal, violation, violationCode, facts, provisionBroken, rows } = finding;
  return (
    <Section
      title={`事实${ordinal}：${violation?.title ?? violationCode}`}
      aside={
        mayTie && rows.length > 0 ? (
          <ButtonLink
            href={`/office/cases/${caseId}/orders/findings/${id}/elements`}
          >{`对应事实${ordinal}的证据`}</ButtonLink>
        ) : undefined
      }
    >
      <p className="mb-2 max-w-page">{facts}</p>
      <DataTable
        caption={`事实${ordinal}的要件和证据`}
        columns={columnsOf(violation === null ? "" : citation(violation), provisionBroken)}
        rows={rows}
        rowKey={({ element }) => element}
        empty={<p className="text-soon">该事项已不在违法事项目录中，不能列出要件。</p>}
      />
    </Section>
  );
}

const columnsOf = (cited: string, provisionBroken: string): Column<MatrixRow>[] => [
  {
    key: "element",
    header: "要件",
    cell: ({ title, when }) => (
      <>
        {title}
        {when === "" ? null : <span className="block font-normal text-muted">{when}</span>}
      </>
    ),
  },
  { key: "evidence", header: "证据", cell: (row) => <Proof row={row} /> },
  {
    key: "basis",
    header: "依据",
    cell: ({ element }) => (element === "act" ? `违反${provisionBroken}；依据${cited}` : cited),
  },
];

function Proof({ row: { standing, exhibits, defiedOn } }: { row: MatrixRow }) {
  switch (standing) {
    case "exhibits":
      return <ExhibitLinks exhibits={exhibits} />;
    case "reckoned":
      return `系统核对：指令书已在期限届满前送达，${defiedOn}认定逾期未改正`;
    case "order_missing":
      return "系统核对：没有已送达并认定逾期未改正的指令书";
    case "empty":
      return <Badge tone="overdue">缺证据</Badge>;
  }
}

function UnusedExhibits({ unused }: { unused: readonly UnusedExhibit[] }) {
  if (unused.length === 0) return <p>没有：本案的证据都对应了要件，或者本案还没有证据。</p>;
  return (
    <ul className="border-t border-line">
      {unused.map((exhibit) => (
        <li key={exhibit.id} className="border-b border-line py-1.5">
          <ExhibitLinks exhibits={[exhibit]} />（{evidenceKindLabels[exhibit.kind]}）
          {exhibit.findings.length === 0 ? null : (
            <span className="text-muted">　已选为事实{exhibit.findings.join("、")}的证据，没有对应要件</span>
          )}
        </li>
      ))}
    </ul>
  );
}
