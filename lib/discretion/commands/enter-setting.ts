import "server-only";
import type { z } from "zod";
import { discretionSettings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { EnterSettingInput } from "../input";
import { enterRefusal } from "../policy";

/** Enters a number that the statute leaves to the region, to be published by the head. */
export async function enterSetting(
  ctx: Context<Officer>,
  { value, isInclusive, effectiveTo, ...input }: z.output<typeof EnterSettingInput>,
): Promise<{ id: string }> {
  const reason = enterRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  const entered = { regionCode: ctx.actor.regionCode, enteredBy: ctx.actor.id, enteredOn: legalDate(ctx.now) };
  const [row] = await ctx.db
    .insert(discretionSettings)
    .values({ ...input, ...entered, value, isInclusive: isInclusive === "inclusive", effectiveTo: effectiveTo || null })
    .returning({ id: discretionSettings.id });
  if (!row) throw new Error("a setting was not stored");
  ctx.record({
    act: "discretion_setting.enter",
    subject: { kind: "discretion_setting", id: row.id },
    about: [row.id],
    to: "entered",
    particulars: { kind: input.kind, value },
  });
  return row;
}
