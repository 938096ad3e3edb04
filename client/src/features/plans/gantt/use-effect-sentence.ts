import { useTranslation } from 'react-i18next';
import { type Affected, mostAffected } from './affected';

/** “将影响 4 项，M2 延后 3 天”. */
export function useEffectSentence() {
  const { t } = useTranslation('gantt');
  return (others: readonly Affected[]): string => {
    const count = others.length;
    if (count === 0) return t('change.alone');
    const most = mostAffected(others);
    if (most === null) return t('change.affects', { count });
    const said = t(most.days > 0 ? 'change.later' : 'change.earlier', {
      name: most.name,
      count: Math.abs(most.days),
    });
    return t('change.affectsMost', { count, most: said });
  };
}
