import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { Tabs } from "@/components/ui/tabs";
import { hrefWith } from "@/lib/kernel/search-params";
import { majorKindLabels } from "@/lib/publications/major-labels";
import { quarterWords } from "@/lib/publications/quarter";
import type { PublicMajor, PublicMajorList } from "@/lib/publications/queries/public-majors";
import type { Page } from "@/lib/workflow/paging";

const PATH = "/major-violations";

type Props = {
  page: Page<PublicMajor>;
  quarter: string;
  quarters: readonly string[];
  lists: readonly PublicMajorList[];
  after: string | undefined;
};

/** The major violations that were made public for a quarter. */
export function PublicMajorsView({ page, quarter, quarters, lists, after }: Props) {
  const tabs = quarters.map((each) => ({ href: hrefWith(PATH, { quarter: each }), label: quarterWords(each) }));
  return (
    <>
      <PageHead title="重大劳动保障违法行为公布" number={quarterWords(quarter)} />
      {tabs.length === 0 ? null : <Tabs label="季度" tabs={tabs} current={hrefWith(PATH, { quarter })} />}
      {lists.map(({ id, organName, publishedOn }) => (
        <p key={id} className="mb-2">
          <ButtonLink href={`${PATH}/${id}/paper`} download>
            {organName}名单（PDF，{publishedOn}）
          </ButtonLink>
        </p>
      ))}
      {page.rows.length === 0 ? (
        <EmptyState
          title="这一季度没有公布的重大违法行为"
          hint="每季度公布一次，依照《重大劳动保障违法行为社会公布办法》。"
        />
      ) : null}
      {page.rows.map((row) => (
        <Section key={row.id} title={row.partyName}>
          <DescriptionList items={factsOf(row)} />
        </Section>
      ))}
      <Pager
        firstHref={after ? hrefWith(PATH, { quarter }) : undefined}
        nextHref={page.next ? hrefWith(PATH, { quarter, after: page.next }) : undefined}
      />
      <ExportLink href={hrefWith(`${PATH}/export`, { quarter })} />
    </>
  );
}

const factsOf = (row: PublicMajor) => [
  ...(row.creditCode === null ? [] : [{ term: "统一社会信用代码", detail: row.creditCode }]),
  ...(row.address === "" ? [] : [{ term: "地址", detail: row.address }]),
  ...(row.representative === "" ? [] : [{ term: "法定代表人（负责人）", detail: row.representative }]),
  { term: "违法行为类别", detail: majorKindLabels[row.kind] },
  { term: "主要违法事实", detail: <span className="whitespace-pre-wrap">{row.facts}</span> },
  {
    term: "处理情况",
    detail: (
      <span className="whitespace-pre-wrap">
        {`${row.handling}（${row.number}，${row.organName}，${row.decidedOn}）`}
      </span>
    ),
  },
];
