import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { fallenRemark, retentionWords, volumeLabels } from "@/lib/closing/file-labels";
import type { Part } from "@/lib/closing/file-order";
import { volumes } from "@/lib/closing/lifecycle";
import { mergeSource } from "@/lib/closing/merge-source";
import type { CaseFileDesk } from "@/lib/closing/queries/case-file-desk";
import { BuildingList } from "./building-list";
import { ExportList } from "./export-list";

type Row = Part & { readonly ordinal: number };

const columns: Column<Row>[] = [
  { key: "ordinal", header: "序号", cell: ({ ordinal }) => ordinal },
  { key: "title", header: "名称", cell: ({ title }) => title },
  { key: "number", header: "文号", cell: ({ number }) => number ?? "" },
  { key: "on", header: "日期", cell: ({ on }) => on ?? "" },
  { key: "merged", header: "入卷方式", cell: (part) => <Merging part={part} /> },
];

function Merging({ part }: { part: Part }) {
  const { content, isAdded } = part;
  const fallen = fallenRemark(part);
  if (fallen !== undefined) return <Badge tone="soon">{`${fallen}，原样入卷`}</Badge>;
  if (isAdded === true) return <Badge tone="accent">办结后补入</Badge>;
  if ("paper" in content) return "原样并入";
  const source = mergeSource(content.upload);
  if (source === null) return <Badge tone="soon">替代页</Badge>;
  return source.merged === "copy" ? "影像副本" : "原样并入";
}

/** A case's file: what it will hold, having it put together, and taking it away. */
export function CaseFileView({ desk, request }: { desk: CaseFileDesk; request: ReactNode }) {
  const { kase, parts, buildings, exports, archiveNumber } = desk;
  return (
    <>
      {kase.endedOn === null ? (
        <Banner kind="info">案件尚未办结。现在生成的卷宗是在办卷，办结后请重新生成。</Banner>
      ) : null}
      <Section title="生成和下载">
        {request}
        <BuildingList caseId={kase.id} buildings={buildings} />
      </Section>
      <Section title="导出记录">
        <ExportList exports={exports} />
      </Section>
      <Section title="归档">
        <DescriptionList
          items={[
            { term: "归档号", detail: archiveNumber ?? (kase.endedOn === null ? "办结后编号" : "首次生成卷宗时编号") },
            { term: "保管期限", detail: `${retentionWords}（未核原文）` },
          ]}
        />
      </Section>
      {volumes.map((volume) => (
        <Section key={volume} title={`${volumeLabels[volume]}将收入的材料`}>
          <DataTable
            caption={volumeLabels[volume]}
            columns={columns}
            rows={parts.filter((part) => part.volume === volume).map((part, at) => ({ ...part, ordinal: at + 1 }))}
            rowKey={({ ordinal }) => String(ordinal)}
            empty={<EmptyState title="还没有材料" hint="办理中生成的文书和上传的材料会自动列入。" />}
          />
        </Section>
      ))}
      <p className="mt-3 max-w-measure text-muted">
        录音、录像、电子表格、HEIC 照片和加密的 PDF 不能转成页面，以替代页列入，写明名称、大小和 SHA-256、SM3
        摘要，原件另存。举报人的身份信息不进入卷宗和清单。
      </p>
    </>
  );
}
