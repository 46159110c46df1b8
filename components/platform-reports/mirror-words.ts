import { relationTypeShort, relationTypes } from "@/lib/platform-reports/fields-of-use";
import { mirrorStateLabels } from "@/lib/platform-reports/labels";
import type { MirrorRow } from "@/lib/platform-reports/queries/mirrors";
import type { Three } from "@/lib/platform-reports/reconcile";

/** Three counts in one line; `未答复` for none. */
export const threeWords = (counts: Three | null): string =>
  counts === null ? "未答复" : relationTypes.map((type) => `${relationTypeShort[type]} ${counts[type]}`).join("，");

/** What a partner answered; by a confirmation the platform's own numbers. */
export const ownWords = ({ state, platform, own }: MirrorRow): string =>
  threeWords(state === "confirmed" ? platform : own);

export const standingOf = ({ state, reporterId }: MirrorRow): string =>
  `${mirrorStateLabels[state]}${reporterId === null ? "；未登记" : ""}`;
