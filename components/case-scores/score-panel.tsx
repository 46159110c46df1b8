import { Banner } from "@/components/ui/banner";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { itemWords } from "@/lib/case-scores/item-words";
import { scoreItems } from "@/lib/case-scores/items";
import { faultWords } from "@/lib/case-scores/labels";
import type { FileScore } from "@/lib/closing/queries/file-score";
import { ScoreLine } from "./score-line";

/** The score of a case's file beside the case: vetoes first, then what wins back the most points. */
export function ScorePanel({ file }: { file: FileScore }) {
  const { score, repairs, kase } = file;
  const base = `/office/cases/${kase.id}`;
  return (
    <Section title="案卷评查" aside={<TextLink href={`${base}/score`}>逐项查看</TextLink>}>
      <Vetoes file={file} />
      <p>
        <ScoreLine file={file} />
      </p>
      {repairs.length > 0 ? (
        <>
          <p className="mt-2 font-semibold">最值得先补正的</p>
          <ol className="list-decimal ps-6">
            {repairs.map(({ code, points, ...item }) => (
              <li key={code} className="py-1">
                <TextLink href={`${base}${scoreItems[code].place}`}>不符合：{itemWords[code].name}</TextLink>（{points}
                分）
                {faultWords({ code, ...item })}
                <span className="block text-muted">{itemWords[code].repair}</span>
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {score.points.open > 0 ? (
        <p className="mt-2 text-muted">还有人工评判的项目没有评，共{score.points.open}分。</p>
      ) : null}
    </Section>
  );
}

/** What makes the whole file fail, each with its article and what repairs it. */
export function Vetoes({ file: { score, kase } }: { file: FileScore }) {
  if (score.vetoes.length === 0) return null;
  return (
    <Banner kind="error">
      有{score.vetoes.length}项一票否决，补正前不能送法制审核。
      <ul className="list-disc ps-6">
        {score.vetoes.map((code) => (
          <li key={code} className="py-1">
            <TextLink href={`/office/cases/${kase.id}${scoreItems[code].place}`}>
              不符合：{itemWords[code].name}
            </TextLink>
            （{itemWords[code].article}）{itemWords[code].repair}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
