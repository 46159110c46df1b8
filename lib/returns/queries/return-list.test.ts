import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { aReturnedOrder } from "@/db/factories/orders";
import { returnPoints } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { ReturnFilter } from "../filter";
import { returnCount, returnList, returnReasons } from "./return-list";

const { officer, act } = world();
const ON = "2026-11-16";

describe("F31: what was sent back, by its reason", () => {
  it("counts points, proposals and people by part over a period, and shows each point behind", async () => {
    const leader = await officer("daduizhang");
    const period = ReturnFilter.parse({ from: ON, to: ON, matter: "order" });
    const before = await returnCount(leader, period);
    const [one, two] = [await aReturnedOrder(ON), await aReturnedOrder(ON)];
    await aReturnedOrder("2026-11-17");
    expect(await returnCount(leader, period)).toBe(before + 4);
    const { rows } = await returnList(leader, period);
    const own = rows.filter(({ orderId }) => orderId === one.id || orderId === two.id);
    expect(own.map(({ place }) => place).sort()).toEqual(["due_date", "due_date", "facts", "facts"]);
    expect(own[0]).toMatchObject({ matter: "order", proposerName: "王敏", returnerName: "周建平", returnedOn: ON });
    const reasons = await returnReasons(leader, { ...period, place: "facts" });
    expect(reasons).toEqual([{ matter: "order", place: "facts", points: 2, proposals: 2, people: 1 }]);
  });

  it("keeps the points as they are", async () => {
    const { id } = await aReturnedOrder(ON);
    const leader = await officer("daduizhang");
    const changing = act(leader, ON, ({ db }) =>
      db.update(returnPoints).set({ reason: "改写" }).where(eq(returnPoints.orderId, id)),
    );
    await expect(changing).rejects.toThrow();
  });

  it("is read by those who approve and lead, each in the own region", async () => {
    await aReturnedOrder(ON);
    const seen = async (login: string) =>
      (await returnList(await officer(login), ReturnFilter.parse({ from: ON }))).rows.length;
    expect(await seen("juzhang")).toBeGreaterThan(0);
    expect([await seen("wangmin"), await seen("shenji"), await seen("xieguan")]).toEqual([0, 0, 0]);
  });
});
