import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { LONGTENG } from "@/db/factories/claims";
import { aVisitOfCase } from "@/db/factories/patrols";
import { aMerge, aPair, MERGED } from "@/db/factories/regroupings";
import { explainMissing } from "@/lib/recordings/commands/explain-missing";
import { explainUnrecorded } from "@/lib/recordings/commands/explain-unrecorded";
import { keepRecording } from "@/lib/recordings/commands/keep-recording";
import { recordedSteps } from "@/lib/recordings/queries/recording-desk";
import { world } from "@/lib/testing/world";
import { effectOn } from "../queries/effect";
import { undoMerge } from "./undo-merge";

const { officer, act, employerId } = world();
const VISITED = "2026-11-10";
const UNHEARD = "2026-11-11";
const UNFILMED = "执法记录仪送修，没有录音录像。";

/** Two cases, the later with a visit of which it was said why there is no film and one that nothing was said of. */
async function aPairOfVisits() {
  const pair = await aPair();
  const [explained, silent] = [await aVisitOfCase(VISITED, pair.from.id), await aVisitOfCase(UNHEARD, pair.from.id)];
  const said = { caseId: pair.from.id, subjectId: explained.id, reason: UNFILMED };
  await act(pair.lead, "2026-11-12", (ctx) => explainMissing(ctx, said));
  return { ...pair, explained, silent };
}

const stepsOf = async (caseId: string) =>
  Object.fromEntries(
    (await recordedSteps(db(), caseId)).map(({ id, isOpen, entries }) => [id, [isOpen, entries.length]]),
  );

describe("what was entered of a film", () => {
  it("goes over with its inspection, so that the case that goes on can be explained and end", async () => {
    const { explained, silent, ...pair } = await aPairOfVisits();
    const effect = await effectOn(pair.lead, { intoId: pair.into.id, fromId: pair.from.id });
    expect(effect.contents).toMatchObject({ visits: 2, films: 1 });
    await aMerge(pair);
    expect(await stepsOf(pair.into.id)).toEqual({ [explained.id]: [false, 1], [silent.id]: [true, 0] });
    expect(await stepsOf(pair.from.id)).toEqual({});
    const kase = { id: pair.into.id, employerId: await employerId(LONGTENG) };
    await act(pair.lead, MERGED, (ctx) => explainUnrecorded(ctx, kase, UNFILMED));
    expect(await stepsOf(pair.into.id)).toEqual({ [explained.id]: [false, 1], [silent.id]: [false, 1] });
  });

  it("goes back with it when the merge is taken back, also what was entered since", async () => {
    const { explained, silent, ...pair } = await aPairOfVisits();
    const id = await aMerge(pair);
    const film = { on: UNHEARD, from: "09:30", to: "10:45", device: "记录仪03号", keptAt: "采集站第3仓" };
    const place = { caseId: pair.into.id, subjectId: silent.id };
    await act(pair.lead, MERGED, (ctx) => keepRecording(ctx, { ...place, ...film }));
    const back = { id, version: 2, reason: "经核对不是同一工地。" };
    await act(await officer("daduizhang"), "2026-11-17", (ctx) => undoMerge(ctx, back));
    expect(await stepsOf(pair.from.id)).toEqual({ [explained.id]: [false, 1], [silent.id]: [false, 1] });
    expect(await stepsOf(pair.into.id)).toEqual({});
  });
});
