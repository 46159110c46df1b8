import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { hindranceLabels } from "@/lib/patrols/hindrance-labels";
import { obstructionWords } from "@/lib/patrols/obstruction";
import type { Checklist } from "@/lib/patrols/queries/checklist";
import type { VisitFile } from "@/lib/patrols/queries/visit-file";
import { NamedFiles } from "./named-files";

/** Why a visit inspected nothing, who saw it, and the photographs that were taken. */
export function UninspectedSection({ file, checklist }: { file: VisitFile; checklist: Checklist }) {
  const { hindrance, endedOn, endedBecause, witness } = file;
  if (hindrance === null) return null;
  const photos = checklist.photos.filter(({ isLate }) => !isLate);
  const follows = obstructionWords(hindrance);
  return (
    <Section title="未能检查">
      <DescriptionList
        items={[
          { term: "原因", detail: `${endedOn}，${hindranceLabels[hindrance]}` },
          { term: "经过", detail: endedBecause },
          { term: "见证人", detail: witness || "没有" },
          ...(follows === undefined ? [] : [{ term: "拒绝检查的处理", detail: follows }]),
          { term: `照片（${photos.length}）`, detail: <NamedFiles files={photos} /> },
        ]}
      />
      <p>没有检查任何事项，不是“检查没有发现问题”。</p>
    </Section>
  );
}
