import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");

type Colour = { luminance: number };

function token(name: string): Colour {
  const [, l, c, h] = css.match(new RegExp(`--color-${name}: oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)`)) ?? [];
  if (!l || !c || !h) throw new Error(`no token ${name}`);
  return { luminance: luminance(Number(l), Number(c), (Number(h) * Math.PI) / 180) };
}

/** Relative luminance of an oklch colour by way of linear sRGB, clipped to the screen's gamut. */
function luminance(lightness: number, chroma: number, hue: number): number {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (part: number) => Math.min(1, Math.max(0, part));
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [token(one).luminance, token(other).luminance].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe("colour tokens (WCAG 1.4.3, 1.4.11)", () => {
  const texts = ["ink", "muted", "accent", "accent-deep", "overdue", "overdue-deep", "soon", "done"];
  const grounds = ["paper", "wash", "accent-wash", "overdue-wash", "soon-wash", "done-wash"];

  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    "%s can be read on %s",
    (text, ground) => {
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(["paper", "wash"])("the edge of a control can be seen on %s", (ground) => {
    expect(contrast("edge", ground)).toBeGreaterThanOrEqual(3);
  });
});
