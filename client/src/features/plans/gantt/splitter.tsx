import { type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import css from './gantt.module.css';

interface Props {
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
}

/** Between table and chart; by pointer or with the arrow keys. */
export function Splitter({ value, least, most, onChange }: Props) {
  const { t } = useTranslation('gantt');
  const from = useRef<{ x: number; value: number } | null>(null);
  const within = (wanted: number) => Math.round(Math.max(least, Math.min(most, wanted)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      role="separator"
      tabIndex={0}
      className={css.splitter}
      aria-orientation="vertical"
      aria-label={t('splitter')}
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      onPointerDown={(event: PointerEvent<HTMLElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, value };
      }}
      onPointerMove={(event) => {
        if (from.current === null) return;
        onChange(within(from.current.value + event.clientX - from.current.x));
      }}
      onLostPointerCapture={() => {
        from.current = null;
      }}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const step = event.key === 'ArrowLeft' ? -24 : event.key === 'ArrowRight' ? 24 : 0;
        if (step === 0) return;
        event.preventDefault();
        onChange(within(value + step));
      }}
    />
  );
}
