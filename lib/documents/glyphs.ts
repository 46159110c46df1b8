import { GlyphMissing } from "@/lib/kernel/errors";
import { fontsHave, registerFonts } from "./fonts";
import { amongWords, printable, printedStrings } from "./text";

export type Unprintable = (text: string) => string | null;

/** Finds the first character of a text that no paper can print; for forms that would rather say so at once. */
export async function unprintableCharacter(fontDir: string | undefined): Promise<Unprintable> {
  registerFonts(fontDir);
  const has = await fontsHave();
  return (text) => [...printable(text)].find((one) => one !== "\n" && !has(one.codePointAt(0) ?? 0)) ?? null;
}

/**
 * Refuses a value in which some character has no glyph: a wrong or empty box in a name is worse than no paper.
 * Throws `invalid / glyph_missing` that names the character and the words it stands among.
 */
export async function requireGlyphs(value: unknown): Promise<void> {
  const has = await fontsHave();
  for (const { text } of printedStrings(value)) {
    const missing = [...text].find((one) => one !== "\n" && !has(one.codePointAt(0) ?? 0));
    if (missing !== undefined) throw new GlyphMissing(missing, amongWords(missing, text));
  }
}

/** The sign that printers set for a character they do not have. */
const MISSING = "〓";

/**
 * The name of something that exists already, as far as it can be printed: what no font has becomes 〓. Never for
 * the words of an issued paper, which is refused instead.
 */
export async function printableName(name: string, fontDir?: string): Promise<string> {
  registerFonts(fontDir);
  const has = await fontsHave();
  return [...printable(name)].map((character) => (has(character.codePointAt(0) ?? 0) ? character : MISSING)).join("");
}
