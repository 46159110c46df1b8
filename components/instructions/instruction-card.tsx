import { Badge, type Tone } from "@/components/ui/badge";
import { DescriptionList } from "@/components/ui/description-list";
import { entryKindLabels, instructionStateLabels } from "@/lib/instructions/labels";
import type { InstructionState } from "@/lib/instructions/lifecycle";
import type { InstructionRow } from "@/lib/instructions/queries/instructions-of-case";

const tones: Readonly<Record<InstructionState, Tone>> = { open: "soon", answered: "accent", closed: "done" };

/** One instruction with all that was written under it. */
export function InstructionCard({ row }: { row: InstructionRow }) {
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Badge tone={tones[row.state]}>{instructionStateLabels[row.state]}</Badge>
        <span className="text-muted">
          {row.writtenOn}　{row.writer}
        </span>
      </p>
      <p className="my-2 max-w-measure whitespace-pre-line break-words">{row.words}</p>
      <DescriptionList items={factsOf(row)} />
    </>
  );
}

const factsOf = ({ assignee, dueOn, entries }: InstructionRow) => [
  { term: "由谁办理", detail: assignee },
  { term: "办理期限", detail: `${dueOn}（含当日）` },
  ...entries.map(({ kind, words, writtenOn, writer, dueOn: newDay }) => ({
    term: entryKindLabels[kind],
    detail: (
      <>
        <span className="block max-w-measure whitespace-pre-line break-words">{words}</span>
        <span className="text-muted">
          {writtenOn}　{writer}
          {newDay === null ? "" : `　新的期限${newDay}`}
        </span>
      </>
    ),
  })),
];
