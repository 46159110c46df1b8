import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { itemWords } from "@/lib/case-scores/item-words";
import { itemCodes, scoreItems } from "@/lib/case-scores/items";
import type { StandardRow } from "@/lib/case-scores/queries/standards";

type Props = { rows: readonly StandardRow[]; maySet: boolean };

const PATH = "/office/settings/score-standards";
const ABOUT =
  "国家没有统一的分值，系统不预置。各项分值合计100分，自施行日期起适用；本区划没有制定的，适用上一级区划的标准。" +
  "标准不修改，由后来的标准接替。一票否决依法律规定，不受标准影响。";

/** 案卷评查标准 of the region, those above and below it, each with its points, the latest of a region first. */
export function StandardListView({ rows, maySet }: Props) {
  return (
    <>
      <PageHead
        crumbs={[{ href: "/office/settings", label: "本地设置" }, { label: "案卷评查标准" }]}
        title="案卷评查标准"
        action={
          maySet ? (
            <ButtonLink href={`${PATH}/new`} tone="primary">
              制定标准
            </ButtonLink>
          ) : undefined
        }
      />
      <p className="mb-4 max-w-measure text-muted">{ABOUT}</p>
      {rows.length === 0 ? (
        <EmptyState
          title="还没有制定案卷评查标准"
          hint="由系统管理员按本地的评查办法录入。没有标准的，案卷只检查、不计分。"
        />
      ) : null}
      {rows.map((row) => (
        <Section key={row.id} title={`${row.regionName}：${row.name}`}>
          <p>
            自{row.validFrom}起施行。依据：{row.source}（{row.enteredBy}录入）
          </p>
          <Disclosure summary="各项分值">
            <ul>
              {itemCodes.flatMap((code) => {
                const points = row.weights[code];
                const kind = scoreItems[code].kind === "judged" ? "，人工评判" : "";
                return points === undefined
                  ? []
                  : [<li key={code}>{`${itemWords[code].name}：${points}分${kind}`}</li>];
              })}
            </ul>
          </Disclosure>
        </Section>
      ))}
    </>
  );
}
