/** A person nobody else is, down to the surname: whatever tells one of these fields tells who it is. */
export type Identity = {
  readonly name: string;
  /** The syllables of the name, the surname's first. */
  readonly pinyin: readonly string[];
  readonly phone: string;
  readonly personId: string;
  readonly email: string;
  readonly bankCard: string;
  readonly address: string;
};

export type Field = Exclude<keyof Identity, "pinyin"> | "pinyin" | "birthday";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The seventeen digits with their check character (GB 11643). */
const checked = (digits: string): string => {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return `${digits}${"10X98765432"[sum % 11]}`;
};

const names: readonly (readonly [name: string, pinyin: string, lane: string])[] = [
  ["檀霁沄", "tan ji yun", "云影巷六院"],
  ["蒯砚秾", "kuai yan nong", "听松弄九院"],
  ["郗棠溦", "chi tang wei", "折柳坊三院"],
  ["逄笙漪", "pang sheng yi", "漱石里五院"],
  ["亓岚舸", "qi lan ge", "浣花径八院"],
  ["缑菀汀", "gou wan ting", "拾翠桥二院"],
  ["佴蘅洲", "nai heng zhou", "枕流街七院"],
  ["逯疏霭", "lu shu ai", "眠鸥渡四院"],
  ["郐泠崧", "kuai ling song", "摘星台一院"],
];

/** Nine people, each told apart from the others and from everyone in the demo town by every field. */
export const identities: readonly Identity[] = names.map(([name, pinyin, lane], at) => ({
  name,
  pinyin: pinyin.split(" "),
  phone: `1973${at}864${at}57`,
  personId: checked(`14010519570${at + 1}2${9 - at}93${at + 1}`),
  email: `canary${at}.reed@quiet-${at}.example`,
  bankCard: `62169${at}8800473${at}956${at}7`,
  address: `测试市示范区${lane}`,
}));
