import type { PartyKind } from '@/shared/api/types';
import css from './avatar.module.css';
import { cx } from './cx';
import { Icon } from './icon/icon';

interface Props {
  name: string;
  /** Default `PERSON`; others show what they are. */
  kind?: PartyKind;
  /** Pixels. Default 22. */
  size?: 18 | 22 | 28 | 40;
  faded?: boolean;
}

/** Decoration beside a name that is written out; the name itself is said only there. */
export function Avatar({ name, kind = 'PERSON', size = 22, faded = false }: Props) {
  const look = cx(css.avatar, css[`size${size}`], css[`tone${tone(name)}`], faded && css.faded);
  if (kind !== 'PERSON') {
    return (
      <span className={cx(look, css.square)} aria-hidden="true">
        <Icon name={kind === 'UNIT' ? 'unit' : kind === 'POST' ? 'key' : 'link'} size={12} />
      </span>
    );
  }
  return (
    <span className={look} aria-hidden="true">
      {initial(name)}
    </span>
  );
}

/** Surname of a Chinese name, otherwise up to two initials. */
export function initial(name: string): string {
  const trimmed = name.trim();
  if (/^\p{Script=Han}/u.test(trimmed)) return [...trimmed][0] ?? '';
  const words = trimmed.split(/\s+/);
  return words
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');
}

function tone(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum % 6;
}
