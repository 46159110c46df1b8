import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aPublishedSetting, settingEntry } from "@/db/factories/discretion";
import { encodeCursor } from "@/lib/kernel/keyset";
import { act, world } from "@/lib/testing/world";
import { EnterSettingInput } from "../input";
import { reachesThreshold, settingOn } from "../queries/ladder-for";
import { publishedKinds, settingCount, settingFile, settingList } from "../queries/settings";
import { discardSetting } from "./discard-setting";
import { endSetting } from "./end-setting";
import { enterSetting } from "./enter-setting";
import { publishSetting } from "./publish-setting";

const { officer } = world();
const ON = "2026-11-16";

describe("a region's numbers", () => {
  it("have no default: nothing stands before one is published, and only from its day", async () => {
    const threshold = (on: string) => settingOn(db(), "990101", "hearing_organisation", on);
    expect(await threshold("2026-11-16")).toBeNull();
    const reviewer = await officer("fazhi");
    const { id } = await act(reviewer, ON, (ctx) => enterSetting(ctx, settingEntry()));
    expect(await threshold("2026-11-16")).toBeNull();
    const head = await officer("juzhang");
    await act(head, ON, (ctx) => publishSetting(ctx, { id, version: 1 }));
    expect(await threshold("2025-12-31")).toBeNull();
    expect(await threshold("2026-01-01")).toMatchObject({ value: 2_000_000, isInclusive: true });
    await act(head, ON, (ctx) => endSetting(ctx, { id, version: 2, endsOn: "2026-06-30", reason: "标准调整。" }));
    expect([await threshold("2026-06-30"), await threshold("2026-07-01")]).toEqual([expect.anything(), null]);
    expect((await settingFile(head, id))?.state).toBe("ended");
    expect(await settingFile(await officer("ylxdaduizhang"), id)).toBeUndefined();
  });

  it("say whether the number itself counts", () => {
    const at = { value: 2_000_000, source: "" };
    expect([1_999_999, 2_000_000].map((fen) => reachesThreshold(fen, { ...at, isInclusive: true }))).toEqual([
      false,
      true,
    ]);
    expect([2_000_000, 2_000_001].map((fen) => reachesThreshold(fen, { ...at, isInclusive: false }))).toEqual([
      false,
      true,
    ]);
  });

  it("are fen, or whole months", () => {
    expect(settingEntry({ kind: "first_offence_months", value: "24" }).value).toBe(24);
    for (const value of ["0", "1.5"]) {
      const read = EnterSettingInput.safeParse({
        ...settingEntry(),
        isInclusive: "inclusive",
        kind: "first_offence_months",
        effectiveTo: "",
        value,
      });
      expect(read.error?.issues[0]?.path).toEqual(["value"]);
    }
  });

  it("are entered by the legal reviewer, published by the head, and discarded only before", async () => {
    const [reviewer, head] = [await officer("fazhi"), await officer("juzhang")];
    const entering = act(head, ON, (ctx) => enterSetting(ctx, settingEntry()));
    await expect(entering).rejects.toMatchObject({ reason: "not_your_post" });
    const id = await aPublishedSetting(ON, { kind: "collective_discussion", value: "50000" });
    const discarding = act(reviewer, ON, (ctx) => discardSetting(ctx, { id, version: 2, reason: "登记有误。" }));
    await expect(discarding).rejects.toMatchObject({ reason: "illegal_transition" });
    const { rows } = await settingList(reviewer, {});
    const kinds = rows.map(({ kind }) => kind);
    expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    const [first] = rows;
    const after = encodeCursor([first?.kind ?? null, first?.effectiveFrom ?? null, first?.id ?? null]);
    expect((await settingList(reviewer, { after })).rows).toEqual(rows.slice(1));
    const filter = { kind: "collective_discussion", state: "published" } as const;
    const narrowed = (await settingList(reviewer, filter)).rows;
    expect(narrowed.map((row) => row.id)).toContain(id);
    expect(narrowed).toEqual(rows.filter(({ kind, state }) => kind === filter.kind && state === filter.state));
    expect(await settingCount(reviewer, filter)).toBe(narrowed.length);
    expect(await publishedKinds(reviewer)).toContain("collective_discussion");
  });
});

const order = ["hearing_citizen", "hearing_organisation", "collective_discussion", "first_offence_months"];
