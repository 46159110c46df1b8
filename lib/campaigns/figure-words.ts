import { progressLabels } from "./labels";
import type { ProgressKind } from "./lifecycle";

type Figure = { readonly kind: ProgressKind; readonly count: number };

const progressUnits: Readonly<Partial<Record<ProgressKind, string>>> = { visits: "次", guidances: "次", reports: "份" };

/** One figure in words, with the measure word of its kind. */
export const figureWords = ({ kind, count }: Figure): string =>
  `${progressLabels[kind]}${count}${progressUnits[kind] ?? "件"}`;

/** The frozen figures as the sentence with which a report begins. */
export const draftWords = (figures: readonly Figure[]): string => {
  const some = figures.filter(({ count }) => count > 0);
  if (some.length === 0) return "";
  return `本期${some.map(figureWords).join("，")}。`;
};

/** The figures of one round as a sentence. */
export const progressWords = (figures: readonly Figure[]): string => figures.map(figureWords).join("，") || "没有增加";
