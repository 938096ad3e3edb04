const PAD = 5;

/**
 * Places of values in a box: a polyline's `points`, the target's height, the last place, and where a
 * band of good values lies.
 */
export function sparkline(
  values: readonly number[],
  target: number | null,
  width: number,
  height: number,
  band: { low: number; high: number } | null = null,
): {
  points: string;
  targetAt: number | null;
  last: { x: number; y: number };
  bandAt: { y: number; height: number } | null;
} {
  const lines = [target, band?.low, band?.high].filter((line) => typeof line === 'number');
  const all = [...values, ...lines];
  const least = Math.min(...all);
  const span = Math.max(...all) - least;
  const y = (value: number) =>
    round(span === 0 ? height / 2 : height - PAD - ((value - least) / span) * (height - 2 * PAD));
  const step = values.length < 2 ? 0 : (width - 2 * PAD) / (values.length - 1);
  const places = values.map((value, index) => ({ x: round(PAD + index * step), y: y(value) }));
  return {
    points: places.map(({ x, y: at }) => `${x},${at}`).join(' '),
    targetAt: target === null ? null : y(target),
    last: places.at(-1) ?? { x: PAD, y: height / 2 },
    bandAt: band === null ? null : { y: y(band.high), height: round(y(band.low) - y(band.high)) },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
