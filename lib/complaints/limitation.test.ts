import { describe, expect, it } from "vitest";
import { nationalCalendar } from "@/lib/deadlines/calendar";
import { limitationOf } from "./limitation";

const calendar = nationalCalendar();
const of = (happenedUntil: string | null, receivedOn: string) => limitationOf({ happenedUntil, receivedOn }, calendar);

describe("T-LIMIT-2Y", () => {
  it("does not run while the act goes on", () => expect(of(null, "2026-11-18")).toBeNull());

  it("is kept by a complaint on its last day, and over on the next", () => {
    expect(of("2024-11-18", "2026-11-18")).toMatchObject({ dueOn: "2026-11-18", isOver: false });
    expect(of("2024-11-18", "2026-11-19")).toMatchObject({ isOver: true });
    expect(of("2024-11-18", "2026-11-17")).toMatchObject({ isOver: false });
  });

  it("moves to the next working day when its last day is off", () => {
    expect(of("2024-11-21", "2026-11-23")).toMatchObject({ dueOn: "2026-11-23", isOver: false });
  });
});
