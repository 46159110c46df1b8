import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text-link";
import { rhythmLabels } from "@/lib/campaigns/labels";
import type { CampaignLine } from "@/lib/campaigns/queries/lines";

type Props = { campaignId: string; lines: readonly CampaignLine[] };

/** The notice as it was read: what is proposed as a task, and set apart what was not understood. */
export function LineList({ campaignId, lines }: Props) {
  return (
    <ol className="border-t border-line">
      {lines.map((line) => (
        <li
          key={line.id}
          className={`border-b border-line px-3 py-2 ${isHighlit(line) ? "border-s-4 border-s-soon bg-soon-wash" : ""}`}
        >
          <p className="flex flex-wrap items-baseline gap-x-3">
            {line.kind === "proposal" ? (
              <strong className="font-semibold">
                {line.section ? `${line.section} · ` : ""}第{line.number}项
              </strong>
            ) : (
              <strong className="font-semibold">未识别的内容</strong>
            )}
            <Decision line={line} />
          </p>
          <p className="max-w-measure">{line.words}</p>
          {line.kind === "proposal" ? <p className="text-muted">{statedWords(line)}</p> : null}
          {line.setAsideBecause ? <p className="text-muted">理由：{line.setAsideBecause}</p> : null}
          {line.decidedOn === null ? (
            <p>
              <TextLink href={`/office/campaigns/${campaignId}/lines/${line.id}`}>
                {line.kind === "proposal" ? "核对并确认" : "补为任务，或者注明不是任务"}
              </TextLink>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

const isHighlit = (line: CampaignLine): boolean => line.kind === "unparsed" && line.decidedOn === null;

function Decision({ line }: { line: CampaignLine }) {
  if (line.taskId !== null) return <Badge tone="done">已确认为任务</Badge>;
  if (line.setAsideBecause !== null) return <Badge>不列为任务</Badge>;
  return <Badge tone="soon">{line.kind === "proposal" ? "待确认" : "请过目"}</Badge>;
}

/** What the notice says of owners and limit, as it was read; what it does not say is said too. */
export function statedWords({ units, isStanding, rhythm, dueOn }: CampaignLine): string {
  const of = (part: string) => units.filter((unit) => unit.part === part).map(({ name }) => name);
  const [lead, helping] = [of("lead"), of("cooperating")];
  const owners = lead.length === 0 ? "通知没有写明责任单位" : `责任单位：${[...lead, ...helping].join("、")}`;
  const standing = rhythm === null || rhythm === "round" ? "持续推进" : `持续推进（${rhythmLabels[rhythm]}）`;
  const limit = isStanding ? standing : (dueOn ?? "通知没有写明时限");
  return `${owners}；时限：${limit}`;
}
