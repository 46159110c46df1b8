import { type Contents, isReasonCode, peopleIn, type Reason, reasonLabels, sumOf } from "./content";
import { type Answers, answerWords, fieldsOfStep, isAsked } from "./fields";
import { relationTypeLabels, relationTypeShort, relationTypes } from "./fields-of-use";
import { stepLabels } from "./labels";
import { type ReporterKind, type ReportStep, reportSteps } from "./lifecycle";

export type BlockRow = {
  readonly label: string;
  readonly value: string;
  readonly before: string;
  readonly note: string;
};

export type Block = { readonly step: ReportStep; readonly title: string; readonly rows: readonly BlockRow[] };

/** A row's own words in one: what is reported, what was reported last time, and what is said of it. */
export const wordsOf = ({ value, before, note }: BlockRow): string =>
  [value, before && `上期：${before}`, note && `说明：${note}`].filter(Boolean).join("；");

type Said = {
  readonly kind: ReporterKind;
  readonly contents: Contents;
  readonly before: Answers | null;
  /** Names of the districts by their codes. */
  readonly places: Readonly<Record<string, string>>;
};

/** A report as rows of words: the one source of the page that is checked, the page that is kept, and the paper. */
export const blocksOf = (said: Said): readonly Block[] =>
  reportSteps.map((step) => ({
    step,
    title: stepLabels[step],
    rows: [...fieldRows(step, said), ...(step === "workforce" ? tableRows(said) : []), ...lackingRow(step, said)],
  }));

function fieldRows(step: ReportStep, { kind, contents, before }: Said): BlockRow[] {
  const { answers, reasons } = contents[step];
  return fieldsOfStep(step)
    .filter((field) => isAsked(field, answers, kind))
    .map((field) => ({
      label: field.label,
      value: answerWords(field, answers[field.name]),
      before: before === null ? "" : answerWords(field, before[field.name]),
      note: reasonWords(reasons[field.name]),
    }));
}

export function reasonWords(reason: Reason | undefined): string {
  if (reason === undefined || !isReasonCode(reason.code)) return "";
  return reason.note === "" ? reasonLabels[reason.code] : `${reasonLabels[reason.code]}：${reason.note}`;
}

type Counted = { readonly n1: string; readonly n2: string; readonly n3: string };

const countWords = (row: Counted): string =>
  relationTypes.map((type) => `${relationTypeShort[type]} ${row[type] || 0} 人`).join("，");

function tableRows({ kind, contents, places }: Said): BlockRow[] {
  const { districts, partners } = contents.workforce;
  const placeOf = (code: string) => places[code] ?? code;
  const plain = { before: "", note: "" };
  const total = (rows: readonly Counted[], label: string): BlockRow => {
    const sums = { n1: `${sumOf(rows, "n1")}`, n2: `${sumOf(rows, "n2")}`, n3: `${sumOf(rows, "n3")}` };
    return { ...plain, label, value: `${countWords(sums)}，共 ${peopleIn(sums)} 人` };
  };
  const districtRows = districts.map((row) => ({
    ...{ ...plain, label: `区域：${placeOf(row.regionCode)}`, value: countWords(row) },
  }));
  if (kind === "partner") return [...districtRows, total(districts, "各区域合计")];
  const partnerRows = partners.map((row) => ({
    label: `合作企业：${row.name}`,
    value: countWords(row),
    before: "",
    note: [row.creditCode, row.sinceOn && `${row.sinceOn}起`, row.districts.map(placeOf).join("、")]
      .filter(Boolean)
      .join("，"),
  }));
  return [...districtRows, total(districts, "各区域合计"), ...partnerRows, total(partners, "各合作企业合计")];
}

function lackingRow(step: ReportStep, { contents }: Said): BlockRow[] {
  const { lacking } = contents[step];
  return lacking === "" ? [] : [{ label: "尚缺的材料", value: lacking, before: "", note: "" }];
}

/** The long name of a relation type, for heads of tables. */
export const typeWords = relationTypeLabels;
