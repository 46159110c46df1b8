import { expect, it } from "vitest";
import { db } from "@/db/client";
import { regionSettings } from "@/db/schema";
import { newId } from "@/lib/kernel/ids";
import { world } from "@/lib/testing/world";
import { openClock } from "./clocks";
import { type LimitKey, limits } from "./limits";

const { officer, act, at } = world();
const ON = "2026-11-16";

it("takes the number that the nearest region has set for a limit that is a setting, and for no other", async () => {
  const wang = await officer("wangmin");
  const set = { setBy: wang.id, setAt: at(ON) };
  await db()
    .insert(regionSettings)
    .values([
      { ...set, regionCode: wang.regionCode, key: "limits.T-DECIDE-15", amount: 10 },
      { ...set, regionCode: wang.regionCode, key: "limits.T-INV", amount: 10 },
    ]);
  const opened = (limit: LimitKey, regionCode: string) =>
    act(wang, ON, (ctx) => {
      const thing = { kind: "case", id: newId() };
      return openClock(ctx, { limit, startedOn: ON, subject: thing, file: thing, regionCode });
    });
  expect(await opened("T-DECIDE-15", wang.regionCode)).toMatchObject({
    amount: 10,
    dueOn: "2026-11-30",
    basis: `${limits["T-DECIDE-15"].basis}；本地区设定为10个工作日`,
  });
  const { regionCode: county } = await officer("ylxjiancha");
  expect(await opened("T-DECIDE-15", county)).toMatchObject({ amount: 15, basis: limits["T-DECIDE-15"].basis });
  expect(await opened("T-INV", wang.regionCode)).toMatchObject({ amount: limits["T-INV"].amount });
});
