import { proseDate } from "@/lib/kernel/clock";
import { yuan } from "@/lib/kernel/money";
import {
  type EffectCell,
  type EffectMeasure,
  type EffectRow,
  type EffectSpan,
  effectSpans,
  REPEAT_MONTHS,
  SMALLEST,
} from "./effect";
import { type FramePlace, framePlaces } from "./lifecycle";
import { dayOffset } from "./spans";

export const placeLabels: Readonly<Record<FramePlace, string>> = { object: "行动对象", compared: "对照单位" };
export const spanLabels: Readonly<Record<EffectSpan, string>> = { before: "行动前", after: "行动后" };

type MeasureWords = { readonly label: string; readonly unit: string; readonly meaning: string };

/** Each measure of the effect: its name, what is counted, and by which day. */
export const measureWords: Readonly<Record<EffectMeasure, MeasureWords>> = {
  complaints: { label: "收到投诉举报", unit: "件", meaning: "已对应到单位的投诉和举报，按收到日期计" },
  cases: { label: "立案", unit: "件", meaning: "按立案日期计，从其他案件拆出的不重复计" },
  arrears: {
    label: "核实应付金额",
    unit: "笔",
    meaning: "劳动者台账中已核实、没有移出的各笔金额，按核实日期计，不含加付赔偿金",
  },
  orders: { label: "下达限期改正指令书", unit: "份", meaning: "按签发日期计" },
  repeats: {
    label: "再次认定违法的单位",
    unit: "家",
    meaning: `期间内有认定的事实，且此前${REPEAT_MONTHS}个月内在另一案件中也有，撤回的不计`,
  },
  reports: {
    label: "按期报送半年报告",
    unit: "家",
    meaning: "行动前、行动后各取最近一个已到期的报告期，按期报送的单位",
  },
};

/** One number as page and paper say it. */
export function cellWords(cell: EffectCell, measure: EffectMeasure): string {
  const { unit } = measureWords[measure];
  switch (cell.kind) {
    case "few_employers":
      return "不列";
    case "few_counted":
      return `少于${SMALLEST}${unit}`;
    case "shown": {
      if (cell.count === 0) return `0${unit}`;
      const amount = measure === "arrears" ? `${yuan(cell.fen)}，` : "";
      return `${amount}${cell.count}${unit}（每百家${cell.perHundred.toFixed(1)}${unit}）`;
    }
  }
}

type Frame = {
  readonly frozenOn: string;
  readonly frozenBy: string;
  readonly basis: string;
  readonly industries: readonly string[];
  readonly sizes: Readonly<Record<FramePlace, number>>;
};

/** When the groups were fixed, by whom and from what; that it was after the start is said. */
export function frameWords(
  { frozenOn, frozenBy, basis, industries, sizes }: Frame,
  startedOn: string | null,
): string[] {
  const late = startedOn === null ? 0 : dayOffset(startedOn, frozenOn);
  const groups = `行动对象${sizes.object}家，对照单位${sizes.compared}家`;
  return [
    `${proseDate(frozenOn)}由${frozenBy}固定：${groups}。固定后不再变动，之后登记的单位不计入。`,
    ...(late > 0 ? [`固定日期比行动启动日期晚${late}日，名单可能已受行动影响。`] : []),
    `对照单位为同一区划内行业是${industries.join("、")}、不在行动对象名单内的单位。`,
    `确定名单的依据：${basis}`,
  ];
}

type Span = { readonly from: string; readonly to: string };
type Spans = { readonly days: number; readonly before: Span; readonly after: Span };

export const spansWords = ({ days, before, after }: Spans): string =>
  `行动前：${before.from}至${before.to}；行动后：${after.from}至${after.to}。各${days}日。`;

/** How the table is to be read. */
export const effectNotes: readonly string[] = [
  "以上是前后计数的对照，不能证明变化由行动引起：投诉和检查的多少还受宣传、季节和检查安排影响。",
  `不足${SMALLEST}家的一组不列数字；1至${SMALLEST - 1}的数字只写“少于${SMALLEST}”，不能打开记录。${SMALLEST}是本系统的设定。`,
  "行动前、行动后都有半年报告期到期的，才列按期报送半年报告的单位。",
];

/** Stands in place of the days while an action has not begun. */
export const NOT_STARTED = "行动启动后，列出前后同样天数的数字。";

/** A row of the table as text, its cells in the order of the columns. */
export const effectRowWords = ({ measure, cells }: EffectRow) => ({
  ...{ label: measureWords[measure].label, meaning: measureWords[measure].meaning },
  cells: framePlaces.flatMap((place) =>
    effectSpans.map((span) => ({
      ...{ place: placeLabels[place], span: spanLabels[span] },
      words: cellWords(cells[place][span], measure),
    })),
  ),
});

type LineOf = { readonly spans: Spans | null; readonly rows: readonly EffectRow[] };

/** The objects' numbers in one line, for the leadership group's page and its sheet. */
export function effectLine(effect: LineOf | null): string {
  if (effect === null) return "还没有固定行动对象。";
  if (effect.spans === null) return NOT_STARTED;
  const said = effect.rows.map(({ measure, cells: { object } }) => {
    const [before, after] = [object.before, object.after].map((cell) => countWords(cell, measure));
    return `${measureWords[measure].label}${before === after ? `均${before}` : `${before}、${after}`}`;
  });
  return `行动对象前后各${effect.spans.days}日：${said.join("；")}。`;
}

function countWords(cell: EffectCell, measure: EffectMeasure): string {
  return cell.kind === "shown" ? `${cell.count}${measureWords[measure].unit}` : cellWords(cell, measure);
}

type Ask = { readonly measure: EffectMeasure | "members"; readonly place: FramePlace; readonly span: EffectSpan };

/** The head of the page that opens one number, with the days that it covers. */
export function recordsTitle({ measure, place, span }: Ask, { count, spans }: { count: number; spans: Spans | null }) {
  if (measure === "members") return { title: `${placeLabels[place]}${count}家`, days: "" };
  const { label, unit } = measureWords[measure];
  const days = spans && measure !== "reports" ? `${spans[span].from} 至 ${spans[span].to}` : "";
  return { title: `${placeLabels[place]}${spanLabels[span]}${label}${count}${unit}`, days };
}
