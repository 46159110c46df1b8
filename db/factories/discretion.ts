import type { z } from "zod";
import { db } from "@/db/client";
import type { Officer } from "@/lib/auth/actor";
import { enterLadder } from "@/lib/discretion/commands/enter-ladder";
import { enterSetting } from "@/lib/discretion/commands/enter-setting";
import { publishLadder } from "@/lib/discretion/commands/publish-ladder";
import { publishSetting } from "@/lib/discretion/commands/publish-setting";
import { EnterLadderInput, EnterSettingInput } from "@/lib/discretion/input";
import { settingOn } from "@/lib/discretion/queries/ladder-for";
import { act, officer } from "@/lib/testing/world";

type LadderOver = Partial<z.input<typeof EnterLadderInput>>;
type TierEntry = z.input<typeof EnterLadderInput>["tiers"][number];

export const tierEntry = (name: string, min: string, max: string, over: Partial<TierEntry> = {}): TierEntry => ({
  name,
  wording: `属于${name}的情形`,
  match: "all",
  amountFrom: "",
  amountBelow: "",
  min,
  max,
  ...over,
});

/** A made-up ladder of three tiers by workers for 拒不改正 (《条例》第三十条第（三）项). */
export const ladderEntry = (over: LadderOver = {}): z.output<typeof EnterLadderInput> =>
  EnterLadderInput.parse({
    violationCode: "LDJC-30-3",
    sanctionAt: 1,
    source: "测试市劳动保障监察行政处罚裁量基准（测人社规〔2026〕1号）",
    effectiveFrom: "2026-01-01",
    effectiveTo: "",
    tiers: [
      tierEntry("较轻", "2000", "6000", { workersBelow: 10 }),
      tierEntry("一般", "6000", "12000", { workersFrom: 10, workersBelow: 30 }),
      tierEntry("严重", "12000", "20000", { workersFrom: 30 }),
    ],
    ...over,
  });

/** A ladder that the district's legal reviewer entered. */
export async function anEnteredLadder(on: string, over: LadderOver = {}): Promise<string> {
  const reviewer = await officer("fazhi");
  return (await act(reviewer, on, (ctx) => enterLadder(ctx, ladderEntry(over)))).id;
}

/** The same, published by the head of the bureau. */
export async function aPublishedLadder(on: string, over: LadderOver = {}): Promise<string> {
  const [id, head] = [await anEnteredLadder(on, over), await officer("juzhang")];
  await act(head, on, (ctx) => publishLadder(ctx, { id, version: 1 }));
  return id;
}

type SettingOver = Partial<z.input<typeof EnterSettingInput>>;

/** A made-up threshold for a hearing. */
export const settingEntry = (over: SettingOver = {}): z.output<typeof EnterSettingInput> =>
  EnterSettingInput.parse({
    kind: "hearing_organisation",
    value: "20000",
    isInclusive: "inclusive",
    source: "测试市行政处罚听证标准（测府规〔2026〕2号）",
    effectiveFrom: "2026-01-01",
    effectiveTo: "",
    ...over,
  });

/** A number for discussions above the fines of the factories, where the region has none by then. */
export async function aDiscussionNumber(on: string): Promise<void> {
  const { regionCode } = await officer("fazhi");
  const standing = await settingOn(db(), regionCode, "collective_discussion", on);
  if (standing === null) await aPublishedSetting(on, { kind: "collective_discussion", value: "50000" });
}

export async function aPublishedSetting(on: string, over: SettingOver = {}, by?: Officer): Promise<string> {
  const [reviewer, head] = [by ?? (await officer("fazhi")), await officer("juzhang")];
  const { id } = await act(reviewer, on, (ctx) => enterSetting(ctx, settingEntry(over)));
  await act(head, on, (ctx) => publishSetting(ctx, { id, version: 1 }));
  return id;
}
