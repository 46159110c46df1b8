import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { criteriaText, spanText } from "@/lib/discretion/labels";
import type { LadderFile } from "@/lib/discretion/queries/ladder-file";
import type { Tier } from "@/lib/discretion/tiers";
import { LadderGroundFacts } from "./ladder-ground-facts";
import { periodWords } from "./period-words";
import { RuleActs } from "./rule-acts";
import { RuleStateBadge } from "./rule-state-badge";

const PATH = "/office/discretion";

type Action = FormAction<unknown, unknown>;
type Props = { ladder: LadderFile; publish: Action; discard: Action; end: Action };

/** A ladder: the statute's range, the tiers inside it, where they come from, and what may be done with them now. */
export function LadderView({ ladder, ...actions }: Props) {
  const { violation, sanction, tiers, state } = ladder;
  const title = violation?.title ?? ladder.violationCode;
  return (
    <>
      <PageHead
        crumbs={[{ href: PATH, label: "裁量基准" }, { label: title }]}
        title={title}
        state={<RuleStateBadge state={state} />}
      />
      {state === "entered" ? <Banner kind="info">尚未公布，案件不适用。</Banner> : null}
      {violation && sanction ? <LadderGroundFacts violation={violation} sanction={sanction} /> : null}
      <Section title="档次（由轻到重）" aside={<span className="text-muted">共{tiers.length}档</span>}>
        <DataTable
          caption="档次"
          columns={[
            {
              key: "name",
              header: "档次",
              cell: (tier: Tier) => <span className="whitespace-nowrap">{tier.name}</span>,
            },
            { key: "criteria", header: "条件", cell: (tier) => criteriaText(tier) },
            { key: "wording", header: "文件原文", cell: (tier) => tier.wording },
            {
              key: "range",
              header: "幅度",
              cell: (tier) => spanText(sanction?.unit ?? null, tier.minHundredths, tier.maxHundredths),
            },
          ]}
          rows={tiers}
          rowKey={(tier) => `${tier.name}${tier.wording}`}
          empty={null}
        />
      </Section>
      <Section title="来源">
        <DescriptionList items={originOf(ladder)} />
      </Section>
      {ladder.refusalOf("revise") === null ? (
        <p className="mt-4">
          <ButtonLink href={`${PATH}/${ladder.id}/revision`}>修改</ButtonLink>
        </p>
      ) : null}
      <RuleActs rule={ladder} {...actions} />
    </>
  );
}

const originOf = (ladder: LadderFile) => [
  { term: "依据的文件", detail: ladder.source },
  { term: "适用地区", detail: `${ladder.regionCode}及所辖地区` },
  { term: "适用期间", detail: periodWords(ladder) },
  { term: "登记", detail: `${ladder.enteredOn}　${ladder.enteredByName}` },
  ...(ladder.publishedOn === null
    ? []
    : [{ term: "公布", detail: `${ladder.publishedOn}　${ladder.publishedByName ?? ""}` }]),
  ...(ladder.endedBecause === null
    ? []
    : [{ term: ladder.state === "ended" ? "停止适用" : "作废", detail: ladder.endedBecause }]),
];
