import { DescriptionList } from "@/components/ui/description-list";
import { halfWords, mirrorStateLabels } from "@/lib/platform-reports/labels";
import type { MirrorFile } from "@/lib/platform-reports/queries/mirrors";
import { threeWords } from "./mirror-words";

/** One row with both numbers and where they come from. */
export const MirrorFacts = ({ mirror }: { mirror: MirrorFile }) => (
  <DescriptionList
    items={[
      { term: "报告期", detail: halfWords(mirror.half) },
      { term: "平台企业", detail: mirror.platformName },
      { term: "合作企业", detail: `${mirror.name}　${mirror.creditCode}` },
      { term: "平台填报（人）", detail: threeWords(mirror.platform), source: `平台企业 ${mirror.statedOn}` },
      {
        term: "合作企业填报（人）",
        detail: threeWords(mirror.state === "confirmed" ? mirror.platform : mirror.own),
        source: mirror.answeredOn === null ? undefined : `合作企业 ${mirror.answeredOn}`,
      },
      ...(mirror.note === "" ? [] : [{ term: "合作企业的依据", detail: mirror.note }]),
      { term: "核对情况", detail: mirrorStateLabels[mirror.state] },
    ]}
  />
);
