import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { contestOutcomeLabels, regionLevelLabels } from "@/lib/complaints/labels";
import type { Contest, Routing } from "@/lib/complaints/queries/routing";

/** Why the complaint lies with this organ, and what was said and decided against it. */
export function RoutingSection({ routing }: { routing: Routing }) {
  return (
    <Section title="为什么由本机关办理">
      <RoutingReasons routing={routing} />
    </Section>
  );
}

export function RoutingReasons({ routing }: { routing: Routing }) {
  const { why, place, organName, level, registration, contest } = routing;
  const items = [
    { term: "理由", detail: why },
    { term: "用工所在地", detail: place },
    { term: "接收机关和级别", detail: `${organName}（${regionLevelLabels[level] ?? level}）` },
    {
      term: "单位登记地",
      detail:
        registration === null
          ? "尚未登记被投诉单位"
          : `${registration.name}${registration.isElsewhere ? "，与用工所在地不同；管辖按用工所在地确定" : ""}`,
    },
    ...(contest ? contestItems(contest) : []),
  ];
  return <DescriptionList items={items} />;
}

function contestItems(contest: Contest) {
  const { contestedOn, contester, organName, reason, proposedName, outcome, decidedOn, decider, toName } = contest;
  const said = `${contestedOn} ${organName ?? ""}（${contester ?? ""}）：${reason}`;
  const settled = `${decidedOn ?? ""} ${decider?.organName ?? ""}（${decider?.name ?? ""}）：`;
  return [
    { term: "管辖异议", detail: proposedName === null ? said : `${said} 认为应由${proposedName}办理。` },
    {
      term: "异议的决定",
      detail:
        outcome === null
          ? "等待决定"
          : [settled, contestOutcomeLabels[outcome], toName && `（${toName}）`, "。", contest.decisionReason]
              .filter(Boolean)
              .join(""),
    },
  ];
}
