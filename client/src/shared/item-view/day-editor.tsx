import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '@/shared/api/types';
import { DatePicker } from '@/shared/ui/date-picker';
import type { After, EditorProps } from './editor-props';
import css from './editors.module.css';
import { typedValue } from './fields';

/** A day, typed as people say it or chosen from the plan's calendar. */
export function DayEditor({ item, field, onDone, onCancel }: EditorProps) {
  const { t } = useTranslation('item-view');
  const frame = useRef<HTMLDivElement>(null);
  const after = useRef<After>('stay');
  const value = typedValue(field, item) || null;

  useEffect(() => {
    const input = frame.current?.querySelector('input');
    input?.focus();
    input?.select();
  }, []);

  const settle = (day: LocalDate | null) =>
    onDone({ patch: { [field]: day }, guess: { [field]: day }, typed: day ?? '' }, after.current);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for the keys that end the editor
    <div
      ref={frame}
      className={css.framed}
      onKeyDownCapture={(event) => {
        if (!frame.current?.contains(event.target as Node)) return;
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          onCancel();
        } else if (event.key === 'Enter') after.current = 'below';
        else if (event.key === 'Tab') after.current = event.shiftKey ? 'left' : 'right';
      }}
      onKeyDown={(event) => {
        if (event.defaultPrevented) return;
        const unchanged =
          event.target instanceof HTMLInputElement && event.target.value === (value ?? '');
        if (event.key === 'Enter' && unchanged) {
          event.preventDefault();
          event.stopPropagation();
          onDone(null, 'below');
        } else if (event.key === 'Tab' && unchanged && event.target instanceof HTMLInputElement) {
          event.preventDefault();
          event.stopPropagation();
          onDone(null, after.current);
        }
      }}
    >
      <DatePicker
        value={value}
        onChange={settle}
        label={t(`fields.${field}`)}
        scope={{ kind: 'PLAN', id: item.planId }}
        size="small"
      />
    </div>
  );
}
