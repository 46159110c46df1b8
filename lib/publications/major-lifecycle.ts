import { defineLifecycle } from "@/lib/workflow/lifecycle";

/** 《重大劳动保障违法行为社会公布办法》: the seven kinds; of the last two the data tells nothing. */
export const majorKinds = [
  "wages",
  "social_insurance",
  "working_time",
  "protected_workers",
  "child_labour",
  "influence",
  "other",
] as const;
export type MajorKind = (typeof majorKinds)[number];
export type ToldKind = Exclude<MajorKind, "influence" | "other">;

export const majorStates = ["proposed", "excluded", "published", "removed"] as const;
export type MajorState = (typeof majorStates)[number];

/**
 * The life of one decision on a quarter's list: put on it by a case officer or left out with a reason, published with
 * its quarter by another person, put right or taken off afterwards. While its decision stands a case officer proposes
 * to take it off and another person does, or leaves it; what was taken off and should not have been is put on again,
 * and published again by another. What its party says against it is answered, also when it was taken off.
 */
export const majorLifecycle = defineLifecycle(majorStates, {
  include: { from: ["excluded"], to: "proposed" },
  relist: { from: ["removed"], to: "proposed" },
  exclude: { from: ["proposed"], to: "excluded" },
  publish: { from: ["proposed"], to: "published" },
  correct: { from: ["proposed", "published"] },
  proposeRemoval: { from: ["published"] },
  dropRemoval: { from: ["published"] },
  remove: { from: ["published"], to: "removed", meets: ["T-WITHDRAW-3"] },
  object: { from: ["published"] },
  answer: { from: ["published", "removed"], meets: ["T-MAJOR-CHECK-15"] },
});

export type MajorAct = keyof typeof majorLifecycle.acts;

/** Which entries of the catalogue point to which kind. Whether it is 数额较大 or 情节严重 no entry tells. */
export const codesOfKind: Readonly<Record<ToldKind, readonly string[]>> = {
  wages: ["LDJC-26-1", "LDHT-85-1", "LDHT-93", "NMG-53", "CL-20-3"],
  social_insurance: [
    ...["LDJC-27-1", "LDJC-27-2", "SB-84", "SB-86", "SB-87", "SB-88", "SBZJ-23", "SBZJ-24"],
    ...["GS-60", "GS-62"],
  ],
  working_time: ["LDJC-25", "LDHT-85-3", "NXJ-7", "CL-20-1", "CQ-42"],
  protected_workers: [
    ...["LDJC-23-1", "LDJC-23-2", "LDJC-23-3", "LDJC-23-4", "LDJC-23-5", "LDJC-23-6", "LDJC-23-7", "LDJC-23-8"],
    ...["NZG-13-1-1", "NZG-13-1-2", "NZG-13-1-3", "NZG-13-2A", "NZG-13-2B", "WCN-125"],
  ],
  child_labour: ["TG-6-1", "TG-6-1T", "TG-6-2", "TG-7", "TG-9", "TG-10"],
};

export const toldKinds: readonly ToldKind[] = [
  "wages",
  "social_insurance",
  "working_time",
  "protected_workers",
  "child_labour",
];
