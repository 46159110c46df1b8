/**
 * The pairs of neighbouring characters by which Chinese names are searched: 测试工厂 → 测试, 试工, 工厂.
 * Case, width, spaces, punctuation and brackets do not count; a text of one character gives that character.
 * Each pair once, in order of first occurrence.
 */
export function bigrams(text: string): string[] {
  const characters = [
    ...text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]/gu, ""),
  ];
  if (characters.length < 2) return characters;
  return [...new Set(characters.slice(1).map((character, before) => `${characters[before]}${character}`))];
}
