import { Path, Svg } from "@react-pdf/renderer";
import { encode } from "uqr";

type Drawn = Readonly<{ content: string; side: number; path: string }>;

/** The last one drawn: a paper asks for its code again on every page, and each time it is laid out. */
let last: Drawn = { content: "", side: 0, path: "" };

/**
 * A QR code drawn as one path, so that it stays sharp in print. `side` is in points. Drawn in points, too:
 * the renderer does not scale a view box in what it repeats on each page.
 */
export function QrCode({ content, side }: Readonly<{ content: string; side: number }>) {
  if (last.content !== content || last.side !== side) last = { content, side, path: pathOf(content, side) };
  return (
    <Svg width={side} height={side}>
      <Path d={last.path} fill="black" />
    </Svg>
  );
}

/** One rectangle for each run of dark modules in a row. */
function pathOf(content: string, side: number): string {
  const { data, size } = encode(content, { ecc: "M", border: 0 });
  const at = (modules: number) => ((modules * side) / size).toFixed(3);
  return data
    .flatMap((row, y) => runsOf(row).map(([from, to]) => `M${at(from)} ${at(y)}H${at(to)}V${at(y + 1)}H${at(from)}Z`))
    .join("");
}

function runsOf(row: readonly boolean[]): [from: number, to: number][] {
  const runs: [from: number, to: number][] = [];
  for (const [x, dark] of row.entries()) {
    const open = runs.at(-1);
    if (dark && open?.[1] === x) open[1] = x + 1;
    else if (dark) runs.push([x, x + 1]);
  }
  return runs;
}
