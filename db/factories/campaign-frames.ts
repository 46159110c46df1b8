import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { freezeFrame } from "@/lib/campaigns/commands/freeze-frame";
import { FreezeFrameInput } from "@/lib/campaigns/input";
import { registerEmployer } from "@/lib/employers/commands/register-employer";
import { updateEmployer } from "@/lib/employers/commands/update-employer";
import { UpdateEmployerInput } from "@/lib/employers/input";
import { parseCreditCode } from "@/lib/kernel/credit-code";
import { act, officer } from "@/lib/testing/world";
import { campaignRow } from "./campaigns";

/** The credit code of that number, with its check character. */
export function creditCodeOf(number: number): string {
  const body = `91990101EF${String(number).padStart(7, "0")}`;
  const code = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"]
    .map((last) => parseCreditCode(`${body}${last}`))
    .find(({ ok }) => ok);
  if (!code?.ok) throw new Error("no check character fits");
  return code.value;
}

export const INDUSTRY = "网络货运";

/** An employer of the register with its industry; without a number it stands under a provisional key. */
export async function anEmployer(on: string, number: number | null, over: { industry?: string; region?: string } = {}) {
  const { industry = INDUSTRY, region = "990101001" } = over;
  const leader = await officer(region.startsWith("990101") ? "daduizhang" : "ylxdaduizhang");
  const creditCode = number === null ? "" : creditCodeOf(number);
  const name = `测试货运${number ?? "待核"}号有限公司`;
  const { id } = await act(leader, on, (ctx) => registerEmployer(ctx, { name, creditCode, regionCode: region }));
  if (industry !== "") await enteredIndustry(leader, on, { id, version: 1, name, industry });
  return { id, creditCode, name };
}

type Entry = { readonly id: string; readonly version: number; readonly name: string; readonly industry: string };

/** Writes the industry of an employer's file. */
export const enteredIndustry = (keeper: Officer, on: string, entry: Entry) =>
  act(keeper, on, (ctx) =>
    updateEmployer(
      ctx,
      UpdateEmployerInput.parse({
        ...{ address: "", legalRepresentative: "", contactName: "", contactPhone: "", source: "2026-09-01走访" },
        ...entry,
      }),
    ),
  );

type Named = Partial<Pick<z.input<typeof FreezeFrameInput>, "objects" | "industries">>;

/** Freezes the frame of an action, with these credit codes as its objects. */
export async function aFrozenFrame(campaign: { id: string; leader: Officer }, on: string, named: Named) {
  const { version } = await campaignRow(campaign.id);
  const said = { objects: "", industries: "", basis: "通知附件所列单位。", ...named };
  const input = FreezeFrameInput.parse({ id: campaign.id, version, ...said });
  await act(campaign.leader, on, (ctx) => freezeFrame(ctx, input));
}
