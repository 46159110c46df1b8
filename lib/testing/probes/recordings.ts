import { instantOf } from "@/lib/kernel/clock";
import { explainRefusal, keepRefusal, spanFault } from "@/lib/recordings/policy";
import type { Probes } from "@/lib/testing/probe";
import { at } from "@/lib/testing/world";

const ON = "2026-11-16";
const [noon, one] = [instantOf(`${ON}T12:00:00+08:00`), instantOf(`${ON}T13:00:00+08:00`)];

export const probes: Probes = {
  "recordings.explain": {
    comesTo: `"recording_kept"`,
    attack: async () => explainRefusal({ recorded: 1, isExplained: false }),
  },
  "recordings.keep": {
    comesTo: `"recording_explained"`,
    attack: async () => keepRefusal({ recorded: 0, isExplained: true }),
  },
  "recordings.span": {
    comesTo: `"recording_ends_first"`,
    attack: async () => spanFault({ startedAt: one, endedAt: noon }, ON, at("2026-11-20")),
  },
};
