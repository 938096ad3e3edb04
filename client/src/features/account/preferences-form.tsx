import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import type { Density, Language, Theme } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { timeZones } from '@/shared/dates/time-zones';
import { applyPreferences } from '@/shared/i18n/preferences';
import { Field } from '@/shared/ui/field';
import { FormGrid } from '@/shared/ui/form-grid';
import { Section } from '@/shared/ui/section';
import { Segmented } from '@/shared/ui/segmented';
import { Select } from '@/shared/ui/select';
import { toast } from '@/shared/ui/toast';
import css from './preferences-form.module.css';
import { type MeChange, useChangeMe } from './use-change-me';

const THEMES: readonly Theme[] = ['light', 'dark', 'system'];
const DENSITIES: readonly Density[] = ['compact', 'normal', 'roomy'];
const LANGUAGES: readonly { value: Language; label: string }[] = [
  { value: 'zh', label: '简体中文' },
  { value: 'en', label: 'English' },
];

/** Choices that take effect and are kept at once. */
export function PreferencesForm() {
  const { t } = useTranslation('account');
  const me = useMe();
  const change = useChangeMe();
  const sentence = useSentence();
  const set = (wish: MeChange) => {
    void applyPreferences({ ...me, ...wish });
    change.mutate(wish, {
      onError: (error) => {
        void applyPreferences(me);
        toast({ text: sentence(error), tone: 'failed' });
      },
    });
  };
  const language: Language = me.language;
  return (
    <Section title={t('preferences.title')} hint={t('preferences.hint')}>
      <FormGrid>
        <Choice label={t('preferences.language')}>
          <Segmented
            label={t('preferences.language')}
            value={me.language}
            options={LANGUAGES}
            onChange={(value) => set({ language: value })}
            wide
          />
        </Choice>
        <Choice label={t('preferences.theme')}>
          <Segmented
            label={t('preferences.theme')}
            value={me.theme}
            options={THEMES.map((value) => ({ value, label: t(`preferences.themes.${value}`) }))}
            onChange={(value) => set({ theme: value })}
            wide
          />
        </Choice>
        <Choice label={t('preferences.density')}>
          <Segmented
            label={t('preferences.density')}
            value={me.density}
            options={DENSITIES.map((value) => ({
              value,
              label: t(`preferences.densities.${value}`),
            }))}
            onChange={(value) => set({ density: value })}
            wide
          />
        </Choice>
        <Field label={t('preferences.timeZone')}>
          <Select
            value={me.timeZone}
            options={timeZones(me.timeZone, language)}
            onChange={(timeZone) => set({ timeZone })}
          />
        </Field>
      </FormGrid>
    </Section>
  );
}

function Choice({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className={css.choice}>
      <span className={css.label} aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
