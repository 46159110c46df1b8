import { type PublicPart, publicParts } from "./lifecycle";
import { GOES_ON, hideLikelyPeople, ORDINARY, ROLES } from "./likely-people";

/** What the public reads of a decision: paragraphs by part. */
export type PublicText = Readonly<Record<PublicPart, readonly string[]>>;

/** What the public reads of an entry on a quarter's list. */
export type MajorWords = { readonly facts: string; readonly handling: string };

/** Who and what the rule knows by name in a case; and what stays because the law names it. */
export type KnownPeople = {
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  /** The party's name and credit code: they are published as they are. */
  readonly kept: readonly string[];
};

/** A piece of the text that an officer hides beyond the rule, wherever it occurs, and why. */
export type Box = { readonly text: string; readonly reason: string };

const PERSON = "某某";
const NUMBER = "***";
const BOXED = "［隐去］";

const D = "[0-9０-９]";
/** Eleven digits or more in a row, spaces between them or not: telephone, identity and bank card numbers. */
const LONG_NUMBER = new RegExp(`${D}(?: ?${D}){10,}[ ]?[XxＸｘ]?`, "g");
/** Cards as they are printed, in fours with hyphens: no date and no sum of money looks like one. */
const CARD = new RegExp(`(?<!${D})${D}{4}(?:[-－—]${D}{4}){2,3}(?:[-－—]${D}{1,4})?(?!${D})`, "g");
const MOBILE = /1[3-9]\d[- ]?\d{4}[- ]?\d{4}/g;
const LAND_LINE = /0\d{2,3}[- ]?[2-9]\d{6,7}/g;
const TRAVEL_PAPER = /(?<![A-Z0-9])[A-Z]{1,2}\d{7,9}(?![A-Z0-9])/g;
const EMAIL = /[\w.+-]+@[\w.-]+\.[A-Za-z]{2,}/g;
const LIVES =
  "家庭住址|住址|家住|现住|居住于|居住在|户籍地址|户籍所在地|户籍地|(?<=^|[，,。；;、（(])住(?![宿房所院建改户处])";
const HOME = new RegExp(`(${LIVES})[：:为是在]?[^，,。；;、）)\\n]{2,}`, "g");
const ROOM = new RegExp(`${D}+(?:号楼|栋|幢)${D}*(?:单元)?${D}+(?:室|号|户)`, "g");

/** The surnames with which a name begins that follows such a word. */
const SURNAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭林罗郑梁宋韩冯邓曹彭肖董袁潘蒋蔡杜叶苏魏吕丁沈姚卢姜崔钟谭陆廖贾许何高金方万于余程曾任段钱史唐谢傅石韦邹孟熊秦邱尹薛闫侯陶黎贺顾郝龚邵覃戴莫汤";
const COMPOUND = "欧阳|司马|上官|诸葛|皇甫|令狐|慕容|尉迟|公孙|司徒";
const NAMED = new RegExp(
  `(${ROLES})([：:为是系]?)(?!${ORDINARY})(?:${COMPOUND}|[${SURNAMES}])(?:(?![${GOES_ON}])\\p{Script=Han}){1,2}`,
  "gu",
);

/** One paragraph as the rule leaves it. Asked again of what it gave, it changes nothing more. */
export function maskByRule(text: string, people: KnownPeople): string {
  const kept = people.kept.filter((each) => each !== "").toSorted((one, other) => other.length - one.length);
  const [word] = kept.filter((each) => text.includes(each));
  if (word === undefined) return maskPlain(text, people);
  return text
    .split(word)
    .map((part) => maskByRule(part, { ...people, kept: kept.filter((each) => each !== word) }))
    .join(word);
}

/** The same without the party, for a reason that the public reads when the party's page is gone. */
export const maskWithParty = (text: string, people: KnownPeople): string =>
  maskByRule(text, { ...people, names: [...people.names, ...people.kept], kept: [] });

function maskPlain(text: string, { names, addresses }: KnownPeople): string {
  const whole = hideAll(hideAll(text, addresses, 5, NUMBER), names, 2, PERSON);
  return hideLikelyPeople(whole, PERSON)
    .replace(EMAIL, NUMBER)
    .replace(CARD, NUMBER)
    .replace(LONG_NUMBER, NUMBER)
    .replace(MOBILE, NUMBER)
    .replace(LAND_LINE, NUMBER)
    .replace(TRAVEL_PAPER, NUMBER)
    .replace(HOME, `$1${NUMBER}`)
    .replace(ROOM, NUMBER)
    .replace(NAMED, `$1$2${PERSON}`);
}

/** The longest first, so that no name is torn by a shorter one inside it. */
const hideAll = (text: string, known: readonly string[], least: number, mark: string): string =>
  known
    .map((each) => each.trim())
    .filter((each) => [...each].length >= least)
    .toSorted((one, other) => other.length - one.length)
    .reduce((so, each) => so.replaceAll(each, mark), text);

/** What an entry on a quarter's list says, as the rule leaves it. */
export const maskedWords = ({ facts, handling }: MajorWords, people: KnownPeople): MajorWords => ({
  facts: maskByRule(facts, people),
  handling: maskByRule(handling, people),
});

/** The text as the rule leaves it. */
export const maskedByRule = (text: PublicText, people: KnownPeople): PublicText =>
  each(text, (paragraph) => maskByRule(paragraph, people));

/** The same with the officer's boxes over it; the rule goes first, so that nothing is shown again. */
export const redacted = (text: PublicText, people: KnownPeople, boxes: readonly Box[]): PublicText =>
  each(maskedByRule(text, people), (paragraph) => boxed(paragraph, wordsOf(boxes)));

const wordsOf = (boxes: readonly Box[]): string[] => boxes.map((box) => box.text);

const boxed = (paragraph: string, hidden: readonly string[]): string =>
  hidden
    .toSorted((one, other) => other.length - one.length)
    .reduce((so, word) => so.replaceAll(word, BOXED), paragraph);

export const isSameText = (one: PublicText, other: PublicText): boolean =>
  publicParts.every(
    (part) =>
      one[part].length === other[part].length && one[part].every((paragraph, at) => paragraph === other[part][at]),
  );

/** Where among the boxes the first stands that hides nothing of the text; -1 when each hides something. */
export const emptyBox = (text: PublicText, boxes: readonly Box[]): number =>
  boxes.findIndex((box) => !publicParts.some((part) => text[part].some((paragraph) => paragraph.includes(box.text))));

/** The words of a text, part by part. */
export const paragraphsOf = (text: PublicText): readonly string[] => publicParts.flatMap((part) => text[part]);

/** True when the rule finds more to hide than it did when the text was proposed. */
export const hidesMore = (text: PublicText, people: KnownPeople): boolean =>
  publicParts.some((part) => text[part].some((paragraph) => maskByRule(paragraph, people) !== paragraph));

function each(text: PublicText, change: (paragraph: string) => string): PublicText {
  return {
    facts: text.facts.map(change),
    grounds: text.grounds.map(change),
    measures: text.measures.map(change),
  };
}
