import { type Column, DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Block, BlockRow } from "@/lib/platform-reports/blocks";

type Props = { blocks: readonly Block[]; changeHref?: (block: Block) => string };

/** A report in its rows, block by block: the same rows and words that its paper prints. */
export function ReportBlocks({ blocks, changeHref }: Props) {
  return blocks.map((block) => (
    <Section
      key={block.step}
      title={block.title}
      aside={changeHref ? <TextLink href={changeHref(block)}>{`修改${block.title}`}</TextLink> : undefined}
    >
      <DataTable caption={block.title} columns={columns} rows={block.rows} rowKey={({ label }) => label} empty="" />
    </Section>
  ));
}

const columns: Column<BlockRow>[] = [
  { key: "label", header: "项目", cell: (row) => row.label },
  { key: "value", header: "本期", cell: (row) => row.value },
  { key: "before", header: "上期", cell: (row) => row.before },
  { key: "note", header: "说明", cell: (row) => row.note },
];
