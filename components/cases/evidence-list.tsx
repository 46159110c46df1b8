import { FileLink } from "@/components/attachments/file-link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { evidenceFormLabels, restatementWords } from "@/lib/cases/evidence-labels";
import { evidenceKindLabels } from "@/lib/cases/labels";
import type { EvidenceRow } from "@/lib/cases/queries/evidence";
import type { RestatementRow } from "@/lib/cases/queries/exhibit";
import { minuteStamp } from "@/lib/kernel/clock";

/** The catalogue of a case's evidence: what each piece is, where it came from, what it shows, and its digests. */
export function EvidenceList({ rows, ...view }: View & { rows: readonly EvidenceRow[] }) {
  return (
    <DataTable
      caption="证据目录"
      columns={columnsWith(firstOrdinals(rows), view)}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title="还没有证据" hint="由本案承办人登记；手机打开本页可以直接拍照上传。" />}
    />
  );
}

type Firsts = ReadonlyMap<string, number>;

/** The first piece with the same bytes: the same file entered twice says so. */
function firstOrdinals(rows: readonly EvidenceRow[]): Firsts {
  const firsts = new Map<string, number>();
  for (const { sha256, ordinal } of rows) if (!firsts.has(sha256)) firsts.set(sha256, ordinal);
  return firsts;
}

type View = {
  readonly earlier: readonly RestatementRow[];
  readonly path: string;
  /** Whether this person may gather in the case now. */
  readonly isOpen: boolean;
  readonly opensStruck: boolean;
};

const columnsWith = (firsts: Firsts, view: View): Column<EvidenceRow>[] => [
  { key: "name", header: "编号、名称", cell: (row) => <Named row={row} /> },
  {
    key: "picture",
    header: "图样",
    cell: (row) => (row.struckAt === null || view.opensStruck ? <Picture row={row} /> : "已剔除"),
  },
  { key: "kind", header: "种类", cell: (row) => evidenceKindLabels[row.kind] },
  { key: "source", header: "来源和取得", cell: (row) => <Origin row={row} earlier={view.earlier} /> },
  { key: "purpose", header: "证明目的", cell: (row) => row.purpose },
  {
    key: "file",
    header: "文件",
    cell: (row) =>
      row.struckAt === null || view.opensStruck ? <FileFacts row={row} first={firsts.get(row.sha256)} /> : <Kept />,
  },
  {
    key: "acts",
    header: "办理",
    cell: (row) => (view.isOpen && row.struckAt === null ? <Acts row={row} view={view} /> : null),
  },
];

const Kept = () => <span className="text-muted">保留备查，只有大队长可以打开。</span>;

const Acts = ({ row, view: { path } }: { row: EvidenceRow; view: View }) => (
  <span className="flex flex-wrap gap-x-4 gap-y-2">
    <TextLink href={`${path}/${row.id}/restatement`}>更正说明</TextLink>
    <TextLink href={`${path}/${row.id}/strike`}>剔除</TextLink>
  </span>
);

const Named = ({ row }: { row: EvidenceRow }) => (
  <span>
    <span className="me-2 text-muted">{row.ordinal}</span>
    {row.struckAt === null ? row.name : <del>{row.name}</del>}
    {row.struckAt === null ? null : (
      <span className="block text-muted">
        {minuteStamp(row.struckAt)}由{row.struckByName}剔除：{row.struckBecause}
      </span>
    )}
  </span>
);

function Picture({ row }: { row: EvidenceRow }) {
  if (row.copySha256 === null || row.scanState === "infected")
    return <span className="text-muted">{row.fileName.split(".").at(-1)?.toUpperCase()}</span>;
  return (
    <a href={`/files/${row.fileId}`} target="_blank" rel="noreferrer" className="inline-block">
      <img
        src={`/files/${row.fileId}?thumbnail`}
        alt={`${row.ordinal}号证据：${row.name}`}
        loading="lazy"
        className="max-h-24 max-w-32 border border-line"
      />
    </a>
  );
}

function Origin({ row, earlier }: { row: EvidenceRow; earlier: readonly RestatementRow[] }) {
  const facts = [
    row.source,
    `${row.maker}，${row.method}`,
    [row.obtainedOn, row.place].filter(Boolean).join("，"),
    evidenceFormLabels[row.form],
  ];
  const own = earlier.filter(({ evidenceId }) => evidenceId === row.id);
  return (
    <>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {own.length === 0 ? null : (
        <Disclosure summary={`更正过${own.length}次`}>
          {own.map((each) => (
            <Earlier key={each.id} row={each} />
          ))}
        </Disclosure>
      )}
    </>
  );
}

const Earlier = ({ row }: { row: RestatementRow }) => (
  <p className="my-2">
    {restatementWords(row, minuteStamp(row.restatedAt))}
    <br />
    原为：{[row.source, row.maker, row.method, row.obtainedOn, evidenceFormLabels[row.form]].join("，")}。证明目的：
    {row.purpose}
  </p>
);

function FileFacts({ row, first }: { row: EvidenceRow; first: number | undefined }) {
  return (
    <>
      <FileLink file={row} isOriginal>
        下载原件
      </FileLink>
      {first !== undefined && first !== row.ordinal ? <p className="text-soon">与{first}号证据内容相同</p> : null}
      <Disclosure summary={`校验值 ${row.sha256.slice(0, 8)}`}>
        <p className="break-all">SHA-256：{row.sha256}</p>
        <p className="break-all">SM3：{row.sm3}</p>
      </Disclosure>
    </>
  );
}
