import type { Health, HealthValue } from '@/shared/api/plan-types';
import { useTexts } from '@/shared/i18n/locale';
import { Chip, type ChipTone } from '@/shared/ui/chip';
import type { IconName } from '@/shared/ui/icon/paths';

const TONES: Record<HealthValue, ChipTone> = {
  ON_TRACK: 'green',
  AT_RISK: 'orange',
  DELAYED: 'red',
};
const ICONS: Record<HealthValue, IconName> = {
  ON_TRACK: 'check',
  AT_RISK: 'warning',
  DELAYED: 'clock',
};

/** Health in a word, its reason on hover; marked when somebody judged it by hand. */
export function HealthChip({ health, quiet = false }: { health: Health; quiet?: boolean }) {
  const t = useTexts('item-view');
  const byHand = health.override === null ? '' : ` · ${t('health.manual')}`;
  const reason = health.override?.reason ?? health.reason ?? '';
  return (
    <Chip
      tone={quiet && health.value === 'ON_TRACK' ? 'neutral' : TONES[health.value]}
      icon={ICONS[health.value]}
      title={`${reason}${byHand}`}
    >
      {t(`health.${health.value}`)}
    </Chip>
  );
}
