import { useTranslation } from 'react-i18next';
import type { Density } from '@/shared/api/types';
import { IconButton } from '@/shared/ui/icon-button';
import { Menu } from '@/shared/ui/menu';
import { DENSITIES } from './row-heights';

interface Props {
  value: Density;
  onChange: (density: Density) => void;
}

export function DensityMenu({ value, onChange }: Props) {
  const { t } = useTranslation('grid');
  return (
    <Menu
      trigger={<IconButton icon="menu" label={t('density')} />}
      heading={t('density')}
      align="end"
      entries={DENSITIES.map((density) => ({
        label: t(density),
        checked: density === value,
        onSelect: () => onChange(density),
      }))}
    />
  );
}
