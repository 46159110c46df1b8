import { seedCaseScores } from "@/db/seed/demo-case-scores";
import { act, officer } from "@/lib/testing/world";

/** The demo town's own standard, from the beginning of 2026 on. */
export const theDemoStandard = async () =>
  seedCaseScores(await officer("xitong"), (who, _daysAgo, run) => act(who, "2026-11-10", run));
