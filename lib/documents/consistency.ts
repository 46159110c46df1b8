import { z } from "zod";

/** An issued paper with what it was made from. */
export type PaperSaid = {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly input: Readonly<Record<string, unknown>>;
};

/** What papers of one case must agree on. */
export const agreedFields = [
  "employerName",
  "creditCode",
  "caseNumber",
  "caseName",
  "openedOn",
  "servedOn",
  "amounts",
  "articles",
] as const;
export type AgreedField = (typeof agreedFields)[number];

type Where = Pick<PaperSaid, "id" | "title" | "number">;

/** One thing that papers say differently: each value as it is printed, with the papers that print it. */
export type Difference = {
  readonly field: AgreedField;
  /** What the field is of, where a case has several: the paper that was served, the kind of decision. */
  readonly of: string;
  readonly values: readonly { readonly value: string; readonly shown: string; readonly papers: readonly Where[] }[];
};

type Said = { readonly field: AgreedField; readonly of: string; readonly value: string; readonly shown: string };

/** Everything that the papers of one case say differently, in the order of the fields. */
export function differencesIn(papers: readonly PaperSaid[]): readonly Difference[] {
  const byField = new Map<string, Difference>();
  for (const { id, title, number, input } of papers) {
    for (const { field, of, value, shown } of saidIn(input)) {
      const key = `${field} ${of}`;
      const known = byField.get(key) ?? { field, of, values: [] };
      byField.set(key, { ...known, values: withPaper(known.values, { value, shown }, { id, title, number }) });
    }
  }
  return [...byField.values()]
    .filter(({ values }) => values.length > 1)
    .sort((one, other) => agreedFields.indexOf(one.field) - agreedFields.indexOf(other.field));
}

function withPaper(values: Difference["values"], { value, shown }: Pick<Said, "value" | "shown">, paper: Where) {
  if (!values.some((one) => one.value === value)) return [...values, { value, shown, papers: [paper] }];
  return values.map((one) => (one.value === value ? { ...one, papers: [...one.papers, paper] } : one));
}

const party = z.object({ name: z.string(), creditCode: z.string().optional() });
const served = z.object({ title: z.string(), number: z.string().optional(), deliveredOn: z.string().optional() });

/** The fields that any template may print, read without regard to which template it is. */
const Read = z.object({
  employer: z.union([z.string(), party]).optional().catch(undefined),
  creditCode: z.string().optional().catch(undefined),
  caseNumber: z.string().optional().catch(undefined),
  caseName: z.string().optional().catch(undefined),
  openedOn: z.string().optional().catch(undefined),
  deliveredOn: z.string().optional().catch(undefined),
  papers: z.array(served).optional().catch(undefined),
  kind: z.string().optional().catch(undefined),
  /** The person to whom it is addressed beside the employer that it names: what is said of one is said of no other. */
  person: z.object({ name: z.string() }).optional().catch(undefined),
  measures: z.array(z.string()).optional().catch(undefined),
  articlesBroken: z.array(z.string()).optional().catch(undefined),
});

function saidIn(input: Readonly<Record<string, unknown>>): readonly Said[] {
  const read = Read.parse(input);
  const { employer, measures } = read;
  const kind = read.kind && read.person ? `${read.kind} ${read.person.name}` : read.kind;
  const name = typeof employer === "string" ? employer : employer?.name;
  const code = read.creditCode ?? (typeof employer === "object" ? employer.creditCode : undefined);
  const said = (field: AgreedField, text: string | undefined, value: string | undefined, of = ""): readonly Said[] =>
    text === undefined || value === undefined || value === "" ? [] : [{ field, of, value, shown: text }];
  return [
    ...said("employerName", name, name && plain(name)),
    ...said("creditCode", code, code && plain(code).toUpperCase()),
    ...said("caseNumber", read.caseNumber, read.caseNumber && plain(read.caseNumber)),
    ...said("caseName", read.caseName, read.caseName && plain(read.caseName)),
    ...said("openedOn", read.openedOn, read.openedOn),
    ...servedIn(read).flatMap(({ title, number, on }) => said("servedOn", on, on, number ?? title)),
    ...(kind && measures ? said("amounts", shownOf(amountsIn(measures)), amountsIn(measures).join(), kind) : []),
    ...(kind && read.articlesBroken
      ? said("articles", read.articlesBroken.join("、"), articlesOf(read.articlesBroken), kind)
      : []),
  ];
}

/** The day on which each paper was served: as its receipt says, and as a later paper repeats it. */
function servedIn({ papers = [], deliveredOn }: z.output<typeof Read>) {
  return papers.flatMap(({ title, number, deliveredOn: repeated }) => {
    const on = deliveredOn ?? repeated;
    return on === undefined ? [] : [{ title, number, on }];
  });
}

/** Width, spaces and brackets do not make two names. */
const plain = (text: string): string =>
  text.normalize("NFKC").replace(/\s+/gu, "").replaceAll("〔", "[").replaceAll("〕", "]");

const AMOUNT = /[¥￥]?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?\s*(万)?元|[¥￥]\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?/gu;

/** The amounts that texts name in digits, in fen and in order. */
function amountsIn(texts: readonly string[]): readonly number[] {
  const amounts = texts.flatMap((text) =>
    [...text.normalize("NFKC").matchAll(AMOUNT)].map(([, whole, part, tenThousand, signed, signedPart]) => {
      const yuan = Number(`${(whole ?? signed ?? "0").replaceAll(",", "")}${part ?? signedPart ?? ""}`);
      return Math.round(yuan * 100) * (tenThousand ? 10_000 : 1);
    }),
  );
  return [...new Set(amounts)].sort((one, other) => one - other);
}

const shownOf = (amounts: readonly number[]): string => amounts.map((fen) => `${fen / 100}元`).join("、");

const DIGITS = "零一二三四五六七八九";

/** Articles in one spelling and one order: 第五十条 and 第50条 are the same. */
const articlesOf = (articles: readonly string[]): string =>
  [...new Set(articles.map((article) => plain(article).replace(/[零一二三四五六七八九十百]+/gu, digitsOf)))]
    .sort()
    .join();

function digitsOf(numeral: string): string {
  let total = 0;
  let digit = 0;
  for (const sign of numeral) {
    if (sign === "十" || sign === "百") {
      total += (digit || 1) * (sign === "十" ? 10 : 100);
      digit = 0;
    } else {
      digit = DIGITS.indexOf(sign);
    }
  }
  return String(total + digit);
}
