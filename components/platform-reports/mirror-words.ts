import { relationTypeShort, relationTypes } from "@/lib/platform-reports/fields-of-use";
import type { Three } from "@/lib/platform-reports/reconcile";

/** Three counts in one line; `未答复` for none. */
export const threeWords = (counts: Three | null): string =>
  counts === null ? "未答复" : relationTypes.map((type) => `${relationTypeShort[type]} ${counts[type]}`).join("，");
