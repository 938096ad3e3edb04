const PAD = 5;

/** Places of values in a box: a polyline's `points`, the target's height and the last place. */
export function sparkline(
  values: readonly number[],
  target: number | null,
  width: number,
  height: number,
): { points: string; targetAt: number | null; last: { x: number; y: number } } {
  const all = target === null ? values : [...values, target];
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
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
