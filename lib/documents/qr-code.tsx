import { Path, Svg } from "@react-pdf/renderer";
import { encode } from "uqr";

/**
 * A QR code drawn as one path, so that it stays sharp in print. `side` is in points. Drawn in points, too:
 * the renderer does not scale a view box in what it repeats on each page.
 */
export function QrCode({ content, side }: Readonly<{ content: string; side: number }>) {
  const { data, size } = encode(content, { ecc: "M", border: 0 });
  const unit = side / size;
  const at = (modules: number) => (modules * unit).toFixed(3);
  const square = (x: number, y: number) => `M${at(x)} ${at(y)}H${at(x + 1)}V${at(y + 1)}H${at(x)}Z`;
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [square(x, y)] : [])));
  return (
    <Svg width={side} height={side}>
      <Path d={squares.join("")} fill="black" />
    </Svg>
  );
}
