import type { Officer } from "@/lib/auth/actor";
import { enterLadder } from "@/lib/discretion/commands/enter-ladder";
import { enterSetting } from "@/lib/discretion/commands/enter-setting";
import { publishLadder } from "@/lib/discretion/commands/publish-ladder";
import { publishSetting } from "@/lib/discretion/commands/publish-setting";
import { EnterLadderInput, EnterSettingInput } from "@/lib/discretion/input";
import type { Context } from "@/lib/workflow/context";

type Run = <T>(officer: Officer, daysAgo: number, run: (ctx: Context<Officer>) => Promise<T>) => Promise<T>;
type Pair = { readonly reviewer: Officer; readonly head: Officer };

const SOURCE = "示例文件：测试市劳动保障监察行政处罚裁量基准（测人社规〔2026〕1号，虚构）";
const period = { source: SOURCE, effectiveFrom: "2026-01-01", effectiveTo: "" };

const thresholds = [
  {
    ...{ ...period, source: "示例文件：测试市行政处罚听证标准（虚构）" },
    ...{ kind: "hearing_organisation", value: "20000", isInclusive: "inclusive" },
  },
  {
    ...{ ...period, source: "示例文件：测试市重大行政处罚集体讨论标准（虚构）" },
    ...{ kind: "collective_discussion", value: "50000", isInclusive: "inclusive" },
  },
];

const tier = (name: string, wording: string, [min, max]: readonly [string, string]) => ({
  ...{ name, wording, min, max, amountFrom: "", amountBelow: "" },
  match: "all" as const,
});

/** A ladder and two thresholds, made up for the demo town and said to be so; one more ladder waits. */
export async function seedDiscretion({ reviewer, head }: Pair, onDay: Run): Promise<void> {
  const defied = EnterLadderInput.parse({
    ...{ ...period, violationCode: "LDJC-30-3", sanctionAt: 1 },
    tiers: [
      { ...tier("较轻", "涉及劳动者不满10人的", ["2000", "6000"]), workersBelow: 10 },
      { ...tier("一般", "涉及劳动者10人以上不满30人的", ["6000", "12000"]), workersFrom: 10, workersBelow: 30 },
      { ...tier("严重", "涉及劳动者30人以上的", ["12000", "20000"]), workersFrom: 30 },
    ],
  });
  const { id } = await onDay(reviewer, 40, (ctx) => enterLadder(ctx, defied));
  await onDay(head, 38, (ctx) => publishLadder(ctx, { id, version: 1 }));
  const deposit = EnterLadderInput.parse({
    ...{ ...period, violationCode: "LDHT-84-2", sanctionAt: 1 },
    tiers: [
      { ...tier("一般", "首次违法的", ["500", "1000"]), repeatsBelow: 1 },
      { ...tier("严重", "再次违法的", ["1000", "2000"]), repeatsFrom: 1 },
    ],
  });
  await onDay(reviewer, 3, (ctx) => enterLadder(ctx, deposit));
  for (const threshold of thresholds) {
    const setting = await onDay(reviewer, 40, (ctx) => enterSetting(ctx, EnterSettingInput.parse(threshold)));
    await onDay(head, 38, (ctx) => publishSetting(ctx, { id: setting.id, version: 1 }));
  }
}
