import { Path, Svg } from "@react-pdf/renderer";
import { encode } from "uqr";

/** A QR code drawn as one path, so that it stays sharp in print. `side` is in points. */
export function QrCode({ content, side }: Readonly<{ content: string; side: number }>) {
  const { data, size } = encode(content, { ecc: "M", border: 0 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <Svg width={side} height={side} viewBox={`0 0 ${size} ${size}`}>
      <Path d={squares.join("")} fill="black" />
    </Svg>
  );
}
