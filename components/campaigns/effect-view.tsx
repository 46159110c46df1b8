import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { type EffectRow, type EffectSpan, effectSpans } from "@/lib/campaigns/effect";
import {
  cellWords,
  effectNotes,
  frameWords,
  measureWords,
  NOT_STARTED,
  placeLabels,
  spanLabels,
  spansWords,
} from "@/lib/campaigns/effect-labels";
import { type FramePlace, framePlaces } from "@/lib/campaigns/lifecycle";
import type { CampaignFile } from "@/lib/campaigns/queries/campaign-file";
import type { Effect } from "@/lib/campaigns/queries/effect";
import { CampaignHead } from "./campaign-head";

/** What was counted before and after the start, of the objects of the action and of those compared with them. */
export function EffectView({ campaign, effect }: { campaign: CampaignFile; effect: Effect | null }) {
  const base = `/office/campaigns/${campaign.id}`;
  return (
    <>
      <CampaignHead campaign={campaign} current="effect" />
      {effect === null ? (
        <Unframed campaign={campaign} base={base} />
      ) : (
        <>
          <p className="print:hidden">
            <ButtonLink href={`${base}/effect/sheet`} download>
              行动效果表（A4）
            </ButtonLink>
          </p>
          <FrameSection campaign={campaign} effect={effect} base={base} />
          <Compared effect={effect} base={base} />
        </>
      )}
    </>
  );
}

function Unframed({ campaign, base }: { campaign: CampaignFile; base: string }) {
  return (
    <EmptyState
      title="还没有固定行动对象"
      hint="启动前把行动对象和对照单位固定下来，才能对照行动前后的数字。"
      action={
        campaign.refusalOf("freezeFrame") === null ? (
          <ButtonLink href={`${base}/frame`}>固定行动对象</ButtonLink>
        ) : undefined
      }
    />
  );
}

type Shown = { effect: Effect; base: string };

function FrameSection({ campaign, effect: { frame }, base }: Shown & { campaign: CampaignFile }) {
  return (
    <Section title="对象和对照">
      {frameWords(frame, campaign.startedOn).map((said) => (
        <p key={said} className="max-w-measure">
          {said}
        </p>
      ))}
      <p className="flex flex-wrap gap-x-6">
        {framePlaces.map((place) => (
          <TextLink key={place} href={`${base}/effect/records?place=${place}`}>
            {`${placeLabels[place]}名单（${frame.sizes[place]}家）`}
          </TextLink>
        ))}
      </p>
    </Section>
  );
}

function Compared({ effect: { spans, rows }, base }: Shown) {
  return (
    <Section title="前后对照">
      <p>{spans === null ? NOT_STARTED : spansWords(spans)}</p>
      <DataTable
        caption="前后对照"
        columns={columns(base)}
        rows={rows}
        rowKey={(row) => row.measure}
        empty={<p className="text-muted">还没有数字。</p>}
      />
      {effectNotes.map((note) => (
        <p key={note} className="mt-2 max-w-measure">
          {note}
        </p>
      ))}
    </Section>
  );
}

const columns = (base: string): Column<EffectRow>[] => [
  {
    key: "measure",
    header: "指标",
    cell: ({ measure }) => (
      <>
        {measureWords[measure].label}
        <span className="block max-w-measure font-normal text-muted">{measureWords[measure].meaning}</span>
      </>
    ),
  },
  ...framePlaces.flatMap((place) => effectSpans.map((span) => numberColumn(base, place, span))),
];

const numberColumn = (base: string, place: FramePlace, span: EffectSpan): Column<EffectRow> => ({
  key: `${place}-${span}`,
  header: `${placeLabels[place]}${spanLabels[span]}`,
  align: "end",
  cell: ({ measure, cells }) => {
    const said = cellWords(cells[place][span], measure);
    if (cells[place][span].kind !== "shown") return said;
    return <TextLink href={`${base}/effect/records?measure=${measure}&place=${place}&span=${span}`}>{said}</TextLink>;
  },
});
