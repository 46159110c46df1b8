import { expect, it } from "vitest";
import { settings, settingsIn } from "./settings";

it("takes the nearest region's number, and the standard where none is set", () => {
  const rows = [
    { regionCode: "990101", key: "employers.stale_after", amount: 90 },
    { regionCode: "99", key: "employers.stale_after", amount: 365 },
    { regionCode: "99", key: "desk.head_hears_after", amount: 7 },
    { regionCode: "99", key: "no.such.setting", amount: 1 },
  ];
  expect(settingsIn(rows)).toEqual({
    "employers.stale_after": 90,
    "desk.head_hears_after": 7,
    "desk.leader_hears_after": settings["desk.leader_hears_after"].standard,
    "publications.months": 0,
    "decisions.statement_days": 5,
    "limits.TIP-CHECK": 5,
    "limits.T-DECIDE-15": 15,
    "limits.T-PUBLISH-7": 7,
    "limits.T-UP-10": 0,
    "readings.most_a_day": 20,
    "readings.most_outside": 5,
    "readings.from_hour": 7,
    "readings.to_hour": 21,
  });
});
