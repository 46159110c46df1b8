import { ladderEntry, settingEntry } from "@/db/factories/discretion";
import type { Officer } from "@/lib/auth/actor";
import { discardLadder } from "@/lib/discretion/commands/discard-ladder";
import { discardSetting } from "@/lib/discretion/commands/discard-setting";
import { enterLadder } from "@/lib/discretion/commands/enter-ladder";
import { enterSetting } from "@/lib/discretion/commands/enter-setting";
import { act } from "@/lib/testing/world";
import { ON } from "./day";

const reason = "登记有误，重新登记。";

/** A ladder and a setting that a legal reviewer of the region entered; in a scene that has ended, took back. */
export async function discretionOf(person: Officer, isEnded: boolean) {
  const reviewer: Officer = { ...person, role: "legal_reviewer", organKind: "bureau" };
  const ladder = (await act(reviewer, ON, (ctx) => enterLadder(ctx, ladderEntry()))).id;
  const setting = (await act(reviewer, ON, (ctx) => enterSetting(ctx, settingEntry()))).id;
  if (isEnded) {
    await act(reviewer, ON, (ctx) => discardLadder(ctx, { id: ladder, version: 1, reason }));
    await act(reviewer, ON, (ctx) => discardSetting(ctx, { id: setting, version: 1, reason }));
  }
  return { ladder, setting };
}
