import { type PublicPart, publicParts } from "./lifecycle";

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
const HOME = /(家庭住址|住址|家住|现住|居住于|居住在|户籍地址|户籍所在地|户籍地)[：:为是在]?[^，,。；;、）)\n]{2,}/g;
const ROOM = new RegExp(`${D}+(?:号楼|栋|幢)${D}*(?:单元)?${D}+(?:室|号|户)`, "g");

/** Words after which a natural person is named, and the surnames with which that name begins. */
const ROLES =
  "投诉人|举报人|证人|法定代表人|主要负责人|实际控制人|经营者|被询问人|联系人|委托代理人|劳动者|职工|员工|工人|农民工|姓名";
const SURNAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭林罗郑梁宋韩冯邓曹彭肖董袁潘蒋蔡杜叶苏魏吕丁沈姚卢姜崔钟谭陆廖贾许何高金方万于余程曾任段钱史唐谢傅石韦邹孟熊秦邱尹薛闫侯陶黎贺顾郝龚邵覃戴莫汤";
const COMPOUND = "欧阳|司马|上官|诸葛|皇甫|令狐|慕容|尉迟|公孙|司徒";
/** Characters that go on with the sentence rather than with a name. */
const GOES_ON = "的在称说于等及与和为是向因未已不将被从对以系均自签反提表承共所又也曾并到要、（()）";
/** Ordinary words that begin like a surname: after a role they say what somebody does, not who it is. */
const ORDINARY = [
  "陈述|陈旧|周转|周期|周边|周围|周末|周[一二三四五六日]|马上|胡乱|陆续|杜绝|郑重|顾虑|顾客|顾问|董事|张贴|罗列|陶瓷|钟点|钟头",
  "许可|许多|许诺|何[时地人种处]|高[度温空处危管额于达峰强]|金[额融钱属]|方[面式法案才可]|万[元人余名]|余[额下款人]|程[序度]",
  "曾[经多因就]|任[何职务意期命免]|段时|段落|钱[款物财]|史料|谢绝|石材|林[业场木地]|黄金|梁柱",
  "于[本当次上下该每同其此是今去年月日前后现约]",
].join("|");
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
  return whole
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

/**
 * The proposed text as it goes out: everybody of `all` is hidden besides. Where that leaves of a box's words something
 * that the box does not cover any more, the whole paragraph goes.
 */
export const asPublished = (
  text: PublicText,
  people: KnownPeople,
  all: KnownPeople,
  boxes: readonly Box[],
): PublicText =>
  each(text, (paragraph) => {
    const [proposed, masked] = [maskByRule(paragraph, people), maskByRule(paragraph, all)];
    if (masked === proposed) return boxed(proposed, wordsOf(boxes));
    const forms = boxes.map((box) => [...new Set([box.text, maskByRule(box.text, all)])]);
    const isBare = forms.some(
      (words) => count(proposed, words[0] ?? "") > words.reduce((sum, word) => sum + count(masked, word), 0),
    );
    if (isBare) return BOXED;
    return boxed(
      masked,
      forms.flat().filter((word) => word !== PERSON && word !== NUMBER),
    );
  });

const count = (text: string, word: string): number => text.split(word).length - 1;

export const isSameText = (one: PublicText, other: PublicText): boolean =>
  publicParts.every(
    (part) =>
      one[part].length === other[part].length && one[part].every((paragraph, at) => paragraph === other[part][at]),
  );

/** Where among the boxes the first stands that hides nothing of the text; -1 when each hides something. */
export const emptyBox = (text: PublicText, boxes: readonly Box[]): number =>
  boxes.findIndex((box) => !publicParts.some((part) => text[part].some((paragraph) => paragraph.includes(box.text))));

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
