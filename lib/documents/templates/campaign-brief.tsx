import { z } from "zod";
import { Closing } from "@/lib/documents/parts";
import { legalDay, words } from "@/lib/documents/shapes";
import { GridTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

const matter = z.strictObject({ name: words, words, unit: words, dueOn: legalDay.optional() });

/** What one sheet holds of each list however full the action is; it says how many more the screen has. */
const MOST = { late: 4, decisions: 3, thin: 3, rounds: 1 } as const;
/** Characters that stay within two lines of their column. */
const LONGEST = { late: 38, decisions: 44, unit: 16, thin: 22 } as const;

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
      <GridTable
        isDense
        columns={numberColumns(input.numbers)}
        rows={[input.numbers.map(({ count }) => String(count))]}
      />
      <GridTable isDense columns={lateGrid} rows={rowsOf(input.late, "late", "没有逾期的任务")} />
      <GridTable isDense columns={decisionGrid} rows={rowsOf(input.decisions, "decisions", "没有待决定的事项")} />
      <GridTable isDense columns={[{ title: "佐证不足的任务", width: WIDTH }]} rows={[[thinWords(input.thin)]]} />
      <GridTable
        isDense
        columns={[
          { title: "截数日", width: 36, centred: true },
          { title: "本期统计", width: 120 },
        ]}
        rows={[
          ...input.effects.slice(0, MOST.rounds).map((effect) => [effect.cutOffOn, effect.words]),
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

function rowsOf(matters: readonly Matter[], kind: "late" | "decisions", none: string): string[][] {
  if (matters.length === 0) return [["", none, "", ""]];
  const shown = matters
    .slice(0, MOST[kind])
    .map(({ name, words: said, unit, dueOn = "" }) => [
      name,
      shortened(said, LONGEST[kind]),
      shortened(unit, LONGEST.unit),
      dueOn,
    ]);
  const more = matters.length - shown.length;
  return more > 0 ? [...shown, ["", `还有${more}项，见领导页`, "", ""]] : shown;
}

function thinWords(thin: readonly string[]): string {
  if (thin.length === 0) return "没有";
  const shown = thin.slice(0, MOST.thin).map((each) => shortened(each, LONGEST.thin));
  const more = thin.length - shown.length;
  return `${shown.join("；")}${more > 0 ? `；还有${more}项，见领导页` : ""}`;
}

const shortened = (said: string, most: number): string => (said.length > most ? `${said.slice(0, most - 1)}…` : said);
