import { encode } from "uqr";

/** A QR code as one path. The address in it is a secret: it goes into no link and no log. */
export function QrFigure({ content, label }: { content: string; label: string }) {
  const { data, size } = encode(content, { ecc: "M", border: 4 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width={232}
      height={232}
      shapeRendering="crispEdges"
      className="bg-paper text-ink"
    >
      <path d={squares.join("")} fill="currentColor" />
    </svg>
  );
}
