import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { Money } from "@/components/ui/money";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/lib/action-result";
import { hrefWith } from "@/lib/kernel/search-params";
import { majorKindLabels, UNTOLD } from "@/lib/publications/major-labels";
import { quarterBefore, quarterWords } from "@/lib/publications/quarter";
import type { MajorCandidate } from "@/lib/publications/queries/major-candidates";
import type { ProposedMajor } from "@/lib/publications/queries/proposed-majors";
import type { Page } from "@/lib/workflow/paging";
import { PublishQuarterForm } from "./major-forms";
import { seatOf } from "./major-seat";
import { kindsOf, majorStateOf } from "./major-sheet";

const PATH = "/office/major-violations";

type Props = {
  page: Page<MajorCandidate>;
  quarter: string;
  after: string | undefined;
  /** What would be made public, and the act; null for whoever may not publish. */
  publishing: { proposed: readonly ProposedMajor[]; action: FormAction<unknown, unknown> } | null;
};

/** The candidates of a quarter's list of major violations, each with the decision that it stands on. */
export function MajorListView({ page, quarter, after, publishing }: Props) {
  const before = quarterBefore(quarter);
  return (
    <>
      <PageHead
        title="重大劳动保障违法行为"
        number={quarterWords(quarter)}
        action={<ButtonLink href={hrefWith(PATH, { quarter: before })}>{quarterWords(before)}</ButtonLink>}
      />
      <p className="mb-4 max-w-measure">{UNTOLD}</p>
      <DataTable
        caption="候选的决定"
        columns={columns}
        rows={page.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => entryHref(row.caseId, row.id)}
        empty={
          <EmptyState
            title="这一季度没有候选的决定"
            hint="本季度作出的处罚决定、处理决定引用了有关条款的，列在这里。"
          />
        }
      />
      <Pager
        firstHref={after ? hrefWith(PATH, { quarter }) : undefined}
        nextHref={page.next ? hrefWith(PATH, { quarter, after: page.next }) : undefined}
      />
      <ExportLink href={hrefWith(`${PATH}/export`, { quarter })} />
      {publishing === null ? null : (
        <Section title="公布">
          <Proposed entries={publishing.proposed} />
          {publishing.proposed.length === 0 ? null : (
            <PublishQuarterForm
              quarter={quarter}
              entries={publishing.proposed.map(({ id, version }) => ({ id, version }))}
              action={publishing.action}
            />
          )}
        </Section>
      )}
    </>
  );
}

/** Each entry as it would be read, beside the button that makes all of them public. */
const Proposed = ({ entries }: { entries: readonly ProposedMajor[] }) =>
  entries.length === 0 ? (
    <p className="mb-4">本机关这一季度没有拟公布的决定。</p>
  ) : (
    entries.map((entry) => (
      <section key={entry.id} className="mb-6">
        <h3 className="mb-1 font-semibold">
          <TextLink href={entryHref(entry.caseId, entry.decisionId)}>{entry.number}</TextLink>　{entry.partyName}
        </h3>
        <DescriptionList items={wordsOf(entry)} />
      </section>
    ))
  );

const entryHref = (caseId: string, decisionId: string): string =>
  `/office/cases/${caseId}/decisions/${decisionId}/major-violation`;

const wordsOf = ({ kind, reason, facts, handling, ...named }: ProposedMajor) => [
  ...seatOf(named),
  { term: "类别", detail: majorKindLabels[kind] },
  { term: "列入的理由", detail: reason },
  { term: "主要违法事实", detail: <span className="whitespace-pre-wrap">{facts}</span> },
  { term: "处理情况", detail: <span className="whitespace-pre-wrap">{handling}</span> },
];

const columns: readonly Column<MajorCandidate>[] = [
  { key: "number", header: "决定", cell: (row) => row.number },
  { key: "employer", header: "单位", cell: (row) => row.employerName },
  { key: "decided", header: "决定日期", cell: (row) => <span className="whitespace-nowrap">{row.decidedOn}</span> },
  { key: "kinds", header: "可能的类别", cell: kindsOf },
  { key: "amount", header: "决定金额", align: "end", cell: (row) => <Money fen={row.amountFen} /> },
  { key: "found", header: "涉及金额", align: "end", cell: (row) => <Money fen={row.foundFen} /> },
  {
    key: "state",
    header: "判断",
    cell: (row) => <Badge>{majorStateOf(row)}</Badge>,
  },
  { key: "reason", header: "理由", cell: (row) => row.reason },
];
