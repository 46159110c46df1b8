import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aClosing, aCorrectedCase, CORRECTED, report, UNRECORDED } from "@/db/factories/closing";
import { aCaseInHand } from "@/db/factories/orders";
import { aVisitOfCase } from "@/db/factories/patrols";
import { aHeldPreservation } from "@/db/factories/preservations";
import { closings, events, orderVerifications, recordings } from "@/db/schema";
import { giveBackClosing } from "@/lib/closing/commands/give-back-closing";
import { proposeClosing } from "@/lib/closing/commands/propose-closing";
import { reviseClosing } from "@/lib/closing/commands/revise-closing";
import { ProposeClosingInput, ReviseClosingInput } from "@/lib/closing/input";
import { filesFolder } from "@/lib/testing/files";
import { once } from "@/lib/testing/probe";
import { world } from "@/lib/testing/world";
import { recordingDesk } from "../queries/recording-desk";
import { explainMissing } from "./explain-missing";
import { keepRecording } from "./keep-recording";
import { strikeRecording } from "./strike-recording";

filesFolder();
const { officer, act, at } = world();
const ON = "2026-11-16";
const LATER = "2026-11-18";
const struck = { struckBecause: "登错了环节。", struckOn: CORRECTED };

const deskOf = async (caseId: string, login = "wangmin") => recordingDesk(await officer(login), caseId, at(LATER));

const visited = once(async () => {
  const kase = await aCaseInHand(ON);
  const visit = await aVisitOfCase(ON, kase.id);
  return { caseId: kase.id, subjectId: visit.id };
});

const filmed = { on: ON, from: "09:30", to: "10:45", device: "记录仪03号", keptAt: "采集站第3仓" };

type Keeping = Partial<typeof filmed>;

const keep = async (place: { caseId: string; subjectId: string }, over: Keeping = {}, login = "wangmin") =>
  act(await officer(login), LATER, (ctx) => keepRecording(ctx, { ...place, ...filmed, ...over }));

describe("recordings", () => {
  it("are due of an inspection that belongs to the case, and of evidence held on the spot", async () => {
    const { caseId, subjectId } = await visited();
    expect((await deskOf(caseId)).steps).toMatchObject([{ step: "inspection", id: subjectId, on: ON, isOpen: true }]);
    const held = await aHeldPreservation(ON);
    expect((await deskOf(held.caseId)).steps).toMatchObject([{ step: "preservation", id: held.id, on: ON }]);
  });

  it("say where the film is kept, and why one was struck", async () => {
    const place = await visited();
    await expect(keep(place, {}, "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    await expect(keep(place, {}, "guoqi")).rejects.toMatchObject({ reason: "not_case_officer" });
    await expect(keep({ ...place, subjectId: place.caseId })).rejects.toMatchObject({ code: "not_found" });
    await expect(keep(place, { to: "09:30" })).rejects.toMatchObject({ fields: { to: "recording_ends_first" } });
    await expect(keep(place, { on: "2026-11-20" })).rejects.toMatchObject({ fields: { to: "recording_in_future" } });
    await expect(keep(place, { on: "2026-11-15" })).rejects.toMatchObject({ fields: { on: "recording_before_step" } });
    await expect(keep(place, { to: "09:00" })).rejects.toMatchObject({ fields: { to: "recording_too_long" } });
    await keep(place);
    const [step] = (await deskOf(place.caseId)).steps;
    expect(step).toMatchObject({ recorded: 1, isOpen: false });
    expect(step?.entries).toMatchObject([
      { span: "2026-11-16 09:30至10:45", keptAt: "采集站第3仓", enteredBy: "王敏" },
    ]);
    const inspector = await officer("wangmin");
    const explain = () =>
      act(inspector, LATER, (ctx) => explainMissing(ctx, { ...place, reason: "设备故障，当日更换。" }));
    await expect(explain()).rejects.toMatchObject({ reason: "recording_kept" });
    const entry = { caseId: place.caseId, id: step?.entries[0]?.id ?? "", reason: "登错了环节。" };
    await act(inspector, LATER, (ctx) => strikeRecording(ctx, entry));
    await expect(act(inspector, LATER, (ctx) => strikeRecording(ctx, entry))).rejects.toMatchObject({
      reason: "recording_struck",
    });
    expect((await deskOf(place.caseId)).steps[0]).toMatchObject({ isOpen: true, entries: [{ struckBy: "王敏" }] });
    await explain();
    await expect(explain()).rejects.toMatchObject({ reason: "recording_explained" });
    await expect(keep(place)).rejects.toMatchObject({ reason: "recording_explained" });
    const acts = await db().select({ act: events.act }).from(events).where(eq(events.subjectKind, "recording"));
    expect(acts.map((each) => each.act).sort()).toEqual(["recording.explain", "recording.keep", "recording.strike"]);
  });

  it("may run over midnight", async () => {
    const kase = await aCaseInHand(ON);
    const visit = await aVisitOfCase(ON, kase.id);
    await keep({ caseId: kase.id, subjectId: visit.id }, { from: "22:10", to: "01:30" });
    const [step] = (await deskOf(kase.id)).steps;
    expect(step?.entries).toMatchObject([{ span: "2026-11-16 22:10至次日01:30" }]);
  });

  it("are asked for when the end of the case is proposed, and one reason stands on every step without a film", async () => {
    const kase = await aCorrectedCase();
    expect((await deskOf(kase.id)).steps.map(({ step }) => step)).not.toContain("order_check");
    await db().update(orderVerifications).set({ manner: "visit" });
    const due = (await deskOf(kase.id)).steps.filter(({ isOpen }) => isOpen);
    expect(due.map(({ step }) => step)).toContain("order_check");
    const bare = ProposeClosingInput.parse({ caseId: kase.id, ground: "ordered_matter_corrected", ...report });
    const inspector = await officer("wangmin");
    await expect(act(inspector, CORRECTED, (ctx) => proposeClosing(ctx, bare))).rejects.toMatchObject({
      fields: { unrecordedBecause: "steps_unrecorded" },
    });
    expect(await db().$count(closings, eq(closings.caseId, kase.id))).toBe(0);
    const closing = await aClosing(kase.id);
    for (const { entries, isExplained } of (await deskOf(kase.id)).steps) {
      expect(isExplained).toBe(true);
      expect(entries).toMatchObject([{ missingBecause: UNRECORDED }]);
    }
    const { id } = closing;
    const points = [{ place: "course" as const, reason: "请补充复查的经过。" }];
    await act(await officer("daduizhang"), CORRECTED, (ctx) => giveBackClosing(ctx, { id, version: 1, points }));
    await db()
      .update(recordings)
      .set({ ...struck, struckBy: inspector.id });
    const again = ReviseClosingInput.parse({ id, version: 2, ...report });
    await expect(act(inspector, CORRECTED, (ctx) => reviseClosing(ctx, again))).rejects.toMatchObject({
      fields: { unrecordedBecause: "steps_unrecorded" },
    });
    await act(inspector, CORRECTED, (ctx) => reviseClosing(ctx, { ...again, unrecordedBecause: UNRECORDED }));
    expect((await deskOf(kase.id)).steps.every(({ isExplained }) => isExplained)).toBe(true);
  });
});
