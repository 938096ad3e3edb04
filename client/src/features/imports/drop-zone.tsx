import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { cx } from '@/shared/ui/cx';
import { FormProblem } from '@/shared/ui/form-problem';
import { Icon } from '@/shared/ui/icon/icon';
import { Spinner } from '@/shared/ui/spinner';
import css from './drop-zone.module.css';

interface Props {
  onFile: (file: File) => void;
  busy: boolean;
  error: unknown;
}

/** Takes one file, dropped or chosen. */
export function DropZone({ onFile, busy, error }: Props) {
  const { t } = useTranslation('imports');
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined && !busy) onFile(file);
  };
  return (
    <div className={css.frame}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same */}
      <div
        className={cx(css.zone, over && css.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
      >
        {busy ? (
          <p className={css.busy} role="status">
            <Spinner size={16} />
            {t('choose.reading')}
          </p>
        ) : (
          <>
            <Icon name="table" size={28} className={css.icon} />
            <p className={css.lead}>{t('choose.lead')}</p>
            <Button look="primary" icon="upload" onClick={() => input.current?.click()}>
              {t('choose.button')}
            </Button>
            <p className={css.note}>{t('choose.note')}</p>
          </>
        )}
        <input
          ref={input}
          type="file"
          accept=".xlsx,.csv,text/csv"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t('choose.button')}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
      </div>
      <FormProblem error={error} />
    </div>
  );
}
