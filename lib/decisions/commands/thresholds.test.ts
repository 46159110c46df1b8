import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import {
  AFTER_WINDOW,
  aNotifiedDecision,
  aReviewedDecision,
  aSubmittedDecision,
  decideEntry,
  decisionRow,
  reviewEntry,
} from "@/db/factories/decisions";
import { aPublishedSetting } from "@/db/factories/discretion";
import { documents } from "@/db/schema";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { decide } from "./decide";
import { reviewDecision } from "./review-decision";

const { officer, act } = world();
const ON = "2026-11-24";

/** The fine of the factories is 3,000 yuan. */
describe("a region's numbers", () => {
  it("leave the right to a hearing, and with it the review, out of a smaller fine's proceeding", async () => {
    await aPublishedSetting(ON, { kind: "hearing_organisation", value: "3000", isInclusive: "exclusive" });
    const { id } = await aNotifiedDecision(ON);
    const row = await decisionRow(id);
    expect(row.isHearingTold).toBe(false);
    const [paper] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, row.noticeId ?? ""));
    expect(await pdfText(paper?.bytes ?? Buffer.of())).not.toContain("听证");
    const submitted = await aSubmittedDecision();
    const head = await officer("juzhang");
    await expect(act(head, AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(submitted.id, 4)))).resolves.toMatchObject({
      id: submitted.id,
    });
  });

  it("give it to a fine that reaches them", async () => {
    await aPublishedSetting(ON, { kind: "hearing_organisation", value: "3000", effectiveFrom: "2026-02-01" });
    const { id } = await aNotifiedDecision(ON);
    expect((await decisionRow(id)).isHearingTold).toBe(true);
  });

  it("where it has none for discussions, have discussed what the party was told a hearing of", async () => {
    const { id } = await aSubmittedDecision();
    expect((await decisionRow(id)).isHearingTold).toBe(true);
    const review = { id, version: 4, answers: reviewEntry(), opinion: "同意拟作出的决定。" };
    await act(await officer("fazhi"), AFTER_WINDOW, (ctx) => reviewDecision(ctx, review));
    const head = await officer("juzhang");
    await expect(act(head, AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 5)))).rejects.toMatchObject({
      code: "refused",
      reason: "discussion_missing",
    });
  });

  it("ask for a discussion of a fine that reaches them", async () => {
    await aPublishedSetting(ON, { kind: "collective_discussion", value: "3000" });
    const { id } = await aReviewedDecision();
    const head = await officer("juzhang");
    await expect(act(head, AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 5)))).rejects.toMatchObject({
      code: "refused",
      reason: "discussion_missing",
    });
  });
});
