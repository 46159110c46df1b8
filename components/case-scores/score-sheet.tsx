import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";

import { isJudged, itemGroups, scoreItems } from "@/lib/case-scores/items";
import { itemGroupLabels, reckoningWords, whyNotMarked } from "@/lib/case-scores/labels";
import type { FileScore } from "@/lib/closing/queries/file-score";
import { ItemTable } from "./item-table";
import { ScoreLine } from "./score-line";
import { Vetoes } from "./score-panel";

/** 案卷评查表: every item of a case's file by group, what it comes to, and who judged what. It prints as it stands. */
export function ScoreSheet({ file, printedOn }: { file: FileScore; printedOn: string }) {
  const { kase, standard, score, refusal } = file;
  return (
    <Section title="案卷评查表" aside={<TextLink href="/office/settings/score-standards">评查标准</TextLink>}>
      <p>
        案号：{kase.number}　案由：{kase.title}
      </p>
      <Vetoes file={file} />
      <p className="my-2">
        <ScoreLine file={file} />
      </p>
      {standard === null ? null : <Reckoning file={file} source={standard.source} />}
      {itemGroups.map((group) => (
        <Section key={group} title={itemGroupLabels[group]}>
          <ItemTable file={file} items={score.items.filter(({ code }) => scoreItems[code].group === group)} />
        </Section>
      ))}
      {refusal === null ? null : <p className="mt-3 text-muted print:hidden">{whyNotMarked(refusal)}</p>}
      <p className="mt-4 print:hidden">
        <a className="link" href={`/office/cases/${kase.id}/score/paper`} target="_blank" rel="noreferrer">
          案卷评查表（PDF，供签名）
        </a>
      </p>
      <p className="mt-4">制表日期：{printedOn}　评查人（签名）：　　　　　　　　复核人（签名）：</p>
    </Section>
  );
}

/** How the number comes about, in the standard's own points. */
function Reckoning({ file: { score }, source }: { file: FileScore; source: string }) {
  const judged = score.items.filter(({ code, result }) => isJudged(code) && result === "open").length;
  return (
    <div className="max-w-measure text-muted">
      <p>标准的依据：{source}</p>
      <p>{reckoningWords(score.points)}</p>
      {judged > 0 ? <p>还有{judged}项等人评判。</p> : null}
    </div>
  );
}
