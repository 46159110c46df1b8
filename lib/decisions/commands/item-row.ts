import { type BandAnswer, type ItemBand, isOutsideBand } from "../bands";
import type { TypedItem } from "../item-faults";
import { basisOnPaper } from "../labels";
import { licenceOf } from "../licence";
import { isOutsidePast, type Past, type UsualRange } from "../past-fines";
import { keptOf, type Told } from "../told";

/** A typed measure as its row keeps it; null for one that the case does not offer. */
export function itemRow({ option, ...typed }: TypedItem, ordinal: number) {
  if (option === null) return null;
  const { amount, content, deviation, pastReason, told, isLightened = false } = typed;
  const { findingId, violationCode, measure, sanctionAt, actOn, leastFen, mostFen, band, past, reckoning } = option;
  return {
    ...{ ordinal, findingId, violationCode, measure, sanctionAt, actOn },
    ...{ amountFen: amount, leastFen, mostFen, isLightened, content, basis: basisOnPaper(violationCode) },
    ...licenceOf({ option, ...typed }),
    ...toldColumns(keptOf(option.asked, told)),
    reckoning,
    ...columnsOf(band),
    ...usualOf(past),
    deviation: isOutsideBand(band, amount) ? deviation : "",
    pastReason: isOutsidePast(past, amount) ? pastReason : "",
  };
}

const toldColumns = ({ childMonths, ...told }: Told) => ({ ...told, childMonths: childMonths && [...childMonths] });

function columnsOf(band: BandAnswer | null): Partial<ItemBand> {
  if (band === null || !band.ok) return {};
  const { tierName, tierSource, tierLeastFen, tierMostFen } = band;
  return { tierName, tierSource, tierLeastFen, tierMostFen };
}

const usualOf = (past: Past | null): Partial<UsualRange> =>
  past === null ? {} : { pastCount: past.pastCount, pastLowFen: past.pastLowFen, pastHighFen: past.pastHighFen };
