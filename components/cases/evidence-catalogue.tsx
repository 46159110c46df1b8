import { evidenceFormLabels, struckLine } from "@/lib/cases/evidence-labels";
import { evidenceKindLabels } from "@/lib/cases/labels";
import type { EvidenceRow } from "@/lib/cases/queries/evidence";

type Props = { caseNumber: string; caseTitle: string; rows: readonly EvidenceRow[]; printedOn: string };

const HEADS = ["序号", "证据名称", "种类", "来源、取得方式和日期", "证明目的", "原件与否", "页码"];
const CELL = "border border-edge px-2 py-1 text-start align-top";

/** 证据目录 as it is printed and laid on top of the evidence; page numbers are written by hand when it is bound. */
export function EvidenceCatalogue({ caseNumber, caseTitle, rows, printedOn }: Props) {
  return (
    <article className="sheet">
      <h2 className="text-center text-title font-semibold">证据目录</h2>
      <p className="my-2">
        案号：{caseNumber}　案由：{caseTitle}
      </p>
      <p className="my-2 text-muted print:hidden">用浏览器的打印功能打印本页，页码在装订时填写。</p>
      <div className="overflow-x-auto">
        <table className="w-full border-collapse">
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col" className={`${CELL} whitespace-nowrap font-semibold`}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) =>
              row.struckAt === null ? <CatalogueRow key={row.id} row={row} /> : <StruckRow key={row.id} row={row} />,
            )}
          </tbody>
        </table>
      </div>
      <p className="my-2">
        共{rows.filter(({ struckAt }) => struckAt === null).length}件。制作日期：{printedOn}
        　承办人（签名）：　　　　　　　　当事人（签名）：
      </p>
    </article>
  );
}

const StruckRow = ({ row: { ordinal } }: { row: EvidenceRow }) => (
  <tr className="break-inside-avoid">
    <td className={CELL}>{ordinal}</td>
    <td className={CELL} colSpan={HEADS.length - 1}>
      {struckLine(ordinal)}
    </td>
  </tr>
);

function CatalogueRow({ row }: { row: EvidenceRow }) {
  const origin = [row.source, row.maker, row.method, row.obtainedOn].join("，");
  return (
    <tr className="break-inside-avoid">
      <td className={CELL}>{row.ordinal}</td>
      <td className={CELL}>
        {row.name}
        <span className="block break-all text-muted">SHA-256：{row.sha256}</span>
      </td>
      <td className={CELL}>{evidenceKindLabels[row.kind]}</td>
      <td className={CELL}>{origin}</td>
      <td className={CELL}>{row.purpose}</td>
      <td className={CELL}>{evidenceFormLabels[row.form]}</td>
      <td className={CELL} />
    </tr>
  );
}
