import type { ItemStatus } from '@/shared/api/plan-types';
import { useTexts } from '@/shared/i18n/locale';
import { Chip, type ChipTone } from '@/shared/ui/chip';
import type { IconName } from '@/shared/ui/icon/paths';

const TONES: Record<ItemStatus, ChipTone> = {
  NOT_STARTED: 'neutral',
  IN_PROGRESS: 'blue',
  DONE: 'green',
  BLOCKED: 'red',
};
const ICONS: Partial<Record<ItemStatus, IconName>> = { DONE: 'check', BLOCKED: 'error' };

export function StatusChip({
  status,
  reason,
}: {
  status: ItemStatus;
  reason?: string | undefined;
}) {
  const t = useTexts('item-view');
  const icon = ICONS[status];
  return (
    <Chip
      tone={TONES[status]}
      {...(icon === undefined ? {} : { icon })}
      {...(reason === undefined ? {} : { title: reason })}
    >
      {t(`status.${status}`)}
    </Chip>
  );
}
