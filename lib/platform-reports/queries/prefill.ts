import "server-only";
import type { Reader } from "@/db/client";
import { type Content, type Contents, contentsOf, emptyContent } from "../content";
import { contentsIn, districtsOf, reportBefore, savedSteps } from "./contents";
import { partnershipsOf } from "./partnerships";
import type { Period } from "./periods";
import type { ReporterEntry } from "./reporter-entry";

const none = { n1: "", n2: "", n3: "" };

/** What a new report holds before anyone types: the last report's values, and the register's for the rest. */
export async function prefilledContents(reader: Reader, reporter: ReporterEntry, period: Period) {
  const before = await reportBefore(reporter.employerId, period.half, reader);
  const last = before === undefined ? null : contentsIn(await savedSteps(before.id, reader));
  const known: Record<string, string> = {
    ...{ industry: reporter.industry, mode: reporter.mode },
    ...{ contactName: reporter.contactName, contactPhone: reporter.contactPhone },
  };
  const contents = contentsOf((step): Content => {
    const answers = { ...(step === "unit" ? known : {}), ...last?.[step].answers };
    return { ...emptyContent, answers };
  });
  const workforce = {
    ...contents.workforce,
    districts: await districtRows(reader, period, last),
    partners: last?.workforce.partners ?? (reporter.kind === "platform" ? await partnerRows(reader, reporter) : []),
  };
  const whole = { ...contents, workforce };
  return { contents: whole, filled: filledIn(whole) };
}

async function districtRows(reader: Reader, period: Period, last: Contents | null) {
  const places = await districtsOf(period.regionCode, reader);
  const known = last?.workforce.districts ?? [];
  return places.map(({ code }) => known.find(({ regionCode }) => regionCode === code) ?? { ...none, regionCode: code });
}

async function partnerRows(reader: Reader, { employerId }: ReporterEntry) {
  const standing = (await partnershipsOf(employerId, reader)).filter(
    ({ untilOn, platformId }) => untilOn === null && platformId === employerId,
  );
  return standing.map(({ partnerCode, partnerName, sinceOn, districts }) => ({
    ...none,
    creditCode: partnerCode ?? "",
    name: partnerName,
    sinceOn,
    districts: districts.filter(({ untilOn }) => untilOn === null).map(({ regionCode }) => regionCode),
  }));
}

/** How many answers and rows nobody has to type again. */
function filledIn(contents: Contents): number {
  const answers = Object.values(contents).flatMap((content) => Object.values(content.answers));
  const { districts, partners } = contents.workforce;
  return (
    answers.filter((answer) => answer !== "").length + districts.filter(({ n1 }) => n1 !== "").length + partners.length
  );
}
