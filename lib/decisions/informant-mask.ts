type Informant = { readonly name: string; readonly address: string };

const INFORMANT = "举报人";
const PLACE = "（住址略）";

/** A text without the name or the home of whoever made a tip (《条例》第九条); the longest first, so that none is torn. */
export function withoutInformants(text: string, informants: readonly Informant[]): string {
  const hidden = [
    ...informants.map(({ address }) => ({ words: address.trim(), least: 5, mark: PLACE })),
    ...informants.map(({ name }) => ({ words: name.trim(), least: 2, mark: INFORMANT })),
  ].filter(({ words, least }) => [...words].length >= least);
  return hidden
    .toSorted((one, other) => other.words.length - one.words.length)
    .reduce((so, { words, mark }) => so.replaceAll(words, mark), text)
    .replaceAll(INFORMANT + INFORMANT, INFORMANT);
}
