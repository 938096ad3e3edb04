import { useTranslation } from 'react-i18next';
import type { GoalNode, GoalHealth as Health } from '@/shared/api/goal-types';
import type { Id, Me } from '@/shared/api/types';
import { GoalHealth } from '@/shared/goal-view/goal-health';
import { countHealth, isOff } from '../goal-rows';
import css from './goal-side.module.css';

const ORDER: readonly Health[] = ['LATE', 'AT_RISK', 'ON_TRACK', 'NONE'];
const MOST = 8;

interface Props {
  nodes: readonly GoalNode[];
  me: Me;
  onSelect: (goal: Id) => void;
}

/** While nothing is chosen: how all stand, the exceptions first, then what is mine. */
export function SideOverview({ nodes, me, onSelect }: Props) {
  const { t } = useTranslation('goals');
  const count = countHealth(nodes);
  const off = nodes
    .filter((node) => isOff(node.health))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.health) - ORDER.indexOf(b.health) ||
        lag(b) - lag(a) ||
        a.title.localeCompare(b.title),
    );
  const mine = nodes.filter((node) => node.owner.id === me.person.id && !isOff(node.health));
  const lists: [string, readonly GoalNode[]][] = [
    [t('overview.off'), off],
    [t('overview.mine'), mine],
  ];
  return (
    <aside className={css.overview} aria-label={t('overview.label')}>
      <div className={css.counts}>
        {ORDER.map((health) => (
          <div key={health} className={css.count}>
            <GoalHealth health={health} />
            <b>{count[health]}</b>
          </div>
        ))}
      </div>
      {off.length === 0 && <p className={css.quiet}>{t('overview.allWell')}</p>}
      {lists.map(
        ([title, list]) =>
          list.length > 0 && (
            <section key={title} className={css.part}>
              <h2>{title}</h2>
              <div className={css.list}>
                {list.slice(0, MOST).map((node) => (
                  <button
                    key={node.id}
                    type="button"
                    className={css.entry}
                    onClick={() => onSelect(node.id)}
                  >
                    <GoalHealth health={node.health} />
                    <b>{node.title}</b>
                    <small>{node.sentence}</small>
                  </button>
                ))}
              </div>
              {list.length > MOST && (
                <p className={css.quiet}>{t('overview.more', { count: list.length - MOST })}</p>
              )}
            </section>
          ),
      )}
      <p className={css.quiet}>{t('overview.hint')}</p>
    </aside>
  );
}

function lag(node: GoalNode): number {
  return (node.expected ?? 0) - (node.progress ?? 0);
}
