import { bigrams } from "@/lib/kernel/bigrams";

/** A keyword as the tag of a list says it that searches names by pairs: beside it, what it was of no use for. */
export function keywordWords(q: string | undefined): string | undefined {
  if (!q) return undefined;
  const [first, ...more] = bigrams(q);
  if (first === undefined) return `${q}（没有文字或者数字，没有用来查询）`;
  return more.length === 0 && [...first].length === 1 ? `${q}（只有一个字，查名称至少要写两个字）` : q;
}
