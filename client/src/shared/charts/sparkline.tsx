import { sparkline } from './spark-points';
import css from './sparkline.module.css';

interface Props {
  /** In time order; fewer than two draw nothing. */
  values: readonly number[];
  /** Draws a dashed line where the values shall go. */
  target?: number | null;
  /** Shades the values that are good, where these are a band instead of a target. */
  low?: number | null;
  high?: number | null;
  /** What a screen reader says instead. */
  label: string;
  /** Pixels of the drawing; it stretches to the width it finds. */
  height?: number;
  tone?: 'good' | 'warn' | 'bad' | 'plain';
}

const WIDTH = 200;

/** The last values of a figure as a line without axes, with its target. */
export function Sparkline(props: Props) {
  const {
    values,
    target = null,
    low = null,
    high = null,
    label,
    height = 44,
    tone = 'plain',
  } = props;
  if (values.length < 2) return null;
  const band = low === null || high === null ? null : { low, high };
  const { points, targetAt, last, bandAt } = sparkline(values, target, WIDTH, height, band);
  return (
    <svg
      className={css.spark}
      viewBox={`0 0 ${WIDTH} ${height}`}
      height={height}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {bandAt !== null && <rect className={css.band} x={0} width={WIDTH} {...bandAt} />}
      {targetAt !== null && (
        <line className={css.target} x1={0} x2={WIDTH} y1={targetAt} y2={targetAt} />
      )}
      <polyline className={css.line} points={points} />
      <line className={css[tone]} x1={last.x} x2={last.x} y1={last.y} y2={last.y} />
    </svg>
  );
}
