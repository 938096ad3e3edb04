import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkType, WorkItem } from '@/shared/api/plan-types';
import type { ChartLink } from '@/shared/gantt/links';
import { Button } from '@/shared/ui/button';
import { Field } from '@/shared/ui/field';
import { Input } from '@/shared/ui/input';
import { Select } from '@/shared/ui/select';
import { FloatingCard } from './floating-card';
import css from './gantt.module.css';

interface Props {
  link: ChartLink;
  from: WorkItem;
  to: WorkItem;
  mayEdit: boolean;
  anchor: () => DOMRect;
  onChange: (change: { type?: LinkType; lagDays?: number }) => void;
  onDelete: () => void;
  onClose: () => void;
}

const TYPES: readonly LinkType[] = ['FS', 'SS', 'FF', 'SF'];

/** One dependency: what it says, and the ways to change or remove it. */
export function LinkCard(props: Props) {
  const { link, from, to, mayEdit, anchor, onChange, onDelete, onClose } = props;
  const { t } = useTranslation('gantt');
  const [lag, setLag] = useState(String(link.lagDays));
  const whole = /^[+-]?\d{1,4}$/.test(lag.trim());
  const saveLag = () => {
    if (whole && Number(lag) !== link.lagDays) onChange({ lagDays: Number(lag) });
  };
  return (
    <FloatingCard label={t('link.label')} anchor={anchor} onClose={onClose}>
      <div className={css.cardHead}>
        <span className={css.cardTitle}>
          {t('link.title', {
            from: `${from.outline} ${from.name}`,
            to: `${to.outline} ${to.name}`,
          })}
        </span>
      </div>
      {mayEdit ? (
        <>
          <div className={css.form}>
            <Field label={t('link.type')}>
              <Select
                value={link.type}
                options={TYPES.map((type) => ({
                  value: type,
                  label: t(`link.${type}`),
                  detail: type,
                }))}
                onChange={(type) => onChange({ type })}
              />
            </Field>
            <Field
              label={t('link.lag')}
              hint={t('link.lagHint')}
              {...(whole ? {} : { error: t('link.lagWhole') })}
            >
              <Input
                inputMode="numeric"
                value={lag}
                onChange={(event) => setLag(event.target.value)}
                onBlur={saveLag}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') saveLag();
                }}
              />
            </Field>
          </div>
          <div className={css.actions}>
            <Button look="danger" size="small" icon="bin" onClick={onDelete}>
              {t('link.delete')}
            </Button>
          </div>
        </>
      ) : (
        <p className={css.facts}>
          {t(`link.${link.type}`)}
          {link.lagDays !== 0 && ` ${link.lagDays > 0 ? '+' : ''}${link.lagDays}d`}
        </p>
      )}
    </FloatingCard>
  );
}
