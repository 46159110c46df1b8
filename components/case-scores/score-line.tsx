import { Badge } from "@/components/ui/badge";
import { scoreWords } from "@/lib/case-scores/labels";
import type { FileScore } from "@/lib/closing/queries/file-score";

/** The score in one line: its number or why there is none, and by whose standard. */
export function ScoreLine({ file: { score, standard, kase } }: { file: FileScore }) {
  if (standard === null) return <>本地区还没有制定案卷评查标准，不计分；一票否决照常检查。</>;
  const until = kase.endedOn === null ? "目前" : "最终";
  return (
    <>
      <strong className="me-2 text-section">
        {score.tenths === null ? `${until}没有可以计分的项目` : `${until}${scoreWords(score.tenths)}分`}
      </strong>
      {score.vetoes.length > 0 ? <Badge tone="overdue">一票否决</Badge> : null}
      <span className="ms-1 text-muted">
        按《{standard.name}》，自{standard.validFrom}起施行
      </span>
    </>
  );
}
