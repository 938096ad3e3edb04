import { type IconName, PATHS } from './paths';

interface Props {
  name: IconName;
  /** Pixels. Default 16. */
  size?: number;
  /** Said to screen readers; without it the icon is decoration. */
  label?: string;
  className?: string | undefined;
}

export function Icon({ name, size = 16, label, className }: Props) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a title would show a second tooltip
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
      focusable="false"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
