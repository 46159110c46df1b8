import { describe, expect, it } from "vitest";
import { foundDay } from "./found-day";

const finding = { violationCode: "LDJC-25", recordedOn: "2026-11-20", obtainedOn: ["2026-11-18", "2026-11-19"] };
const complaint = (...topics: string[]) => ({ on: "2026-10-08", topics });

describe("《条例》第二十条: the day on which a violation was found", () => {
  it.each([
    ["its complaint's, where that is about it", [complaint("overtime")], "2026-10-08"],
    ["its complaint's, where that may be about anything", [complaint("wages", "other")], "2026-10-08"],
    ["its first exhibit's, where the complaint was about something else", [complaint("wages")], "2026-11-18"],
    ["the opening's, where what opened the case names nothing", [{ on: "2026-11-16", topics: null }], "2026-11-16"],
    [
      "the earliest of several leads",
      [complaint("overtime"), { on: "2026-09-01", topics: ["overtime"] }],
      "2026-09-01",
    ],
    ["its first exhibit's, where nothing led to it", [], "2026-11-18"],
  ])("is %s", (_name, leads, day) => expect(foundDay(finding, leads)).toBe(day));

  it("is no exhibit's that bears a day before anything led to the case", () => {
    const dated = { ...finding, obtainedOn: ["2023-05-01", "2026-11-19"] };
    expect(foundDay(dated, [complaint("wages")])).toBe("2026-11-19");
    expect(foundDay({ ...dated, obtainedOn: ["2026-10-07"] }, [complaint("wages")])).toBe("2026-11-20");
    expect(foundDay({ ...dated, obtainedOn: ["2026-10-08"] }, [complaint("wages")])).toBe("2026-10-08");
  });

  it("is the day on which it was held to be so, where no exhibit is older", () => {
    expect(foundDay({ ...finding, obtainedOn: ["2026-11-21"] }, [])).toBe("2026-11-20");
  });
});
