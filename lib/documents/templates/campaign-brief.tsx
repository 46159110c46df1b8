import { z } from "zod";
import { Closing } from "@/lib/documents/parts";
import { legalDay, words } from "@/lib/documents/shapes";
import { GridTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

const matter = z.strictObject({ name: words, words, unit: words, dueOn: legalDay.optional() });

/** The most that a sheet shows of each list; the screen has the rest. */
const MOST = 8;
const ROUNDS = 4;
const LONGEST = 46;

/** The leadership group's one sheet: what is late, what wants its decision, where proof is thin, what was done. */
export const campaignBrief = definePaper({
  key: "campaign-brief",
  title: "专项行动情况",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    campaign: words,
    reckonedOn: legalDay,
    numbers: z.array(z.strictObject({ name: words, count: z.number().int().nonnegative() })).max(8),
    late: z.array(matter),
    decisions: z.array(matter),
    thin: z.array(words),
    effects: z.array(z.strictObject({ cutOffOn: legalDay, words })),
    effect: words,
  }),
  Body: ({ input }) => (
    <>
      <Closing>{`${input.campaign}　截至${proseDate(input.reckonedOn)}`}</Closing>
      <GridTable columns={numberColumns(input.numbers)} rows={[input.numbers.map(({ count }) => String(count))]} />
      <GridTable columns={lateGrid} rows={rowsOf(input.late, "没有逾期的任务")} />
      <GridTable columns={decisionGrid} rows={rowsOf(input.decisions, "没有待决定的事项")} />
      <GridTable
        columns={[{ title: "佐证不足的任务", width: WIDTH }]}
        rows={[[input.thin.slice(0, MOST).join("；") || "没有"]]}
      />
      <GridTable
        columns={[
          { title: "截数日", width: 36, centred: true },
          { title: "本期统计", width: 120 },
        ]}
        rows={[
          ...input.effects.slice(0, ROUNDS).map((effect) => [effect.cutOffOn, effect.words]),
          ["行动效果", input.effect],
        ]}
      />
      <Closing>任务按时限和状态列示，不对单位和个人排名。</Closing>
    </>
  ),
});

type Matter = z.output<typeof matter>;

const WIDTH = 156;

/** Of its own width each, so that a longer name keeps its line. */
function numberColumns(numbers: readonly { name: string }[]) {
  const share = (name: string): number => Math.max(name.length, 3);
  const shares = numbers.reduce((sum, { name }) => sum + share(name), 0);
  return numbers.map(({ name }) => ({ title: name, width: (WIDTH * share(name)) / shares, centred: true }));
}

const lateGrid = [
  { title: "序号", width: 18, centred: true },
  { title: "已逾期的任务", width: 74 },
  { title: "单位", width: 36 },
  { title: "时限", width: 28, centred: true },
];

const decisionGrid = [
  { title: "序号", width: 18, centred: true },
  { title: "请领导小组决定的事项", width: 88 },
  { title: "单位", width: 50 },
];

const rowsOf = (matters: readonly Matter[], none: string): string[][] =>
  matters.length === 0
    ? [["", none, "", ""]]
    : matters.slice(0, MOST).map((each) => [each.name, shortened(each.words), each.unit, each.dueOn ?? ""]);

const shortened = (said: string): string => (said.length > LONGEST ? `${said.slice(0, LONGEST)}……` : said);
