import { sparkline } from './spark-points';
import css from './sparkline.module.css';

interface Props {
  /** In time order; fewer than two draw nothing. */
  values: readonly number[];
  /** Draws a dashed line where the values shall go. */
  target?: number | null;
  /** What a screen reader says instead. */
  label: string;
  /** Pixels of the drawing; it stretches to the width it finds. */
  height?: number;
  tone?: 'good' | 'warn' | 'bad' | 'plain';
}

const WIDTH = 200;

/** The last values of a figure as a line without axes, with its target. */
export function Sparkline({ values, target = null, label, height = 44, tone = 'plain' }: Props) {
  if (values.length < 2) return null;
  const { points, targetAt, last } = sparkline(values, target, WIDTH, height);
  return (
    <svg
      className={css.spark}
      viewBox={`0 0 ${WIDTH} ${height}`}
      height={height}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {targetAt !== null && (
        <line className={css.target} x1={0} x2={WIDTH} y1={targetAt} y2={targetAt} />
      )}
      <polyline className={css.line} points={points} />
      <line className={css[tone]} x1={last.x} x2={last.x} y1={last.y} y2={last.y} />
    </svg>
  );
}
