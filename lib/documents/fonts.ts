import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { Font } from "@react-pdf/renderer";
import { breakText } from "./text";

type Face = "body" | "title" | "heading" | "script";

const NOTO = {
  serif: "noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf",
  black: "noto-serif-sc/900Black/NotoSerifSC_900Black.ttf",
  sans: "noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf",
} as const;

/** What stands in for each face when the bureau has no licensed one. */
const STAND_IN: Record<Face, string> = { body: NOTO.serif, title: NOTO.black, heading: NOTO.sans, script: NOTO.serif };

/** File names under which bureaus keep 仿宋, 小标宋, 黑体 and 楷体. */
const LICENSED: Record<Face, RegExp> = {
  body: /仿宋|fang-?song|simfang/i,
  title: /小标宋|xiaobiaosong|xbs/i,
  heading: /黑体|simhei|heiti/i,
  script: /楷体|kaiti|simkai/i,
};

const FACES = ["body", "title", "heading", "script"] as const satisfies readonly Face[];
const licensedFamily = (face: Face) => `Licensed ${face}`;
const notoFamily = (face: Face) => `Noto ${face}`;

/** The families of a face, in the order in which a character is looked for. */
export const family = (face: Face): string[] => [licensedFamily(face), notoFamily(face)];

declare global {
  /** The font folder that is registered with the renderer: once a process, not once a bundle. */
  var paperFontDir: string | undefined;
}

/**
 * Registers the faces once: a licensed file from `fontDir` first, Noto behind it.
 * @param fontDir a folder with .ttf or .otf files; empty when the bureau has none
 */
export function registerFonts(fontDir = ""): void {
  if (globalThis.paperFontDir === fontDir) return;
  const registered = Font.getRegisteredFonts();
  for (const face of FACES) {
    const noto = notoFile(STAND_IN[face]);
    Reflect.deleteProperty(registered, licensedFamily(face));
    Reflect.deleteProperty(registered, notoFamily(face));
    Font.register({ family: licensedFamily(face), src: licensedFile(fontDir, face) ?? noto });
    Font.register({ family: notoFamily(face), src: noto });
  }
  Font.registerHyphenationCallback(breakText);
  globalThis.paperFontDir = fontDir;
}

/** True when every face that may set this character has a glyph for it. Fonts must be registered. */
export async function fontsHave(): Promise<(codePoint: number) => boolean> {
  const chains = await Promise.all(FACES.map((face) => Promise.all(family(face).map(loaded))));
  return (codePoint) => chains.every((fonts) => fonts.some((font) => font?.hasGlyphForCodePoint(codePoint) === true));
}

async function loaded(fontFamily: string) {
  await Font.load({ fontFamily });
  return Font.getFont({ fontFamily }).data;
}

const notoFile = (file: string) => path.join(process.cwd(), "node_modules", "@expo-google-fonts", file);

function licensedFile(fontDir: string, face: Face): string | undefined {
  if (fontDir === "" || !existsSync(fontDir)) return undefined;
  const file = readdirSync(fontDir)
    .filter((name) => /\.(ttf|otf)$/i.test(name) && LICENSED[face].test(name))
    .sort()
    .at(0);
  return file === undefined ? undefined : path.join(fontDir, file);
}
