export type NumeralWords = { digits: string; places: readonly string[] };

const ORDINARY: NumeralWords = { digits: "零一二三四五六七八九", places: ["", "十", "百", "千"] };
const GROUPS = ["", "万", "亿"];

/** 1 → 一, 12 → 十二, 21 → 二十一, 10010 → 一万零一十. Throws RangeError outside 1–99999. */
export function chineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99_999) throw new RangeError("not a whole number from 1 to 99999");
  const words = readAloud(n, ORDINARY);
  return n < 20 ? words.replace("一十", "十") : words;
}

/** A whole number from 1 to 999,999,999,999 in words, with one 零 for each gap between digits. */
export function readAloud(n: number, words: NumeralWords): string {
  let text = "";
  for (let group = GROUPS.length - 1; group >= 0; group -= 1) {
    const four = Math.floor(n / 10_000 ** group) % 10_000;
    if (four === 0) continue;
    const gap = text !== "" && (four < 1000 || endsInZeroGroup(n, group));
    text += `${gap ? words.digits[0] : ""}${readFour(four, words)}${GROUPS[group]}`;
  }
  return text;
}

/** True when the group of four just above is empty: 1 0000 1000 is read with 零. */
const endsInZeroGroup = (n: number, group: number): boolean => Math.floor(n / 10_000 ** (group + 1)) % 10_000 === 0;

function readFour(four: number, { digits, places }: NumeralWords): string {
  let text = "";
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(four / 10 ** place) % 10;
    if (digit === 0) {
      gap = text !== "";
      continue;
    }
    text += `${gap ? digits[0] : ""}${digits[digit]}${places[place]}`;
    gap = false;
  }
  return text;
}
