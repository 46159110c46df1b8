import { ChangedText } from "@/components/returns/version-changes";
import { Badge, type Tone } from "@/components/ui/badge";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import { closingGroundLabels, closingStateLabels } from "@/lib/closing/labels";
import type { ClosingState } from "@/lib/closing/lifecycle";
import type { ClosingRow } from "@/lib/closing/queries/reports";
import { returnPlaceLabels } from "@/lib/returns/labels";
import { changedParagraphs } from "@/lib/returns/versions";

type Round = ClosingRow["rounds"][number];

const tones: Readonly<Record<ClosingState, Tone>> = {
  proposed: "accent",
  returned: "soon",
  approved: "done",
  withdrawn: "neutral",
};

/** Every proposal with its rounds: what was written, what has changed since, what was sent back, what came of it. */
export function ClosingRounds({ closings }: { closings: readonly ClosingRow[] }) {
  if (closings.length === 0) return <p className="text-muted">还没有呈报。</p>;
  return (
    <ol>
      {closings.map((closing) => (
        <li key={closing.id} className="mb-4 border border-line p-4">
          <p className="flex flex-wrap items-center gap-3">
            <strong className="font-semibold">{closingGroundLabels[closing.ground]}</strong>
            <Badge tone={tones[closing.state]}>{closingStateLabels[closing.state]}</Badge>
            <span className="text-muted">{returnsWords(closing)}</span>
          </p>
          {closing.rounds.toReversed().map((round, at) => (
            <RoundView
              key={round.round}
              round={round}
              before={closing.rounds.find((one) => one.round === round.round - 1)}
              isLatest={at === 0}
            />
          ))}
          <Outcome closing={closing} />
        </li>
      ))}
    </ol>
  );
}

function returnsWords({ rounds }: ClosingRow): string {
  const returned = rounds.filter(({ points }) => points.length > 0);
  const points = returned.reduce((sum, round) => sum + round.points.length, 0);
  return returned.length === 0 ? "没有退回过" : `退回${returned.length}次，共${points}条意见`;
}

const fields = [
  ["course", "办理过程及结果"],
  ["performance", "执行情况"],
  ["opinion", "承办意见"],
] as const;

function RoundView({ round, before, isLatest }: { round: Round; before: Round | undefined; isLatest: boolean }) {
  const text = (
    <DescriptionList
      items={fields.map(([key, term]) => ({
        term,
        detail: <Text now={round[key]} before={before?.[key]} />,
      }))}
    />
  );
  const title = `第${round.round}次呈报：${round.writer}，${round.writtenOn}`;
  return (
    <>
      {isLatest ? (
        <>
          <p className="mt-2 text-muted">{title}</p>
          {text}
        </>
      ) : (
        <Disclosure summary={title}>{text}</Disclosure>
      )}
      <Points points={round.points} />
    </>
  );
}

/** A text, and what differs in it from the round before. */
function Text({ now, before }: { now: string; before: string | undefined }) {
  return (
    <>
      <p className="max-w-measure whitespace-pre-line">{now}</p>
      {before === undefined || before === now ? null : (
        <Disclosure summary="已修改，查看与上次呈报的不同">
          <ChangedText paragraphs={changedParagraphs(before.split("\n"), now.split("\n"))} />
        </Disclosure>
      )}
    </>
  );
}

function Points({ points }: { points: Round["points"] }) {
  const [first] = points;
  if (!first) return null;
  return (
    <div className="my-2 border-s-4 border-soon bg-soon-wash px-3 py-2">
      <p className="font-semibold">
        退回意见：{first.returner}，{first.returnedOn}
      </p>
      <ol>
        {points.map(({ ordinal, place, reason }) => (
          <li key={ordinal} className="max-w-measure">
            {ordinal}．{returnPlaceLabels[place]}：{reason}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Outcome({ closing: { state, endedOn, endedBecause, endedByName, documentId } }: { closing: ClosingRow }) {
  if (endedOn === null) return null;
  return (
    <p className="mt-2">
      {endedOn} {endedByName}
      {state === "approved" ? "批准" : "撤回"}：{endedBecause}
      {documentId === null ? null : (
        <span className="ms-3">
          <TextLink href={`/documents/${documentId}`}>查看审批表</TextLink>
        </span>
      )}
    </p>
  );
}
