import { eq, inArray, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { calendarDays, deadlines, events } from "@/db/schema";
import { withoutGuard } from "@/lib/kernel/guard";
import { newId } from "@/lib/kernel/ids";
import { world } from "@/lib/testing/world";
import { calendarDraft, movesPreview } from "../calendar-queries";
import { extendClock, meetClocks, openClock, openSetClock, regionCalendar, stopClock } from "../clocks";
import { EnterCalendarInput } from "../input";
import { reopenClock, reviveClocks } from "../revived-clocks";
import { enterCalendar } from "./enter-calendar";
import { publishCalendar } from "./publish-calendar";

const { officer, act } = world();

/** An invented notice; its spring festival takes five weekdays of February and gives one Saturday back. */
const LINES = `2027-01-01 至 2027-01-03 放假 元旦
2027年2月6日至2027年2月12日 放假 春节
2027-02-20 上班
2027/4/5 放假
2027-05-01 放假
2027-05-03 放假`;

const NEXT_YEAR = `2028-01-01 至 2028-01-03 放假
2028-02-14 至 2028-02-20 放假
2028-05-01 至 2028-05-04 放假`;

const entry = (over: Partial<{ year: number; regionCode: string; lines: string }> = {}) =>
  EnterCalendarInput.parse({ year: 2027, regionCode: "", source: "测试通知〔2026〕1号", lines: LINES, ...over });

async function entered(over: Parameters<typeof entry>[0] = {}, login = "xitong") {
  const administrator = await officer(login);
  const { id } = await act(administrator, "2026-11-22", (ctx) => enterCalendar(ctx, entry(over)));
  const draft = await calendarDraft(administrator, id);
  if (!draft) throw new Error("the draft is not seen");
  return { administrator, draft, preview: await movesPreview(administrator, draft) };
}

const place = (regionCode = "990101") => {
  const file = { kind: "case", id: newId() };
  return { file, subject: file, regionCode };
};

async function clock(startedOn: string, regionCode?: string) {
  const inspector = await officer("wangmin");
  return act(inspector, startedOn, (ctx) => openClock(ctx, { limit: "T-INV", startedOn, ...place(regionCode) }));
}

const stored = async (id: string) => (await db().select().from(deadlines).where(eq(deadlines.id, id)))[0];

const sign = async ({ administrator, draft, preview }: Awaited<ReturnType<typeof entered>>) =>
  act(administrator, "2026-11-23", (ctx) =>
    publishCalendar(ctx, { id: draft.id, version: draft.version, digest: preview.digest }),
  );

async function signatureWaits(): Promise<void> {
  for (let asked = 0; asked < 500; asked += 1) {
    const waiting = await db().execute(sql`
      select 1 from pg_locks where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`);
    if (waiting.length > 0) return;
  }
  throw new Error("the signature did not wait");
}

describe("publishCalendar", () => {
  it("refuses whoever is no administrator, and a region that is not one's own", async () => {
    const inspector = await officer("wangmin");
    const enter = (actor: typeof inspector, regionCode: string) =>
      act(actor, "2026-11-22", (ctx) => enterCalendar(ctx, { ...entry(), regionCode }));
    await expect(enter(inspector, "")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(enter(await officer("xitong"), "9902")).rejects.toMatchObject({ reason: "region_not_yours" });
    const { draft, preview } = await entered();
    const sign = act(inspector, "2026-11-23", (ctx) => publishCalendar(ctx, { ...draft, digest: preview.digest }));
    await expect(sign).rejects.toMatchObject({ code: "refused", reason: "not_your_post" });
    expect(await calendarDraft(inspector, draft.id)).toBeUndefined();
  });

  it("is stale when a clock was opened after the preview, and moves nothing", async () => {
    const early = await clock("2026-11-18");
    const seen = await entered();
    const late = await clock("2026-11-19");
    await expect(sign(seen)).rejects.toMatchObject({ code: "stale" });
    expect(await stored(early.id)).toMatchObject({ dueOn: early.dueOn, provisional: true });
    expect(await stored(late.id)).toMatchObject({ dueOn: late.dueOn });
    const days = await db().select().from(calendarDays).where(eq(calendarDays.on, "2027-02-08"));
    expect(days).toEqual([]);
    const unguarded = await withoutGuard("calendar.signed_list", () => sign(seen).then(() => "signed"));
    expect(unguarded).toBe("signed");
  });

  it("T10: moves what was signed, each an event in its file; dates printed on papers and met clocks stay", async () => {
    const administrator = await officer("wangmin");
    const moving = await clock("2026-12-01");
    const printed = await act(administrator, "2026-12-01", (ctx) =>
      openSetClock(ctx, { limit: "ORDER-ITEM", basis: "", startedOn: "2026-12-01", dueOn: "2027-05-03", ...place() }),
    );
    const extended = await clock("2026-12-02");
    const dueBefore = await act(administrator, "2026-12-02", (ctx) =>
      extendClock(ctx, extended.subjectId, "T-INV", 30),
    );
    const more = `${LINES}\n2027-03-01 放假\n2027-03-02 放假`;
    const seen = await entered({ lines: more });
    expect(seen.preview.rows.map((row) => row.id)).toEqual(expect.arrayContaining([moving.id, extended.id]));
    expect(seen.preview.moved).toBe(seen.preview.rows.length + seen.preview.elsewhere);
    await sign(seen);
    for (const row of seen.preview.rows) expect(await stored(row.id)).toMatchObject({ dueOn: row.to });
    const calendar = await regionCalendar(db(), "990101");
    expect(calendar.isPublished(2027)).toBe(true);
    expect((await stored(moving.id))?.dueOn).not.toBe(moving.dueOn);
    expect((await stored(extended.id))?.dueOn).not.toBe(dueBefore);
    expect((await stored(extended.id))?.provisional).toBe(false);
    expect(await stored(printed.id)).toMatchObject({ dueOn: "2027-05-03", version: 1 });
    const told = await db()
      .select({ act: events.act, particulars: events.particulars })
      .from(events)
      .where(eq(events.subjectId, moving.subjectId));
    expect(told).toContainEqual({
      act: "deadline.move",
      particulars: expect.objectContaining({ limit: "T-INV", from: moving.dueOn }),
    });
  });

  it("lets one of two signatures win", async () => {
    await clock("2026-12-03");
    const seen = await entered({ lines: `${LINES}\n2027-03-03 放假` });
    const outcomes = await Promise.allSettled([sign(seen), sign(seen)]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "stale" } });
  });

  it("waits for a clock that is being opened by the old calendar, and is then stale", async () => {
    const inspector = await officer("wangmin");
    const seen = await entered({ lines: `${LINES}\n2027-03-04 放假` });
    let signing: Promise<unknown> = Promise.resolve();
    await act(inspector, "2027-03-01", async (ctx) => {
      await openClock(ctx, { limit: "T-INV", startedOn: "2027-03-01", ...place() });
      signing = sign(seen).then(
        () => "signed",
        (error: unknown) => error,
      );
      await signatureWaits();
    });
    expect(await signing).toMatchObject({ code: "stale" });
  });

  it("moves only the region's clocks for a region's own day off, which may be a national working Saturday", async () => {
    const own = await clock("2026-12-20");
    const other = await clock("2026-12-20", "990201");
    await sign(await entered({ regionCode: "990101", lines: "2027-01-11 放假 地方节日\n2027-02-20 放假" }));
    expect((await stored(own.id))?.dueOn).not.toBe(own.dueOn);
    expect((await stored(other.id))?.dueOn).toBe(other.dueOn);
    const calendar = await regionCalendar(db(), "990101");
    expect([calendar.kindOf("2027-01-11"), calendar.kindOf("2027-02-20")]).toEqual([
      "regionalHoliday",
      "regionalHoliday",
    ]);
    const acts = await db()
      .select({ act: events.act })
      .from(events)
      .where(inArray(events.act, ["calendar.publish"]));
    expect(acts.length).toBeGreaterThan(2);
  });
});

describe("EnterCalendarInput", () => {
  const faultOf = (over: Parameters<typeof entry>[0]) =>
    EnterCalendarInput.safeParse({ year: 2027, regionCode: "", source: "测试通知〔2026〕1号", lines: LINES, ...over })
      .error?.issues[0]?.message;

  it.each([
    ["a weekday worked in exchange", { lines: `${LINES}\n2027-02-24 上班` }, "不是周末"],
    ["a day of another year", { lines: `${LINES}\n2028-02-24 放假` }, "不在2027年"],
    ["a date that is none", { lines: `${LINES}\n2027-02-30 放假` }, "第7行无法识别"],
    ["a day twice", { lines: `${LINES}\n2027-01-01 放假` }, "填写了两次"],
    ["a national year that is not whole", { lines: "2027-01-01 放假" }, "至少应有13个放假日"],
    ["a region's worked day", { lines: "2027-02-20 上班", regionCode: "9901" }, "只登记放假日"],
  ])("refuses %s", (_what, over, words) => {
    expect(faultOf(over)).toContain(words);
  });
});

describe("a clock that ended before a calendar was published", () => {
  it("is reckoned by the standing calendar once it runs again", async () => {
    const inspector = await officer("wangmin");
    const [met, stopped] = [await clock("2027-12-03"), await clock("2027-12-06")];
    const twin = await clock("2027-12-03");
    await act(inspector, "2027-12-07", (ctx) => meetClocks(ctx, met.subjectId, ["T-INV"], "2027-12-07"));
    await act(inspector, "2027-12-07", (ctx) => stopClock(ctx, stopped.subjectId, "T-INV", "2027-12-07"));
    await sign(await entered({ year: 2028, lines: NEXT_YEAR }));
    expect(await stored(met.id)).toMatchObject({ dueOn: met.dueOn, provisional: true });
    await act(inspector, "2027-12-08", (ctx) => reopenClock(ctx, met.subjectId, "T-INV"));
    await act(inspector, "2027-12-08", (ctx) => reviveClocks(ctx, stopped.subjectId, ["T-INV"]));
    const moved = await stored(twin.id);
    expect(moved?.dueOn).not.toBe(met.dueOn);
    expect(await stored(met.id)).toMatchObject({
      ...{ state: "running", endedOn: null, dueOn: moved?.dueOn, provisional: false, trace: moved?.trace },
    });
    const revived = await stored(stopped.id);
    expect(revived).toMatchObject({ state: "running", provisional: false });
    expect(revived?.dueOn).not.toBe(stopped.dueOn);
    const told = await db().select().from(events).where(eq(events.subjectId, met.subjectId));
    expect(told).toMatchObject([
      { act: "deadline.move", particulars: { limit: "T-INV", from: met.dueOn, to: moved?.dueOn, provisional: false } },
    ]);
  });
});
