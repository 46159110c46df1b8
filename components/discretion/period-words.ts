type Period = {
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly endsOn: string | null;
};

/** From when to when it applies: `2026-01-01起`, `2026-01-01至2030-12-31`. */
export function periodWords({ effectiveFrom, effectiveTo, endsOn }: Period): string {
  const last = endsOn ?? effectiveTo;
  return last === null ? `${effectiveFrom}起` : `${effectiveFrom}至${last}`;
}
