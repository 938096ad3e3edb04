import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone } from '@/shared/grid/use-phone';
import { useShortcut } from '@/shared/keys/use-shortcut';
import { Icon } from '@/shared/ui/icon/icon';
import { Kbd } from '@/shared/ui/kbd';
import { Spinner } from '@/shared/ui/spinner';
import { toast } from '@/shared/ui/toast';
import css from './capture.module.css';
import { CaptureChips } from './capture-chips';
import { useCapture } from './use-capture';

/** One line that becomes an item: what was understood stands under it while one types. */
export function CaptureLine() {
  const { t } = useTranslation('my-work');
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(false);
  const capture = useCapture();
  const phone = usePhone();
  useShortcut('c', () => input.current?.focus());

  const submit = async () => {
    const made = await capture.submit();
    if (made === null) return;
    toast({
      text: t('capture.added', { plan: made.plan }),
      action: {
        label: t('actions.open'),
        onPress: () => void navigate({ to: `/plans/${made.planId}`, search: { item: made.item } }),
      },
    });
  };
  const open = capture.line !== '';
  return (
    <section className={css.capture} aria-label={t('capture.label')}>
      <div className={css.line}>
        {capture.busy ? <Spinner size={14} /> : <Icon name="add" size={14} className={css.plus} />}
        <input
          ref={input}
          className={css.input}
          value={capture.line}
          aria-label={t('capture.label')}
          placeholder={t(phone ? 'capture.short' : 'capture.placeholder')}
          autoComplete="off"
          onChange={(event) => capture.setLine(event.target.value)}
          onFocus={() => setActive(true)}
          onBlur={() => setActive(false)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault();
              void submit();
            } else if (event.key === 'Escape') {
              if (capture.line === '') event.currentTarget.blur();
              else capture.setLine('');
            }
          }}
        />
        {!open && !active && !phone && <Kbd>C</Kbd>}
        {open && (
          <span className={css.hint}>
            <Kbd>Enter</Kbd> {t('capture.create')}
          </span>
        )}
      </div>
      {open && <CaptureChips capture={capture} />}
      {active && !open && <p className={css.help}>{t('capture.help')}</p>}
      {capture.problem !== null && (
        <p className={css.problem} role="alert">
          {capture.problem}
        </p>
      )}
    </section>
  );
}
