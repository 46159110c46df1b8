import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { contestSheet } from "@/components/contests/contest-sheet";
import { db } from "@/db/client";
import { aContest, aContestedOrder, concluded, suit } from "@/db/factories/contests";
import { anEnforcement, waitingReview } from "@/db/factories/enforcement";
import { enforcementReviews } from "@/db/schema";
import { recordReview } from "@/lib/enforcement/commands/record-review";
import { strikeReview } from "@/lib/enforcement/commands/strike-review";
import { world } from "@/lib/testing/world";
import { everyRow } from "@/lib/workflow/paging";
import { ContestFilter } from "../filter";
import { contestCount, contestList } from "./contest-list";

const { officer, act } = world();

const made = { contest: "", suit: "", review: "", account: "" };

beforeAll(async () => {
  const { id, order } = await aContestedOrder();
  made.contest = id;
  made.suit = (await aContest(order.documentId, { ...suit, acceptedOn: "2026-12-02" })).id;
  await concluded(id);
  const fine = await anEnforcement();
  made.account = fine.id;
  const review = {
    ...({ id: fine.id, version: 1, kind: "reconsideration", body: "测试市示范区人民政府" } as const),
    ...{ number: "示政复字〔2026〕8号", acceptedOn: "2026-12-01", copyReceivedOn: "2026-12-02" },
  };
  await act(await officer("wangmin"), "2026-12-03", (ctx) => recordReview(ctx, review));
  const [row] = await db().select().from(enforcementReviews).where(eq(enforcementReviews.enforcementId, fine.id));
  made.review = row?.id ?? "";
});

const idsOf = async (filter: Record<string, string>, login = "daduizhang") =>
  (await contestList(await officer(login), ContestFilter.parse(filter))).rows.map(({ id }) => id);

describe("the register of reviews and suits", () => {
  it("holds those of papers and of accounts, what was accepted last first, page after page", async () => {
    const leader = await officer("daduizhang");
    const all = await idsOf({});
    expect(all.slice(0, 1)).toEqual([made.suit]);
    expect(all.slice(1)).toEqual([made.contest, made.review].toSorted().toReversed());
    const oneByOne: string[] = [];
    for await (const { id } of everyRow((after) => contestList(leader, { after }, 1))) oneByOne.push(id);
    expect(oneByOne).toEqual(all);
    expect(await contestCount(leader, {})).toBe(3);
  });

  it("is narrowed by kind, state, result and days, in both", async () => {
    expect(await idsOf({ kind: "litigation" })).toEqual([made.suit]);
    expect((await idsOf({ state: "pending" })).toSorted()).toEqual([made.suit, made.review].toSorted());
    expect(await idsOf({ result: "annulled" })).toEqual([made.contest]);
    expect(await idsOf({ result: "ordered_to_act" })).toEqual([]);
    expect(await idsOf({ from: "2026-12-02" })).toEqual([made.suit]);
    expect((await idsOf({ to: "2026-12-01" })).toSorted()).toEqual([made.contest, made.review].toSorted());
    const asked = ContestFilter.parse({ state: "pending", kind: "no-kind" });
    expect(await contestCount(await officer("daduizhang"), asked)).toBe(2);
  });

  it("is another county's not to read, and nobody's who has no matters", async () => {
    expect(await idsOf({}, "ylxdaduizhang")).toEqual([]);
    expect(await idsOf({}, "xitong")).toEqual([]);
  });

  it("finds a struck entry of an account as what it is, and counts it with none that waits", async () => {
    const fine = await anEnforcement();
    const inspector = await officer("wangmin");
    const entry = { kind: "litigation", body: "测试市示范区人民法院", number: "（2026）测0101行初9号" } as const;
    await act(inspector, "2026-12-03", (ctx) =>
      recordReview(ctx, { id: fine.id, version: 1, ...entry, acceptedOn: "2026-11-30", copyReceivedOn: "" }),
    );
    const reviewId = await waitingReview(fine.id);
    const reason = "登记在了错误的台账。";
    await act(inspector, "2026-12-04", (ctx) => strikeReview(ctx, { id: fine.id, version: 2, reviewId, reason }));
    expect(await idsOf({ state: "struck" })).toEqual([reviewId]);
    expect(await idsOf({ state: "pending" })).not.toContain(reviewId);
    const { rows } = await contestList(await officer("daduizhang"), ContestFilter.parse({ state: "struck" }));
    expect(rows).toMatchObject([{ id: reviewId, state: "struck", result: null }]);
  });

  it("says on the sheet what was contested and how it ended", async () => {
    const { rows } = await contestList(await officer("daduizhang"), {});
    const cells = (id: string) =>
      contestSheet.map(({ value }) => {
        const row = rows.find((each) => each.id === id);
        return row ? value(row) : null;
      });
    expect(cells(made.contest)).toEqual(
      expect.arrayContaining(["行政复议", "限期改正指令书", "撤销决定", "2027-01-20", "示政复决字〔2027〕3号"]),
    );
    expect(cells(made.review)).toEqual(expect.arrayContaining(["处罚、处理决定", "示政复字〔2026〕8号", ""]));
    expect(rows.find(({ id }) => id === made.review)).toMatchObject({ enforcementId: made.account, subject: null });
  });
});
