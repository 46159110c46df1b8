import { progressLabels } from "@/lib/campaigns/labels";
import type { Brief } from "@/lib/campaigns/queries/brief";

const [WIDTH, HEIGHT, FOOT] = [480, 120, 20];

type Props = { readonly rounds: Brief["effects"]; readonly kind: Brief["kinds"][number] | undefined };

/** What each round's cut-off found of one kind, oldest first; the table under it has every figure. */
export function EffectBars({ rounds, kind: shown }: Props) {
  const bars = rounds
    .toReversed()
    .slice(-12)
    .map((round) => ({
      on: round.cutOffOn,
      count: round.counts.find(({ kind }) => kind === shown)?.count ?? 0,
    }));
  if (bars.length < 2 || shown === undefined) return null;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const step = WIDTH / bars.length;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`各期${progressLabels[shown]}，内容见下表`}
      className="my-2 w-full max-w-measure"
    >
      {bars.map(({ on, count }, at) => {
        const height = (count / most) * (HEIGHT - 2 * FOOT);
        return (
          <g key={on}>
            <rect
              x={at * step + step * 0.25}
              y={HEIGHT - FOOT - height}
              width={step * 0.5}
              height={height}
              fill="currentColor"
              className="text-accent"
            />
            <text x={at * step + step / 2} y={HEIGHT - FOOT - height - 4} textAnchor="middle" fontSize="12">
              {count}
            </text>
            <text x={at * step + step / 2} y={HEIGHT - 5} textAnchor="middle" fontSize="11">
              {on.slice(5)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
