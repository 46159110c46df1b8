import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { decisionRow } from "@/db/factories/decisions";
import { aDoublyForbiddenCase, doublyForbiddenFine } from "@/db/factories/two-entries";
import { at, world } from "@/lib/testing/world";
import { decisionFacts } from "../queries/decision-facts";
import { approveDecision } from "./approve-decision";
import { proposeDecision } from "./propose-decision";

const { officer, act } = world();
const ON = "2026-11-24";

type Doubly = Awaited<ReturnType<typeof aDoublyForbiddenCase>>;

const propose = async ({ kase }: Doubly, finding: Doubly["newer"], amount: string) =>
  act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, doublyForbiddenFine(kase.id, finding, amount)));

const isReviewDue = async (id: string) => (await decisionFacts(db(), await decisionRow(id), at(ON))).review.isRequired;

describe("《行政处罚法》第二十九条: the greater fine", () => {
  it("is the one that can be proposed and approved; the lesser is closed", async () => {
    const doubly = await aDoublyForbiddenCase(ON);
    await expect(propose(doubly, doubly.older, "9000")).rejects.toMatchObject({
      fields: { "items.0.choice": "measure_not_open" },
    });
    const { id } = await propose(doubly, doubly.newer, "9000");
    expect(await isReviewDue(id)).toBe(false);
    await act(await officer("daduizhang"), ON, (ctx) => approveDecision(ctx, { id, version: 1, opinion: "同意。" }));
    expect((await decisionRow(id)).state).toBe("approved");
  });

  it("is settled by the legal reviewer where the other entry's range is not reckoned", async () => {
    const doubly = await aDoublyForbiddenCase(ON, { olderCode: "LDJC-23-5", newerCode: "NZG-13-1-2" });
    const { id } = await propose(doubly, doubly.newer, "9000");
    expect(await isReviewDue(id)).toBe(true);
  });
});
