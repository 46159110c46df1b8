import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { newId } from "@/lib/kernel/ids";
import { world } from "@/lib/testing/world";
import { withdrawnPapers } from "./withdrawn-papers";

const { officer, act } = world();
const TODAY = "2026-12-28";

describe("a paper whose decision stands again", () => {
  const told = async (steps: readonly (readonly [act: string, id: string])[], kind: string) =>
    act(await officer("wangmin"), TODAY, async (ctx) => {
      for (const [name, id] of steps) {
        const subject = { kind: name === "document.issue" ? "document" : kind, id };
        ctx.record({ act: name, subject, about: [] });
      }
    });

  it.each(["enforcement.standAgain", "enforcement.correctResult"])(
    "is not taken back any more by %s of its account, until that falls anew",
    async (again) => {
      const [id, enforcementId] = [newId(), newId()];
      const papers = [{ id, paperKey: "deferral-answer", subjectId: enforcementId }];
      const withdrawn = async () => (await withdrawnPapers(db(), papers)).size;
      await told([["document.issue", id]], "enforcement");
      await told([["enforcement.revoke", enforcementId]], "enforcement");
      expect(await withdrawn()).toBe(1);
      await told([[again, newId()]], "enforcement");
      expect(await withdrawn()).toBe(1);
      await told([[again, enforcementId]], "enforcement");
      expect(await withdrawn()).toBe(0);
      await told([["enforcement.annul", enforcementId]], "enforcement");
      expect(await withdrawn()).toBe(1);
    },
  );

  it("is a removal whose restoration was undone; an earlier one that was restored stays taken back", async () => {
    const [first, second, listingId] = [newId(), newId(), newId()];
    const papers = [first, second].map((id) => ({ id, paperKey: "wage-removal-decision", subjectId: listingId }));
    const restored = [["wageListing.restore", listingId]] as const;
    await told([["document.issue", first], ...restored, ["document.issue", second], ...restored], "wageListing");
    expect([...(await withdrawnPapers(db(), papers)).keys()]).toEqual([first, second]);
    await told([["wageListing.undoRestoration", listingId]], "wageListing");
    expect([...(await withdrawnPapers(db(), papers)).keys()]).toEqual([first]);
    await told([["wageListing.undoRemoval", listingId]], "wageListing");
    expect((await withdrawnPapers(db(), papers)).size).toBe(2);
  });
});
