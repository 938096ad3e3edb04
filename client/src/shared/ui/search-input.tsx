import { type Ref, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '@/shared/keys/use-shortcut';
import css from './control.module.css';
import { cx } from './cx';
import { Icon } from './icon/icon';
import { IconButton } from './icon-button';
import narrow from './search-input.module.css';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
}

/** A filter box for lists; `/` goes there. */
export function SearchInput({ label, value, onChange, ref }: Props) {
  const { t } = useTranslation('shared');
  const frame = useRef<HTMLDivElement>(null);
  useShortcut('/', () => frame.current?.querySelector('input')?.focus());
  return (
    <div ref={frame} className={cx(css.control, css.small, narrow.box)}>
      <Icon name="search" size={14} className={css.icon} />
      <input
        {...(ref === undefined ? {} : { ref })}
        type="search"
        className={cx(css.bare, narrow.input)}
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') onChange('');
        }}
      />
      {value !== '' && (
        <IconButton
          icon="close"
          label={t('clear')}
          className={narrow.clear}
          onClick={() => onChange('')}
        />
      )}
    </div>
  );
}
