import { Banner } from "@/components/ui/banner";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { optionsOf } from "@/components/ui/options";
import { PlainSelect } from "@/components/ui/plain-field";
import { TextLink } from "@/components/ui/text-link";
import { ActBar } from "@/components/workflow/act-bar";
import { lampFilterLabels, viewLabels, whyNot } from "@/lib/campaigns/labels";
import type { CampaignFile } from "@/lib/campaigns/queries/campaign-file";
import { hrefWith } from "@/lib/kernel/search-params";
import { CampaignHead } from "./campaign-head";
import type { Shown } from "./shown";
import { TaskBoard } from "./task-board";
import { appliedTo } from "./task-filter-words";
import { TaskTables } from "./task-tables";
import { TaskTimeline } from "./task-timeline";

/** One special action: its ledger, by unit, by date, as a board or along the calendar. */
export function CampaignView({ shown, children }: { shown: Shown; children?: React.ReactNode }) {
  const { campaign } = shown;
  const base = `/office/campaigns/${campaign.id}`;
  return (
    <>
      <CampaignHead campaign={campaign} current="board" />
      {campaign.waitingLines > 0 ? (
        <Banner kind="warn">
          通知中还有{campaign.waitingLines}条任务没有确认。<TextLink href={`${base}/lines`}>去确认</TextLink>
        </Banner>
      ) : null}
      <ActBar acts={acts(campaign, base)} />
      {children}
      <ViewFilter shown={shown} base={base} />
      <TasksShown shown={shown} />
      <ExportLink href={hrefWith(`${base}/export`, shown.filter)} />
      {campaign.summary ? <p className="mt-4 max-w-measure">行动总结：{campaign.summary}</p> : null}
    </>
  );
}

const acts = (campaign: CampaignFile, base: string) =>
  (["start", "end"] as const).flatMap((act) => {
    const reason = campaign.refusalOf(act);
    if (reason === "illegal_transition" || reason === "not_leading_group") return [];
    const label = act === "start" ? "启动专项行动" : "结束专项行动";
    return [{ key: act, label, href: `${base}/${act}`, refusal: whyNot(reason), primary: act === "start" }];
  });

function ViewFilter({ shown: { campaign, filter }, base }: { shown: Shown; base: string }) {
  const options = (labels: Readonly<Record<string, string>>) => optionsOf(labels);
  const applied = appliedTo(campaign, filter).map(({ label, value, without }) => ({
    ...{ label, value, removeHref: hrefWith(base, without) },
  }));
  return (
    <FilterPanel action={base} applied={applied}>
      <PlainSelect
        name="view"
        label="怎么看"
        options={options(viewLabels)}
        defaultValue={filter.view}
        emptyLabel="台账"
      />
      <PlainSelect
        name="unit"
        label="单位"
        options={campaign.units.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={filter.unit}
      />
      <PlainSelect name="lamp" label="状态" options={options(lampFilterLabels)} defaultValue={filter.lamp} />
    </FilterPanel>
  );
}

function TasksShown({ shown }: { shown: Shown }) {
  switch (shown.filter.view) {
    case "ledger":
    case "units":
    case "dates":
      return <TaskTables shown={shown} by={shown.filter.view} />;
    case "board":
      return <TaskBoard shown={shown} />;
    case "timeline":
      return <TaskTimeline shown={shown} />;
  }
}
