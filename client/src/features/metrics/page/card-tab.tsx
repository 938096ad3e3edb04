import { useTranslation } from 'react-i18next';
import type { Metric } from '@/shared/api/metric-types';
import { Button } from '@/shared/ui/button';
import { Chip } from '@/shared/ui/chip';
import { Facts } from '@/shared/ui/facts';
import { PartyName } from '@/shared/ui/party-name';
import { Section } from '@/shared/ui/section';
import { useFigures } from '../parts/use-figures';
import { MembersForm } from './members-form';
import css from './metric.module.css';
import { Recorders } from './recorders';
import { TargetsForm } from './targets-form';

interface Props {
  metric: Metric;
  mayEdit: boolean;
  onEdit: () => void;
}

/** The whole card, and what belongs to it: members, recorders, targets of single periods. */
export function CardTab({ metric, mayEdit, onEdit }: Props) {
  const { t } = useTranslation('metrics');
  const figures = useFigures(metric);
  const line = (value: number | null) => (value === null ? '—' : figures.value(value));
  return (
    <>
      <Section
        title={t('card.title')}
        hint={t('card.hint')}
        actions={
          mayEdit && (
            <Button icon="edit" shortcut="E" onClick={onEdit}>
              {t('page.edit')}
            </Button>
          )
        }
      >
        {!metric.complete && (
          <p>
            <Chip tone="orange" icon="warning">
              {t('card.incomplete')}
            </Chip>
          </p>
        )}
        <Facts
          rows={[
            { label: t('card.meaning'), value: metric.meaning || '—' },
            { label: t('card.formula'), value: metric.formula || '—' },
            ...(metric.expression === null
              ? []
              : [
                  {
                    label: t('card.expression'),
                    value: <code className={css.code}>{metric.expression}</code>,
                  },
                ]),
            { label: t('card.source'), value: metric.source || '—' },
            { label: t('card.owner'), value: <PartyName party={metric.owner} /> },
            { label: t('card.unit'), value: <PartyName party={metric.unit} /> },
            ...(metric.person === null
              ? []
              : [{ label: t('card.person'), value: <PartyName party={metric.person} /> }]),
            { label: t('card.family'), value: t(`family.${metric.family}`) },
            { label: t('card.direction'), value: t(`direction.${metric.direction}`) },
            { label: t('card.base'), value: line(metric.base) },
            { label: t('card.target'), value: figures.aim(metric) ?? '—' },
            { label: t('card.warning'), value: line(metric.warning) },
            { label: t('card.alarm'), value: line(metric.alarm) },
            {
              label: t('card.frequency'),
              value: t('card.frequencyDue', {
                frequency: t(`frequency.${metric.frequency}`),
                count: metric.dueDays,
              }),
            },
            { label: t('card.startsOn'), value: metric.startsOn },
            { label: t('card.visibility'), value: t(`visibility.${metric.visibility}`) },
            { label: t('card.response'), value: metric.response ?? '—' },
          ]}
        />
      </Section>
      <Section title={t('members.split')} hint={t('members.hint')}>
        <MembersForm key={`m${metric.version}`} metric={metric} mayEdit={mayEdit} />
      </Section>
      <Section title={t('recorders.title')} hint={t('recorders.hint')}>
        <Recorders metric={metric} mayEdit={mayEdit} />
      </Section>
      <Section title={t('targets.title')} hint={t('targets.hint')}>
        <TargetsForm key={`t${metric.version}`} metric={metric} mayEdit={mayEdit} />
      </Section>
    </>
  );
}
