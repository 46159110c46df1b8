import { type LegalDate, proseDate } from "@/lib/kernel/clock";
import { methodLabels, SERVED_OTHERWISE } from "./labels";
import type { DeliveryMethod } from "./lifecycle";

type Failed = { readonly method: DeliveryMethod; readonly actedOn: LegalDate; readonly failure: string | null };

/** The course that a public notice must note (《民事诉讼法》第九十五条), from the attempts that failed. */
export const courseOf = (failed: readonly Failed[]): string =>
  failed
    .filter(({ failure }) => failure !== null && failure !== SERVED_OTHERWISE)
    .map(
      ({ method, actedOn, failure }) =>
        `${proseDate(actedOn)}${methodLabels[method]}未果：${withoutStop(failure ?? "")}。`,
    )
    .join("");

const withoutStop = (text: string): string => text.replace(/[。；]$/, "");
