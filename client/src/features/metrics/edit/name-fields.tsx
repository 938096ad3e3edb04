import { useTranslation } from 'react-i18next';
import { useDates } from '@/shared/dates/use-dates';
import { Field } from '@/shared/ui/field';
import { FormGrid } from '@/shared/ui/form-grid';
import { fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { Textarea } from '@/shared/ui/textarea';
import type { FormPart } from './form-part';
import css from './metric-dialog.module.css';

/** What it is: names, code, meaning. */
export function NameFields({ draft, set, error, fixedCode }: FormPart & { fixedCode: boolean }) {
  const { t } = useTranslation('metrics');
  const { language } = useDates();
  const names = [
    { key: 'nameZh' as const, label: t('form.nameZh'), own: language === 'zh' },
    { key: 'nameEn' as const, label: t('form.nameEn'), own: language === 'en' },
  ].sort((a, b) => Number(b.own) - Number(a.own));
  return (
    <section className={css.part} aria-label={t('form.what')}>
      <h3>{t('form.what')}</h3>
      <FormGrid>
        {names.map(({ key, label, own }) => (
          <Field key={key} label={label} required={own} error={fieldError(error, key)}>
            <Input
              autoFocus={own && !fixedCode}
              value={draft[key]}
              onChange={(event) => set({ [key]: event.target.value })}
            />
          </Field>
        ))}
        <Field label={t('form.code')} hint={t('form.codeHint')} error={fieldError(error, 'code')}>
          <Input
            value={draft.code}
            onChange={(event) => set({ code: event.target.value.toUpperCase() })}
          />
        </Field>
      </FormGrid>
      <Field label={t('card.meaning')} required error={fieldError(error, 'meaning')}>
        <Textarea
          rows={2}
          placeholder={t('form.meaningHint')}
          value={draft.meaning}
          onChange={(event) => set({ meaning: event.target.value })}
        />
      </Field>
    </section>
  );
}
