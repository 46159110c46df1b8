import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db, type Reader } from "@/db/client";
import { calendarDays, calendarYears } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { calendars } from "./kept-calendars";

world();

const MONDAY = "2026-11-23";
const kindIn = async (reader: Reader, regionCode: string) => (await calendars(reader))(regionCode).kindOf(MONDAY);
const aDayOff = { on: MONDAY, regionCode: "9901", isWorkingDay: false, name: "本地节日" };

it("a day that is entered counts at once, where it counts, and one that is taken back no longer", async () => {
  expect(await kindIn(db(), "990101")).toBe("workingDay");
  await db().insert(calendarDays).values(aDayOff);
  expect(await kindIn(db(), "990101")).toBe("regionalHoliday");
  expect(await kindIn(db(), "990201")).toBe("workingDay");
  await db().delete(calendarDays).where(eq(calendarDays.name, aDayOff.name));
  expect(await kindIn(db(), "990101")).toBe("workingDay");
});

it("a day of a transaction that comes to nothing counts in it alone", async () => {
  const undone = db().transaction(async (tx) => {
    await tx.insert(calendarDays).values(aDayOff);
    expect(await kindIn(tx, "990101")).toBe("regionalHoliday");
    expect(await kindIn(db(), "990101")).toBe("workingDay");
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect(await kindIn(db(), "990101")).toBe("workingDay");
});

it("a year whose publication is taken back is provisional again", async () => {
  const isPublished = async () => (await calendars(db()))("990101").isPublished(2026);
  expect(await isPublished()).toBe(true);
  await db().update(calendarYears).set({ publishedAt: null }).where(eq(calendarYears.year, 2026));
  expect(await isPublished()).toBe(false);
});
