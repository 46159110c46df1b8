import { limitIn, limitOf, type StatedLimit } from "./notice-limits";

/** What a notice says of one task beside its words. */
export type Annotation = {
  readonly lead: readonly string[];
  readonly cooperating: readonly string[];
  readonly limit: StatedLimit | null;
  /** Clauses that were not understood, in their order. */
  readonly unknown: readonly string[];
  readonly isLabelled: boolean;
};

const UNITS =
  "(?:责任|牵头|主办|承办|主责|落实|实施|执行|主管|负责)(?:(?:责任)?(?:单位|科室|处室|部门|股室|机构|主体|方))?";
const HELPERS = "(?:配合|协办|协同|协助|协作|参与|参加)(?:(?:责任)?(?:单位|科室|处室|部门|股室|机构|方))?";
const LIMITS =
  "(?:完成|办结|落实|整改|工作|推进|责任|任务|截止|截至|办理|实施)?(?:时限|期限|时间节点|时间|节点|限期|日期)(?:要求|安排)?";
const LABEL = new RegExp(
  `(?<=^|[\\s(),;。、|])(?:(${UNITS})|(${HELPERS})|(${LIMITS}))(?:\\([^()]{1,8}\\))?(?:\\s*:|(?<=单位|科室|处室|部门|时限|期限)\\s+(?=\\S))`,
  "g",
);
const LONGEST_UNLABELLED = 200;

type Part = "lead" | "cooperating" | "limit";
type Segment = { readonly part: Part | null; readonly words: string };

/** Where the first label, such as 责任单位: or 完成时限:, begins in narrowed words; -1 when there is none. */
export const labelAt = (words: string): number => words.search(LABEL);

/** Reads narrowed words as owners and limit; null when they are neither labelled nor wholly of that kind. */
export function readAnnotation(words: string, year: number): Annotation | null {
  const segments = segmentsOf(words);
  const isLabelled = segments.some(({ part }) => part !== null);
  if (!isLabelled && words.length > LONGEST_UNLABELLED) return null;
  const read = new Reading(year);
  for (const segment of segments) read.take(segment);
  const { lead, cooperating, limit, unknown } = read;
  const isEmpty = lead.length + cooperating.length === 0 && limit === null;
  if (!isLabelled && (isEmpty || unknown.length > 0)) return null;
  return { lead: distinct(lead), cooperating: distinct(cooperating), limit, unknown, isLabelled };
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)];

function segmentsOf(words: string): Segment[] {
  const hits = [...words.matchAll(LABEL)];
  const first = { part: null, words: words.slice(0, hits[0]?.index ?? words.length) } as const;
  const rest = hits.map((hit, at): Segment => {
    const part = hit[1] !== undefined ? "lead" : hit[2] !== undefined ? "cooperating" : "limit";
    return { part, words: words.slice(hit.index + hit[0].length, hits[at + 1]?.index ?? words.length) };
  });
  return [first, ...rest].filter(({ part, words: said }) => part !== null || said.trim() !== "");
}

class Reading {
  readonly lead: string[] = [];
  readonly cooperating: string[] = [];
  readonly unknown: string[] = [];
  limit: StatedLimit | null = null;

  constructor(private readonly year: number) {}

  take({ part, words }: Segment): void {
    if (part !== "limit") {
      for (const clause of cut(words, /[,;。\s|]/)) this.takeClause(clause, part);
      return;
    }
    const whole = limitIn(words, this.year);
    if (whole !== null) this.keep(whole, words);
    for (const clause of whole === null ? cut(words, /[,;。\s|]/) : []) {
      if (this.keepIfLimit(clause)) continue;
      if (isUnit(clause)) this.takeClause(clause, null);
      else this.unknown.push(clause);
    }
  }

  private keep(stated: StatedLimit, words: string): void {
    if (!stated.isWhole) this.unknown.push(trimmed(words));
    if (this.limit === null || stated.limit.kind === "date") this.limit = stated;
  }

  private keepIfLimit(clause: string): boolean {
    const stated = limitOf(clause, this.year);
    if (stated !== null) this.keep(stated, clause);
    return stated !== null;
  }

  private takeClause(clause: string, part: "lead" | "cooperating" | null): void {
    if (this.keepIfLimit(clause)) return;
    const pieces = cut(clause, /[、/]/).flatMap(conjoined);
    const spoken = roleOf(pieces.at(-1) ?? "");
    for (const piece of pieces) {
      const own = roleOf(piece);
      const name = own.name;
      if (name === "") continue;
      if (this.keepIfLimit(name)) continue;
      const isKnown = part !== null || own.role !== null ? isName(name) : isUnit(name);
      if (!isKnown) this.unknown.push(piece);
      else this[own.role ?? (spoken.isSpoken ? spoken.role : null) ?? part ?? "lead"].push(name);
    }
  }
}

type Role = { readonly name: string; readonly role: "lead" | "cooperating" | null; readonly isSpoken: boolean };

const LEADS = "牵头负责|牵头落实|牵头|主办|按照?职责分工负责|分工负责|分别负责|具体负责|共同负责|负责落实|负责";
const HELPS = "配合|协助|协同|协办|参与";
const ROLE = new RegExp(
  `^(?:由|会同)?(.*?)(?:\\((牵头|主办|主责|负责)[^()]{0,6}\\)|\\((${HELPS})[^()]{0,6}\\)|(${LEADS})|(${HELPS}))$`,
);

/** What a piece says of its unit's part: 甲科牵头, 乙科（配合）. A spoken part holds for the whole clause. */
function roleOf(piece: string): Role {
  const [, name, lead, helper, leads, helps] = ROLE.exec(piece) ?? [];
  if (name === undefined) return { name: piece.replace(/^由/, "").replace(/等$/, ""), role: null, isSpoken: false };
  const role = lead !== undefined || leads !== undefined ? "lead" : "cooperating";
  return {
    name: name.replace(/等$/, ""),
    role,
    isSpoken: leads !== undefined || helps !== undefined || !(lead || helper),
  };
}

/** Two units joined by a word, cut only where both sides are units: 人力资源和社会保障局 stays whole. */
function conjoined(piece: string): string[] {
  if (piece.length > 80) return [piece];
  const { name } = roleOf(piece);
  for (const hit of name.matchAll(/以及|和|及|与|会同/g)) {
    const [left, right] = [piece.slice(0, hit.index), piece.slice(hit.index + hit[0].length)];
    if (isUnit(left) && isUnit(roleOf(right).name)) return [left, ...conjoined(right)];
  }
  return [piece];
}

const UNIT =
  /(?:科|处|室|局|委|办|中心|队|院|会|厅|部|所|站|社|司|股|组|单位|部门|机构|机关|联|街道|乡|镇|银行|公司|窗口|^各.{0,12}[区县市旗])$/;
const NOT_UNIT =
  /[:《》“”"]|^(?:加强|开展|建立|推进|做好|落实|组织|成立|设立|指导|督促|联系|完善|规范|健全|强化|进一步|对|在|向|按|将|把|为|以)/;

/** True for the name of an office, as an unlabelled list gives it. */
export const isUnit = (name: string): boolean =>
  name.length >= 2 && name.length <= 24 && UNIT.test(name) && !NOT_UNIT.test(name);

/** True for what a label vouches for: short, and neither a label nor a sentence. */
const isName = (name: string): boolean => name.length >= 2 && name.length <= 40 && !/[:《》“”"]/.test(name);

/** Cuts outside brackets; empty pieces are dropped. */
function cut(words: string, at: RegExp): string[] {
  const pieces: string[] = [];
  let [depth, from] = [0, 0];
  for (let index = 0; index < words.length; index += 1) {
    const one = words[index] ?? "";
    if (one === "(") depth += 1;
    else if (one === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0 && at.test(one)) {
      pieces.push(words.slice(from, index));
      from = index + 1;
    }
  }
  pieces.push(words.slice(from));
  return pieces.map(trimmed).filter((piece) => piece !== "");
}

const EDGE = " \t\n\r,;。、.";

/** Without blanks and loose signs at its ends. */
function trimmed(words: string): string {
  let [from, to] = [0, words.length];
  while (from < to && EDGE.includes(words[from] ?? "")) from += 1;
  while (to > from && EDGE.includes(words[to - 1] ?? "")) to -= 1;
  return words.slice(from, to);
}
